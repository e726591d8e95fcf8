import { expect, test } from "vitest";

import { treeBuilder } from "../../../src/layout/forces/flat-tree.ts";
import { seededRandom } from "../../../src/layout/random.ts";

const random = seededRandom(3);
const mass = Float64Array.from({ length: 500 }, () => 1 + random());
const scattered = Float64Array.from({ length: 1000 }, () => random());

function leaves({ cells, cellCount }: ReturnType<ReturnType<typeof treeBuilder>>) {
  return Array.from({ length: cellCount }, (_, cell) => cell).filter(
    (cell) => cells.next[cell] === cell + 1,
  );
}

test("the root has the mass of everybody, and their centre", () => {
  const build = treeBuilder(Float64Array.of(1, 1, 1, 1));

  // The worked example of four points: the library's own tree says mass 3 and centre (310, 595).
  const { cells } = build(Float64Array.of(0, 0, 900, 0, 0, 900, 928, 896));

  expect([cells.mass[0], cells.x[0], cells.y[0]]).toEqual([4, 457, 449]);
});

test("every point is in one leaf of at most 16", () => {
  const tree = treeBuilder(mass)(scattered);

  const people = leaves(tree).flatMap((leaf) => [
    ...tree.points.order.subarray(tree.cells.low[leaf], tree.cells.high[leaf]),
  ]);
  const sizes = leaves(tree).map((leaf) => tree.cells.high[leaf]! - tree.cells.low[leaf]!);
  expect(people.sort((one, other) => one - other)).toEqual([...mass.keys()]);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(16);
});

test("points that no key tells apart share a leaf, however many", () => {
  const tree = treeBuilder(mass)(new Float64Array(1000).fill(7));

  expect(leaves(tree)).toEqual([0]);
  expect(tree.cells.high[0]).toBe(500);
});

test("a tree built again over other places forgets the first", () => {
  const build = treeBuilder(mass);
  build(scattered.map((value) => 1 - value));

  const again = build(scattered);
  const fresh = treeBuilder(mass)(scattered);

  expect(again.cellCount).toBe(fresh.cellCount);
  expect(again.points.order).toEqual(fresh.points.order);
  expect(again.cells.mass).toEqual(fresh.cells.mass);
});
