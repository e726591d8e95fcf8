import { expect, test } from "vitest";

import { logarithm } from "../../src/layout/logarithm.ts";

test.each([
  [1, 0],
  [1.4142135623730951, 0.3465735902799727],
  [2, 0.6931471805599453],
  [2.718281828459045, 1],
  [10, 2.302585092994046],
  [123456.789, 11.723646487185881],
  [4294967296.5, 22.180709778034664],
  [1e300, 690.7755278982137],
])("ln %d = %d within a billionth", (x, expected) => {
  expect(Math.abs(logarithm(x) - expected)).toBeLessThan(1e-9 * Math.max(1, expected));
});

test("it never falls: no seam between two powers of two", () => {
  const values = Array.from({ length: 20_000 }, (_, i) => logarithm(1 + i / 1000));

  expect(values.every((value, i) => i === 0 || value > values[i - 1]!)).toBe(true);
});
