import { expect, test } from "vitest";

import { normalisedStress } from "../../../src/layout/quality.ts";
import { seededRandom } from "../../../src/layout/random.ts";
import { pivotPositions } from "../../../src/layout/start/pivot-mds.ts";
import { distance } from "../pictures.ts";
import { aProblem, chain, clique } from "../problems.ts";

test("a chain starts as a line in its order", () => {
  const positions = pivotPositions(aProblem(20, chain(20)), seededRandom(1));
  const x = Array.from({ length: 20 }, (_, person) => positions[2 * person]!);
  const ascending = x.toSorted((one, other) => one - other);

  expect([ascending, ascending.toReversed()]).toContainEqual(x);
});

test("a chain starts with next to no stress", () => {
  const graph = aProblem(20, chain(20));

  expect(normalisedStress(graph, pivotPositions(graph, seededRandom(1)))).toBeLessThan(0.005);
});

test("the root mean square radius is 10 √n", () => {
  const positions = pivotPositions(aProblem(100, chain(100)), seededRandom(1));
  const squares = positions.reduce((sum, value) => sum + value * value, 0);

  expect(Math.sqrt(squares / 100)).toBeCloseTo(100, 0);
});

test("people with the same co-authors do not start on one point", () => {
  // 100 people, of whom 50 are pivots; the others have the same distances to all of these.
  const graph = aProblem(100, clique(100));
  const positions = pivotPositions(graph, seededRandom(1));
  const gaps = clique(100).map(([one, other]) => distance(positions, one, other));

  expect(Math.min(...gaps)).toBeGreaterThan(0);
});

test("the start depends on the graph and the seed alone", () => {
  const graph = aProblem(30, chain(30));

  expect(pivotPositions(graph, seededRandom(5))).toEqual(pivotPositions(graph, seededRandom(5)));
});
