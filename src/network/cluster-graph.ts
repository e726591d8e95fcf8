/** The graph that clustering works on: flat columns, and the same graph with groups made one node. */

import type { Network } from "./network.ts";
import type { Slice } from "./slice.ts";

/** An undirected graph without loops; the edges of node `i` are rows `start[i]` … `start[i + 1] - 1`. */
export interface ClusterGraph {
  readonly count: number;
  readonly start: Uint32Array;
  readonly neighbour: Uint32Array;
  /** Per row, above 0. */
  readonly weight: Float64Array;
  /** Per node: what it adds to the size of a group. */
  readonly size: Float64Array;
}

/** As much of a network as clustering reads: flat columns, which go to a worker in one piece. */
export interface ClusterTies extends Pick<Network, "source" | "target"> {
  readonly authors: { readonly length: number };
}

/**
 * The ties shown among all authors; those without ties are nodes without edges.
 *
 * @param weightOf - of a tie that is shown.
 * @param sizeOf - of an author.
 */
export function clusterGraph(
  network: ClusterTies,
  slice: Slice,
  weightOf: (tie: number) => number,
  sizeOf: (author: number) => number,
): ClusterGraph {
  const { source, target } = network;
  const count = network.authors.length;
  const start = new Uint32Array(count + 1);
  for (let author = 0; author < count; author++) {
    start[author + 1] = start[author]! + slice.coauthors[author]!;
  }
  const next = start.slice();
  const neighbour = new Uint32Array(2 * slice.tieCount);
  const weight = new Float64Array(2 * slice.tieCount);
  const add = (from: number, to: number, tieWeight: number) => {
    const row = next[from]!;
    next[from] = row + 1;
    neighbour[row] = to;
    weight[row] = tieWeight;
  };
  for (let tie = 0; tie < source.length; tie++) {
    if (!slice.tieShown[tie]) continue;
    const tieWeight = weightOf(tie);
    add(source[tie]!, target[tie]!, tieWeight);
    add(target[tie]!, source[tie]!, tieWeight);
  }
  return {
    count,
    start,
    neighbour,
    weight,
    size: Float64Array.from(start.subarray(1), (_, i) => sizeOf(i)),
  };
}

/**
 * The graph whose nodes are the groups of another one: weights between groups and sizes are summed.
 *
 * @param of - per node: its group, numbered from 0 without gaps.
 */
export function aggregate(graph: ClusterGraph, of: Int32Array, count: number): ClusterGraph {
  const members = membersOf(of, count);
  const start = new Uint32Array(count + 1);
  const neighbour = new Uint32Array(graph.neighbour.length);
  const weight = new Float64Array(graph.neighbour.length);
  const size = new Float64Array(count);
  /** Per group: the row that leads to it from the group at hand, or an earlier one. */
  const rowTo = new Int32Array(count).fill(-1);
  let rows = 0;
  for (let group = 0; group < count; group++) {
    const first = rows;
    for (let place = members.start[group]!; place < members.start[group + 1]!; place++) {
      const node = members.values[place]!;
      size[group]! += graph.size[node]!;
      for (let row = graph.start[node]!; row < graph.start[node + 1]!; row++) {
        const other = of[graph.neighbour[row]!]!;
        if (other === group) continue;
        if (rowTo[other]! < first) {
          rowTo[other] = rows;
          neighbour[rows] = other;
          rows += 1;
        }
        weight[rowTo[other]!]! += graph.weight[row]!;
      }
    }
    start[group + 1] = rows;
  }
  return {
    count,
    start,
    neighbour: neighbour.subarray(0, rows),
    weight: weight.subarray(0, rows),
    size,
  };
}

function membersOf(of: Int32Array, count: number) {
  const start = new Uint32Array(count + 1);
  for (const group of of) start[group + 1]! += 1;
  for (let group = 0; group < count; group++) start[group + 1]! += start[group]!;
  const next = start.slice();
  const values = new Uint32Array(of.length);
  for (let node = 0; node < of.length; node++) {
    const group = of[node]!;
    values[next[group]!] = node;
    next[group]! += 1;
  }
  return { start, values };
}
