/** The guarantee that everybody in a group is connected within it. */

import type { ClusterGraph } from "./cluster-graph.ts";

/** Per node: its group, where groups that fall apart are as many groups as they have pieces. */
export function connectedGroups(graph: ClusterGraph, of: Int32Array): Int32Array {
  const piece = new Int32Array(graph.count).fill(-1);
  let pieces = 0;
  for (let first = 0; first < graph.count; first++) {
    if (piece[first] !== -1) continue;
    piece[first] = pieces;
    const reached = [first];
    for (const node of reached) {
      for (let row = graph.start[node]!; row < graph.start[node + 1]!; row++) {
        const other = graph.neighbour[row]!;
        if (piece[other] !== -1 || of[other] !== of[node]) continue;
        piece[other] = pieces;
        reached.push(other);
      }
    }
    pieces += 1;
  }
  return piece;
}
