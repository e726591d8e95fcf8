import { expect, test } from "vitest";

import { turnedHorizontal } from "../../../src/layout/packing/turn.ts";

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
