import { expect, test } from "vitest";

import { descending } from "../../src/figure/descending.ts";

test("rows with larger values come first, equals in the order they came", () => {
  const rows = Uint32Array.of(3, 0, 2, 1);

  expect([...descending(rows, Float64Array.of(0.5, 2, 0.5, -1))]).toEqual([1, 0, 2, 3]);
});

test("no rows are in order", () => {
  expect([...descending(new Uint32Array(), Uint32Array.of(1, 2))]).toEqual([]);
});
