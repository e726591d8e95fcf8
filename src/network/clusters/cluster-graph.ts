/** The graph that clustering works on: flat columns, and the same graph with groups made one node. */

import { groupedBy } from "../../people/grouped.ts";
import { type Adjacency, adjacency, type TieColumns } from "../adjacency.ts";
import type { Slice } from "../slice.ts";

/** An undirected graph without loops; rows as in {@link Adjacency}. */
export interface ClusterGraph extends Pick<Adjacency, "start" | "neighbour"> {
  readonly count: number;
  /** Per row, above 0. */
  readonly weight: Float64Array;
  /** Per node: what it adds to the size of a group. */
  readonly size: Float64Array;
}

/**
 * The ties shown among all authors; those without ties are nodes without edges.
 *
 * @param weightOf - of a tie that is shown.
 * @param sizeOf - of an author.
 */
export function clusterGraph(
  network: TieColumns,
  slice: Slice,
  weightOf: (tie: number) => number,
  sizeOf: (author: number) => number,
): ClusterGraph {
  const { start, neighbour, tie } = adjacency(network, slice);
  const size = Float64Array.from(network.authors, (_, author) => sizeOf(author));
  return {
    count: size.length,
    start,
    neighbour,
    weight: Float64Array.from(tie, weightOf),
    size,
  };
}

/**
 * The graph whose nodes are the groups of another one: weights between groups and sizes are summed.
 *
 * @param of - per node: its group, numbered from 0 without gaps.
 */
export function aggregate(graph: ClusterGraph, of: Int32Array, count: number): ClusterGraph {
  const members = groupedBy(of, count);
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
