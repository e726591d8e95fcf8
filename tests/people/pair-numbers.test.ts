import { expect, test } from "vitest";

import { PairNumbers } from "../../src/people/pair-numbers.ts";

test("pairs are numbered from 0 in the order in which they first come", () => {
  const numbers = new PairNumbers();

  expect([
    numbers.numberOf(7, 3),
    numbers.numberOf(3, 7),
    numbers.numberOf(7, 3),
    numbers.numberOf(0, 0),
    numbers.numberOf(3, 7),
  ]).toEqual([0, 1, 0, 2, 1]);
});

test("a pair keeps its number when there are thousands of others", () => {
  const numbers = new PairNumbers();
  const pairs = Array.from({ length: 10_000 }, (_, i) => [i % 100, Math.floor(i / 100)] as const);

  pairs.forEach(([one, other]) => numbers.numberOf(one, other));

  expect(pairs.map(([one, other]) => numbers.numberOf(one, other))).toEqual(pairs.map((_, i) => i));
});
