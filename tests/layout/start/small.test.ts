import { expect, test } from "vitest";

import { spacingFor } from "../../../src/layout/packing/spacing.ts";
import { splitComponents } from "../../../src/layout/packing/split.ts";
import { USUAL_LAYOUT } from "../../../src/layout/settings.ts";
import { smallPositions } from "../../../src/layout/start/small.ts";
import { distance } from "../pictures.ts";
import { aProblem } from "../problems.ts";

function place(...problem: Parameters<typeof aProblem>): Float64Array {
  const whole = aProblem(...problem);
  return smallPositions(splitComponents(whole)[0]!, spacingFor(whole, USUAL_LAYOUT));
}

test("three people in a chain stand in a straight line, the middle one in the middle", () => {
  const positions = place(3, [
    [0, 1],
    [0, 2],
  ]);

  expect([...positions]).toEqual([0, 0, expect.closeTo(-9.6), 0, expect.closeTo(9.6), 0]);
});

test("three people who all know each other stand in an even triangle", () => {
  const positions = place(3, [
    [0, 1],
    [0, 2],
    [1, 2],
  ]);

  expect(distance(positions, 0, 1)).toBeCloseTo(9.6);
  expect(distance(positions, 0, 2)).toBeCloseTo(9.6);
  expect(distance(positions, 1, 2)).toBeCloseTo(9.6);
});

test("discs too large for the usual tie lengthen it", () => {
  // A hundred small people make the usual tie 12.5 long, and .8 of it is not enough for radius 10.
  const radius = [10, 10, ...new Array<number>(98).fill(1)];

  expect(distance(place(100, [[0, 1]], radius), 0, 1)).toBeGreaterThan(20);
});
