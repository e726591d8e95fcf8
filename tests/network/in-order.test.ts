import { expect, test } from "vitest";

import { inOrder, tieOrder } from "../../src/network/in-order.ts";

test("items stay in their order within a group", () => {
  expect([...inOrder(Uint32Array.of(7, 8, 9), Uint32Array.of(1, 0, 1))]).toEqual([8, 7, 9]);
});

test("ties come by their lower person, then by the other; those of the same two as they were", () => {
  const lower = Uint32Array.of(2, 0, 2, 0, 0);
  const upper = Uint32Array.of(3, 5, 3, 1, 5);

  expect([...tieOrder(lower, upper)]).toEqual([3, 1, 4, 0, 2]);
});
