/** Leiden and Louvain: groups that hold together more than chance would have it, level by level. */

import { aggregate, type ClusterGraph } from "./cluster-graph.ts";
import { moveNodesInPlace } from "./move-nodes.ts";
import { refine } from "./refine.ts";

/** Louvain joins whole groups; Leiden takes each apart first, so that every group is connected. */
export const ALGORITHMS = ["leiden", "louvain"] as const;

export type Algorithm = (typeof ALGORITHMS)[number];

/** A rise below this share of the quality is the last: what might follow is less than what sets two runs apart. */
const LEAST_RISE = 1e-5;

/** How groups are looked for. */
interface Search {
  /** What a group must exceed: see {@link qualityOf}. */
  readonly density: number;
  readonly algorithm: Algorithm;
  readonly random: () => number;
}

/**
 * Per node: its group, numbered from 0 without gaps. Repeats all levels, each time from the groups
 * found before, while that raises the quality.
 *
 * @see Traag, Waltman and van Eck 2019 (see `move-nodes.ts`); Blondel et al., Fast unfolding of
 *   communities in large networks, Journal of Statistical Mechanics (2008), P10008.
 */
export function findGroups(graph: ClusterGraph, search: Search): Int32Array {
  const { density } = search;
  let best: Int32Array = Int32Array.from({ length: graph.count }, (_, node) => node);
  let quality = qualityOf(graph, best, density);
  for (;;) {
    const of = climb(graph, best, search);
    const reached = qualityOf(graph, of, density);
    const rise = reached - quality;
    if (!(rise > 0)) return best;
    best = of;
    quality = reached;
    if (rise < LEAST_RISE * Math.abs(quality)) return best;
  }
}

/**
 * Sum over groups of the weight of the edges inside, less density × size² / 2. With sizes that are
 * strengths and a density of resolution / 2m this is m × modularity, but for a constant.
 */
export function qualityOf(graph: ClusterGraph, of: Int32Array, density: number): number {
  const sizeOfGroup = new Float64Array(graph.count);
  let inside = 0;
  for (let node = 0; node < graph.count; node++) {
    sizeOfGroup[of[node]!]! += graph.size[node]!;
    for (let row = graph.start[node]!; row < graph.start[node + 1]!; row++) {
      if (of[graph.neighbour[row]!] === of[node]) inside += graph.weight[row]!;
    }
  }
  return inside / 2 - (density / 2) * sizeOfGroup.reduce((sum, size) => sum + size * size, 0);
}

/** All levels once: nodes move, groups become nodes, and these move again. */
function climb(
  graph: ClusterGraph,
  from: Int32Array,
  { density, algorithm, random }: Search,
): Int32Array {
  const nodeOf = Int32Array.from({ length: graph.count }, (_, node) => node);
  let level = graph;
  let of: Int32Array = from.slice();
  for (;;) {
    moveNodesInPlace(level, of, density, random);
    const groups = withoutGaps(of);
    of = groups.of;
    if (groups.count === level.count) break;
    const parts = algorithm === "leiden" ? withoutGaps(refine(level, of, density, random)) : groups;
    if (parts.count === level.count) break;
    for (let node = 0; node < nodeOf.length; node++) nodeOf[node] = parts.of[nodeOf[node]!]!;
    const groupOfPart = new Int32Array(parts.count);
    for (let node = 0; node < level.count; node++) groupOfPart[parts.of[node]!] = of[node]!;
    level = aggregate(level, parts.of, parts.count);
    of = groupOfPart;
  }
  return withoutGaps(nodeOf.map((node) => of[node]!)).of;
}

/** The same groups, numbered from 0 in the order in which they first occur. */
function withoutGaps(of: Int32Array): { readonly of: Int32Array; readonly count: number } {
  const numberOf = new Int32Array(of.length).fill(-1);
  let count = 0;
  const numbered = of.map((group) => {
    if (numberOf[group] === -1) {
      numberOf[group] = count;
      count += 1;
    }
    return numberOf[group]!;
  });
  return { of: numbered, count };
}
