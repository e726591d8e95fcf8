import { expect, test } from "vitest";

import { type LayoutRun, startLayout } from "../../src/layout/run.ts";

import { generatedNetwork } from "./generated.ts";
import { aProblem } from "./problems.ts";

function toTheEnd(run: LayoutRun): Float32Array {
  while (run.phase === "running") run.advance(run.budget);
  return run.positions();
}

function placeOf(positions: Float32Array, person: number): readonly number[] {
  return [...positions.subarray(2 * person, 2 * person + 2)];
}

test("people of a large network are held as well, each at a place of their own", () => {
  const { count, source, target, weight } = generatedNetwork(300, 650);
  const pins = [
    { person: 5, x: 0, y: 0 },
    { person: 6, x: 90, y: 10 },
  ];

  const positions = toTheEnd(startLayout({ ...aProblem(count, []), source, target, weight, pins }));

  expect([placeOf(positions, 5), placeOf(positions, 6)]).toEqual([
    [0, 0],
    [90, 10],
  ]);
});
