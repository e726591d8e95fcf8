import { expect, test } from "vitest";

import { isTall, turned } from "../../src/figure/turn.ts";

test("a map turns the picture where it is clearly higher than wide", () => {
  expect(isTall({ width: 390, height: 540 })).toBe(true);
  expect(isTall({ width: 540, height: 610 })).toBe(false);
  expect(isTall({ width: 0, height: 0 })).toBe(false);
});

test("turned by a quarter, what was on the left is on top, and who has no place still has none", () => {
  const places = Float32Array.of(-4, 1, 0, 2, Number.NaN, Number.NaN);

  expect([...turned(places)]).toEqual([1, 4, 2, -0, Number.NaN, Number.NaN]);
});
