import { expect, test } from "vitest";

import { turned } from "../../src/figure/turn.ts";

test("turned by a quarter, what was on the left is on top, and who has no place still has none", () => {
  const places = Float32Array.of(-4, 1, 0, 2, Number.NaN, Number.NaN);

  expect([...turned(places)]).toEqual([1, 4, 2, -0, Number.NaN, Number.NaN]);
});
