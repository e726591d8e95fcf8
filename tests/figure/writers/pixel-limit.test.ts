import { expect, test } from "vitest";

import { largestScale, pixelSize, whyTooLarge } from "../../../src/figure/writers/pixel-limit.ts";

test("a picture has no pixel that it would fill in part", () => {
  expect(pixelSize({ width: 10.9, height: 7.26 }, 2)).toEqual({ width: 21, height: 14 });
});

test("a length that misses a whole number of pixels by its last digit has that number", () => {
  expect(4.35 * 100).toBeLessThan(435);

  expect(pixelSize({ width: 4.35, height: 1 }, 100)).toEqual({ width: 435, height: 100 });
});

test("a side can have 16,384 pixels", () => {
  expect(largestScale({ width: 4096, height: 1000 })).toBe(4);
  expect(largestScale({ width: 1000, height: 8192 })).toBe(2);
});

test("an area can have 268,435,456 pixels", () => {
  expect(largestScale({ width: 32_768, height: 32_768 })).toBe(0.5);
});

test("what fits is not too large", () => {
  expect(whyTooLarge({ width: 16_384, height: 16_384 })).toBeUndefined();
});

test("what does not is said, with what would", () => {
  expect(whyTooLarge({ width: 20_000, height: 15_000 })).toBe(
    "No browser draws a picture of 20,000 × 15,000 pixels. Choose 16,384 × 12,288 pixels or fewer, or SVG, which is sharp at any size.",
  );
});
