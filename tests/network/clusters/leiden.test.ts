import { describe, expect, test } from "vitest";

import { seededRandom } from "../../../src/layout/random.ts";
import { aggregate, clusterGraph } from "../../../src/network/clusters/cluster-graph.ts";
import { connectedGroups } from "../../../src/network/clusters/connected-groups.ts";
import { findGroups, qualityOf } from "../../../src/network/clusters/leiden.ts";
import { refine } from "../../../src/network/clusters/refine.ts";
import { USUAL_FILTERS } from "../../../src/network/filters.ts";
import type { Network } from "../../../src/network/network.ts";
import { sliceNetwork } from "../../../src/network/slice-network.ts";
import { fc, runs } from "../../property.ts";
import { aGraph, triangles } from "../graphs.ts";

/** The graph of these ties, its nodes as large as their strength, and the density of modularity. */
const problem = (people: number, ties: readonly (readonly [number, number, number?])[]) =>
  problemOf(aGraph(people, ties));

const problemOf = (network: Network) => {
  const slice = sliceNetwork(network, USUAL_FILTERS);
  const graph = clusterGraph(
    network,
    slice,
    (tie) => slice.strength[tie]!,
    (author) => slice.authorStrength[author]!,
  );
  const ends = slice.authorStrength.reduce((sum, one) => sum + one, 0);
  return { graph, density: 1 / Math.max(1, ends) };
};

const ties = fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 1, max: 3 })), {
  minLength: 1,
  maxLength: 30,
});

describe("groups", () => {
  test.each(["leiden", "louvain"] as const)(
    "are never worse than everybody alone (%s)",
    (algorithm) => {
      fc.assert(
        fc.property(ties, fc.nat(), (some, seed) => {
          const { graph, density } = problem(12, some);
          const of = findGroups(graph, { density, algorithm, random: seededRandom(seed) });

          const alone = Int32Array.from({ length: 12 }, (_, node) => node);
          expect(qualityOf(graph, of, density)).toBeGreaterThanOrEqual(
            qualityOf(graph, alone, density) - 1e-9,
          );
        }),
        { seed: 1, numRuns: runs(50) },
      );
    },
  );

  test("of Leiden are connected", () => {
    fc.assert(
      fc.property(ties, fc.nat(), (some, seed) => {
        const { graph, density } = problem(12, some);
        const of = findGroups(graph, {
          density,
          algorithm: "leiden",
          random: seededRandom(seed),
        });

        expect(new Set(connectedGroups(graph, of)).size).toBe(new Set(of).size);
      }),
      { seed: 1, numRuns: runs(50) },
    );
  });
});

describe("parts of groups", () => {
  test("lie within one group and are connected, however bad the groups are", () => {
    fc.assert(
      fc.property(ties, fc.nat(), (some, seed) => {
        const { graph, density } = problem(12, some);
        const of = Int32Array.from({ length: 12 }, (_, node) => node % 2);
        const parts = refine(graph, of, density, seededRandom(seed));

        const groupOf = new Map(Array.from(parts, (part, node) => [part, of[node]]));
        expect(Array.from(parts, (part) => groupOf.get(part))).toEqual([...of]);
        expect(new Set(connectedGroups(graph, parts)).size).toBe(new Set(parts).size);
      }),
      { seed: 1, numRuns: runs(50) },
    );
  });
});

test("the quality of a grouping is m × modularity", () => {
  const { graph, density } = problemOf(triangles);

  expect(qualityOf(graph, Int32Array.of(0, 0, 0, 1, 1, 1), density)).toBeCloseTo(7 * (5 / 14), 12);
});

test("groups made nodes keep sizes and the weights between them, and lose those within", () => {
  const { graph } = problem(4, [
    [0, 1, 5],
    [1, 2, 2],
    [0, 3, 1],
    [2, 3, 4],
  ]);

  const { count, size, start, neighbour, weight } = aggregate(graph, Int32Array.of(0, 0, 1, 1), 2);

  expect(count).toBe(2);
  expect([...size]).toEqual([13, 11]);
  expect([[...start], [...neighbour], [...weight]]).toEqual([
    [0, 1, 2],
    [1, 0],
    [3, 3],
  ]);
});
