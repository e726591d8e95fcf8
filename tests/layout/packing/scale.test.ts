import { expect, test } from "vitest";

import {
  scaledToClear,
  scaledToSize,
  scaledToTies,
  startingTie,
} from "../../../src/layout/packing/scale.ts";
import { aProblem, chain } from "../problems.ts";

const spacing = { tie: 12, margin: 1, pad: 4, cell: 2 };

test("the median tie gets the usual length", () => {
  // Ties of 1, 2 and 6: the middle one becomes 12.
  const scaled = scaledToTies(
    aProblem(4, chain(4)),
    Float64Array.of(-4, 0, -3, 0, -1, 0, 5, 0),
    spacing,
  );

  expect([...scaled]).toEqual([-24, 0, -18, 0, -6, 0, 30, 0]);
});

test("at the start people who lie on each other do not make the rest huge", () => {
  // Ties of 0, 0 and 6: the middle one is 0, three quarters of their mean are 1.5, which becomes 12.
  const scaled = scaledToTies(
    aProblem(4, chain(4)),
    Float64Array.of(-1, 0, -1, 0, -1, 0, 5, 0),
    spacing,
    startingTie,
  );

  expect([...scaled]).toEqual([-8, 0, -8, 0, -8, 0, 40, 0]);
});

test("ties get longer where the discs need more room in all than that", () => {
  // Two discs of radius 50 want squares of 101: a field of mean square radius 2 · 101² / 2π.
  const problem = aProblem(2, [[0, 1]], [50, 50]);

  const scaled = scaledToTies(problem, Float64Array.of(-1, 0, 1, 0), spacing);

  expect(scaled[2]).toBeCloseTo(56.98, 2);
});

test("the whole grows until half of the people stand clear", () => {
  // Wanted factors: 3, 3 (a gap of 1 for 3), 1, 1; the lower middle one is 1, of three it is 3.
  const four = scaledToClear(aProblem(4, []), Float64Array.of(0, 0, 1, 0, 9, 0, 0, 9), spacing);
  const three = scaledToClear(aProblem(3, []), Float64Array.of(0, 0, 1, 0, 9, 0), spacing);

  expect([...four]).toEqual([0, 0, 1, 0, 9, 0, 0, 9]);
  expect([...three]).toEqual([0, 0, 3, 0, 27, 0]);
});

test("a size is the root mean square distance from the origin", () => {
  expect([...scaledToSize(Float64Array.of(3, 4, 0, -5), 10)]).toEqual([6, 8, 0, -10]);
});
