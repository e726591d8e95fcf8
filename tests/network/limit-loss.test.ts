import { expect, test } from "vitest";

import { limitLosses } from "../../src/network/limit-loss.ts";
import { aNetworkOf } from "../builders.ts";

/** Ties by the least authors of a paper they share: 1 of two, 2 of three, 6 of four. */
const losses = limitLosses(aNetworkOf("Ada Bob", "Ada Bob Cem", "Dan Eva Fay Gus"));

test.each([
  [4, { papers: 0, ties: 0, allTies: 9 }],
  [3, { papers: 1, ties: 6, allTies: 9 }],
  [2, { papers: 2, ties: 8, allTies: 9 }],
  [1, { papers: 3, ties: 9, allTies: 9 }],
])("a limit of %i authors takes the ties that only larger papers make", (limit, loss) => {
  expect(losses(limit)).toEqual(loss);
});
