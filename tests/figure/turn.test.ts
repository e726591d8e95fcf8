import { expect, test } from "vitest";

import { isTall, turned } from "../../src/figure/turn.ts";

test("a map turns the picture where it is clearly higher than wide", () => {
  expect(isTall({ width: 390, height: 540 })).toBe(true);
  expect(isTall({ width: 540, height: 560 })).toBe(false);
  expect(isTall({ width: 0, height: 0 })).toBe(false);
});

test("a map that only gets lower or higher, as a report comes and goes, is turned as it was", () => {
  for (const height of [350, 430, 520]) {
    expect(isTall({ width: 390, height }, true)).toBe(true);
    expect(isTall({ width: 390, height }, false)).toBe(false);
  }
  expect(isTall({ width: 390, height: 300 }, true)).toBe(false);
  expect(isTall({ width: 390, height: 600 }, false)).toBe(true);
});

test("turned by a quarter, what was on the left is on top, and who has no place still has none", () => {
  const places = Float32Array.of(-4, 1, 0, 2, Number.NaN, Number.NaN);

  expect([...turned(places)]).toEqual([1, 4, 2, -0, Number.NaN, Number.NaN]);
});
