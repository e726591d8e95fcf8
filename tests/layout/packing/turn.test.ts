import { expect, test } from "vitest";

import { facedByMass, turnedHorizontal } from "../../../src/layout/packing/turn.ts";

const rounded = (positions: Float64Array) =>
  Array.from(positions, (value) => Math.round(value * 1000) / 1000 + 0);

test("a rising line becomes flat, its order kept", () => {
  expect(rounded(turnedHorizontal(Float64Array.of(0, 0, 3, 4, 6, 8)))).toEqual([-5, 0, 0, 0, 5, 0]);
});

test("a falling line becomes flat, its order kept", () => {
  expect(rounded(turnedHorizontal(Float64Array.of(0, 0, 3, -4)))).toEqual([-2.5, 0, 2.5, 0]);
});

test("an upright line is turned by a right angle", () => {
  expect(rounded(turnedHorizontal(Float64Array.of(1, 0, 1, 2)))).toEqual([-1, 0, 1, 0]);
});

test("a square, which has no long axis, is only centred", () => {
  const square = Float64Array.of(0, 0, 2, 0, 2, 2, 0, 2);

  expect(rounded(turnedHorizontal(square))).toEqual([-1, -1, 1, -1, 1, 1, -1, 1]);
});

test("the heaviest stand to the right and above, whichever way the axes point", () => {
  const positions = Float64Array.of(-2, -1, 1, 0, 1, 1);
  const mass = Float64Array.of(5, 1, 1);

  expect(rounded(facedByMass(positions, mass))).toEqual([2, 1, -1, 0, -1, -1]);
  expect(rounded(facedByMass(positions, Float64Array.of(1, 1, 5)))).toEqual(rounded(positions));
});

test("where all are alike, rounding mirrors nothing", () => {
  const positions = Float64Array.of(-0.1 - 1e-17, 0.3, -0.2, -0.1, 0.3, -0.2 - 1e-16);

  expect(facedByMass(positions, Float64Array.of(7, 7, 7))).toEqual(positions);
});
