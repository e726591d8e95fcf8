import { expect, test } from "vitest";

import { systemOf } from "../../../src/layout/forces/system.ts";
import { coarsened } from "../../../src/layout/start/coarsen.ts";
import { aProblem, chain } from "../problems.ts";

const groupsOf = (...problem: Parameters<typeof aProblem>) => [
  ...coarsened(systemOf(aProblem(...problem), 1)).groupOf,
];

test("people of a chain join by twos, from its ends", () => {
  expect(groupsOf(4, chain(4))).toEqual([0, 0, 1, 1]);
});

test("those with the fewest ties choose first, whatever their numbers", () => {
  // A chain 2 – 0 – 1 – 3 whose middle, choosing first, would take its ends along.
  expect(
    groupsOf(4, [
      [0, 1, 3],
      [0, 2],
      [1, 3],
    ]),
  ).toEqual([0, 1, 0, 1]);
});

test("nobody is in a group of more than six", () => {
  const star = Array.from({ length: 12 }, (_, i) => [0, i + 1] as const);

  const sizes = new Map<number, number>();
  for (const group of groupsOf(13, star)) sizes.set(group, (sizes.get(group) ?? 0) + 1);

  expect(Math.max(...sizes.values())).toBe(6);
});

test("a neighbour with fewer ties is preferred to a hub", () => {
  // 1 knows the hub 0 and 2, as well as each other.
  const hub = Array.from({ length: 6 }, (_, i) => [0, i + 3] as const);

  const groups = groupsOf(9, [[0, 1], [1, 2], ...hub]);

  expect(groups[1]).toBe(groups[2]);
  expect(groups[1]).not.toBe(groups[0]);
});

test("masses add up, and so do pulls between groups", () => {
  const ties = [
    [0, 1, 5],
    [2, 3, 5],
    [0, 2, 1],
    [1, 3, 1],
  ] as const;
  const system = systemOf(aProblem(4, ties), 1);

  const coarse = coarsened(system);

  expect([...coarse.groupOf]).toEqual([0, 0, 1, 1]);
  expect(coarse.system.count).toBe(2);
  expect([...coarse.system.mass]).toEqual([14, 14]);
  expect([...coarse.system.source, ...coarse.system.target]).toEqual([0, 1]);
  expect([...coarse.system.pull]).toEqual([system.pull[2]! + system.pull[3]!]);
});
