import { expect, test } from "vitest";

import { clusterGraph } from "../../../src/network/clusters/cluster-graph.ts";
import { connectedGroups } from "../../../src/network/clusters/connected-groups.ts";
import { USUAL_FILTERS } from "../../../src/network/filters.ts";
import { sliceNetwork } from "../../../src/network/slice-network.ts";
import { aGraph } from "../graphs.ts";

const path = aGraph(5, [
  [0, 1],
  [1, 2],
  [2, 3],
]);
const graph = clusterGraph(
  path,
  sliceNetwork(path, USUAL_FILTERS),
  () => 1,
  () => 1,
);

test("a group that hangs together stays", () => {
  expect([...connectedGroups(graph, Int32Array.of(4, 4, 4, 2, 0))]).toEqual([0, 0, 0, 1, 2]);
});

test("a group that falls apart is a group for each piece", () => {
  expect([...connectedGroups(graph, Int32Array.of(1, 0, 1, 1, 1))]).toEqual([0, 1, 2, 2, 3]);
});
