/** One breadth-first search over a path graph, and what it adds to the sums per person. */

import type { PathGraph } from "./path-graph.ts";
import { type PathColumns, pathColumns } from "./path-sums.ts";

/** Sums and the arrays that each search works with. */
export interface PathSearch {
  readonly graph: PathGraph;
  readonly sums: PathColumns;
  readonly distance: Int32Array;
  /** Shortest paths from where the search began. */
  readonly paths: Float64Array;
  /** Per core node: `through`, of one search and one person. */
  readonly dependency: Float64Array;
  /** Per core node: what hangs on it, itself included, for each shortest path to it. */
  readonly share: Float64Array;
  /** Core nodes reached, nearest first. */
  readonly queue: Uint32Array;
  /** Those a step farther than the node at each place of the queue: `onward` from `onwardStart`. */
  readonly onwardStart: Uint32Array;
  readonly onward: Uint32Array;
}

/** Farther than everybody. */
const UNSEEN = 2 ** 31 - 1;

export function pathSearch(graph: PathGraph): PathSearch {
  const cores = graph.core.length;
  return {
    graph,
    sums: pathColumns(graph),
    distance: new Int32Array(cores).fill(UNSEEN),
    paths: new Float64Array(cores),
    dependency: new Float64Array(cores),
    share: new Float64Array(cores),
    queue: new Uint32Array(cores),
    onwardStart: new Uint32Array(cores + 1),
    onward: new Uint32Array(graph.coreNext.length),
  };
}

/** Where a search begins: at a core node or a leaf. */
export interface Origin {
  readonly component: number;
  readonly core?: number;
  readonly leaf?: number;
  /** How many of its people are searched from: their searches are one. */
  readonly people: number;
}

/**
 * Searches from one node and adds to the sums.
 *
 * @returns the steps to the person farthest away.
 * @see Brandes, A faster algorithm for betweenness centrality, Journal of Mathematical Sociology 25
 *   (2001), 163–177; every tie is one step, because a strong tie is no long one.
 */
export function searchInPlace(search: PathSearch, origin: Origin): number {
  const reached = spread(search, origin);
  const farthest = visitLeaves(search, origin);
  return Math.max(farthest, gather(search, origin, reached));
}

/** Distances and numbers of shortest paths, over core nodes; returns how many were reached. */
function spread(search: PathSearch, { core, leaf }: Origin): number {
  const { graph, distance, paths, queue, onwardStart, onward } = search;
  const { coreStart, coreNext, leafStart, leafNext } = graph;
  let reached = 0;
  if (core !== undefined) {
    distance[core] = 0;
    paths[core] = 1;
    queue[0] = core;
    reached = 1;
  } else if (leaf !== undefined) {
    for (let row = leafStart[leaf]!; row < leafStart[leaf + 1]!; row++) {
      const node = leafNext[row]!;
      distance[node] = 1;
      paths[node] = 1;
      queue[reached] = node;
      reached += 1;
    }
  }
  let steps = 0;
  for (let head = 0; head < reached; head++) {
    const node = queue[head]!;
    const farther = distance[node]! + 1;
    const pathsHere = paths[node]!;
    const end = coreStart[node + 1]!;
    onwardStart[head] = steps;
    for (let row = coreStart[node]!; row < end; row++) {
      const next = coreNext[row]!;
      const seen = distance[next]!;
      if (seen < farther) continue;
      paths[next]! += pathsHere;
      onward[steps] = next;
      steps += 1;
      if (seen === farther) continue;
      distance[next] = farther;
      queue[reached] = next;
      reached += 1;
    }
  }
  onwardStart[reached] = steps;
  return reached;
}

/** Leaves are ends of paths: they hand what they depend on to the core nodes that lead to them. */
function visitLeaves(search: PathSearch, origin: Origin): number {
  const { graph, distance, paths, dependency } = search;
  const { leafOthers, leafSteps, leafNearness } = search.sums;
  const { leaves, leafStart, leafNext, firstLeaf } = graph;
  const { people } = origin;
  let farthest = 0;
  for (let leaf = firstLeaf[origin.component]!; leaf < firstLeaf[origin.component + 1]!; leaf++) {
    if (leaf === origin.leaf) {
      // One step to each other, none to oneself.
      const others = people - people / leaves[leaf]!.length;
      leafOthers[leaf]! += others;
      leafSteps[leaf]! += others;
      leafNearness[leaf]! += others;
      if (others > 0) farthest = Math.max(farthest, 1);
      continue;
    }
    const end = leafStart[leaf + 1]!;
    let nearest = distance[leafNext[leafStart[leaf]!]!]!;
    let pathsThere = 0;
    for (let row = leafStart[leaf]!; row < end; row++) {
      const node = leafNext[row]!;
      if (distance[node]! < nearest) {
        nearest = distance[node]!;
        pathsThere = 0;
      }
      if (distance[node] === nearest) pathsThere += paths[node]!;
    }
    const share = leaves[leaf]!.length / pathsThere;
    for (let row = leafStart[leaf]!; row < end; row++) {
      const node = leafNext[row]!;
      if (distance[node] === nearest) dependency[node]! += share * paths[node]!;
    }
    leafOthers[leaf]! += people;
    leafSteps[leaf]! += people * (nearest + 1);
    leafNearness[leaf]! += people / (nearest + 1);
    if (nearest >= farthest) farthest = nearest + 1;
  }
  return farthest;
}

/** Hands dependencies back along the queue, adds to the sums, and clears what the search wrote. */
function gather(search: PathSearch, origin: Origin, reached: number): number {
  const { distance, paths, dependency, share, queue, onwardStart, onward } = search;
  const { through, throughSquared, others, steps, nearness } = search.sums;
  const { people } = origin;
  let row = onwardStart[reached]! - 1;
  for (let place = reached - 1; place >= 0; place--) {
    const node = queue[place]!;
    let shares = 0;
    for (const first = onwardStart[place]!; row >= first; row--) shares += share[onward[row]!]!;
    const whole = dependency[node]! + shares * paths[node]!;
    dependency[node] = whole;
    share[node] = (1 + whole) / paths[node]!;
  }
  const farthest = reached === 0 ? 0 : distance[queue[reached - 1]!]!;
  for (let place = 0; place < reached; place++) {
    const node = queue[place]!;
    if (node !== origin.core) {
      through[node]! += people * dependency[node]!;
      throughSquared[node]! += people * dependency[node]! * dependency[node]!;
      others[node]! += people;
      steps[node]! += people * distance[node]!;
      nearness[node]! += people / distance[node]!;
    }
    distance[node] = UNSEEN;
    paths[node] = 0;
    dependency[node] = 0;
  }
  return farthest;
}
