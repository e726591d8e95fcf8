import { expect, test } from "vitest";

import { adjustedRandIndex } from "../../../src/network/clusters/rand-index.ts";

const index = (one: readonly number[], other: readonly number[]) =>
  adjustedRandIndex(Int32Array.from(one), Int32Array.from(other));

test("the same grouping agrees wholly, whatever its groups are called", () => {
  expect(index([0, 0, 1, 1, 2], [7, 7, 3, 3, 9])).toBe(1);
});

// By igraph's compare_communities.
test("two groupings that share some pairs agree by what they share beyond chance", () => {
  expect(index([0, 0, 0, 1, 1, 1, 2, 2], [0, 0, 1, 1, 1, 2, 2, 2])).toBeCloseTo(0.238095, 6);
});

test("groupings that cross each other agree by less than chance", () => {
  expect(index([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 12);
});

test("everybody alone in both, everybody together in both and nobody at all are agreement", () => {
  expect(index([0, 1, 2], [2, 1, 0])).toBe(1);
  expect(index([0, 0, 0], [4, 4, 4])).toBe(1);
  expect(index([], [])).toBe(1);
});
