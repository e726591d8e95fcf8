import { expect, test } from "vitest";

import { clearedOfTies } from "../../../src/layout/packing/clear-ties.ts";
import { closePairs } from "../../../src/layout/packing/close-pairs.ts";
import { partedAround, withoutOverlaps } from "../../../src/layout/packing/overlap.ts";
import { fc } from "../../property.ts";
import { distance, overlaps } from "../pictures.ts";
import { aProblem } from "../problems.ts";

test("two discs that overlap part by half each", () => {
  const apart = withoutOverlaps(Float64Array.of(1, 1), Float64Array.of(0, 0, 1, 0), 0.5);

  expect([...apart]).toEqual([expect.closeTo(-0.75), 0, expect.closeTo(1.75), 0]);
});

test("discs that stand apart do not move", () => {
  const positions = Float64Array.of(0, 0, 3, 0);

  expect(withoutOverlaps(Float64Array.of(1, 1), positions, 0.5)).toEqual(positions);
});

test("a hundred discs on one spot part, into a picture not much larger than they need", () => {
  const radius = new Float64Array(100).fill(1);
  const apart = withoutOverlaps(radius, new Float64Array(200), 0.5);

  expect(overlaps({ radius }, apart)).toEqual([]);
  expect(Math.max(...apart)).toBeLessThan(60);
});

test("a disc between those who stay goes where there is room, and these stay", () => {
  const radius = new Float64Array(26).fill(1);
  const held = new Uint8Array(26).fill(1, 1);
  // A grid of five by five, too narrow for anybody between.
  const grid = Array.from({ length: 25 }, (_, i) => [3 * (i % 5), 3 * Math.floor(i / 5)]);
  const positions = Float64Array.from([[7, 7.5], ...grid].flat());

  const parted = partedAround({ radius, held }, positions, 0.25);

  expect(overlaps({ radius }, parted)).toEqual([]);
  expect(parted.slice(2)).toEqual(positions.slice(2));
});

test("discs of those who stay may lie on each other", () => {
  const around = { radius: Float64Array.of(1, 1), held: Uint8Array.of(1, 1) };
  const positions = Float64Array.of(0, 0, 1, 0);

  expect(partedAround(around, positions, 0.25)).toEqual(positions);
});

test("the close pairs are those that a look at every pair finds (seed 3)", () => {
  const coordinate = fc.double({ min: -20, max: 20, noNaN: true });
  const disc = fc.tuple(coordinate, coordinate, fc.double({ min: 0.1, max: 5, noNaN: true }));

  fc.assert(
    fc.property(fc.array(disc, { minLength: 1, maxLength: 40 }), (discs) => {
      const radius = Float64Array.from(discs, ([, , r]) => r);
      const positions = Float64Array.from(discs.flatMap(([x, y]) => [x, y]));
      const widened = { radius: radius.map((r) => r + 0.25) };
      const pairs = closePairs(radius, positions, 0.5);
      const names = pairs.flatMap((one, k) => (k % 2 === 0 ? [`${one}–${pairs[k + 1]}`] : []));
      expect(names.toSorted()).toEqual(overlaps(widened, positions).toSorted());
    }),
    { seed: 3 },
  );
});

test("a person on a foreign tie steps aside by its radius and half the margin", () => {
  // Person 2 lies on the tie of 0 and 1, and belongs to 3.
  const ties = aProblem(4, [
    [0, 1],
    [2, 3],
  ]);
  const cleared = clearedOfTies(ties, Float64Array.of(-10, 0, 10, 0, 0, 0.1, 0, 10), 1);

  const foot = (cleared[1]! + cleared[3]!) / 2;
  expect(cleared[5]! - foot).toBeGreaterThan(1.45);
  expect(distance(cleared, 0, 1)).toBeCloseTo(20, 0);
});

test("where ties are too dense to step aside, only overlaps are removed", () => {
  const positions = Float64Array.of(0, 0, 9, 0, 18, 0, 27, 0, 36, 0, 45, 0, 54, 0);
  const people = [0, 1, 2, 3, 4, 5, 6];
  const ties = people.flatMap((one) => people.slice(one + 1).map((other) => [one, other] as const));

  expect(clearedOfTies(aProblem(7, ties), positions, 1)).toEqual(positions);
});
