/**
 * Communities: groups of people who write more with each other than chance would have it.
 *
 * Louvain with a seeded generator (Blondel et al. 2008, Fast unfolding of communities in large
 * networks), by `graphology-communities-louvain`, weighted by strength, resolution 1.
 */

import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";

import { type Components, numberBySize } from "./components.ts";
import type { Network } from "./network.ts";
import type { Slice } from "./slice.ts";

/**
 * Communities among the people shown, the largest first; people without ties are their own.
 *
 * @param random - numbers in [0, 1); the same generator gives the same communities.
 */
export function findCommunities(network: Network, slice: Slice, random: () => number): Components {
  const group = new Int32Array(network.authors.length).fill(-1);
  const found = louvain(toGraph(network, slice), { rng: random, getEdgeWeight: "weight" });
  for (const [author, community] of Object.entries(found)) group[Number(author)] = community;
  return numberBySize(group, slice.papers);
}

function toGraph(network: Network, slice: Slice): UndirectedGraph {
  const graph = new UndirectedGraph();
  slice.authorShown.forEach((shown, author) => {
    if (shown) graph.addNode(author);
  });
  slice.tieShown.forEach((shown, tie) => {
    if (!shown) return;
    graph.addEdge(network.source[tie], network.target[tie], { weight: slice.strength[tie] });
  });
  return graph;
}
