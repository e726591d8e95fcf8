/** Who is tied to whom among the people shown, in flat columns. */

import type { Network } from "./network.ts";
import type { Slice } from "./slice.ts";

/** As much of a network as clustering and measuring read: flat columns, which go to a worker in one piece. */
export interface TieColumns extends Pick<Network, "source" | "target"> {
  readonly authors: { readonly length: number };
}

/** The ties of author `i` are rows `start[i]` … `start[i + 1] - 1`, co-authors ascending. */
export interface Adjacency {
  readonly start: Uint32Array;
  /** Per row: the co-author. */
  readonly neighbour: Uint32Array;
  /** Per row: the tie. */
  readonly tie: Uint32Array;
}

/** The ties shown, from both of their ends; people who are not shown have no rows. */
export function adjacency(network: TieColumns, slice: Slice): Adjacency {
  const { source, target } = network;
  const count = network.authors.length;
  const start = new Uint32Array(count + 1);
  for (let author = 0; author < count; author++) {
    start[author + 1] = start[author]! + slice.coauthors[author]!;
  }
  const next = start.slice();
  const neighbour = new Uint32Array(2 * slice.tieCount);
  const ties = new Uint32Array(2 * slice.tieCount);
  // Ties are sorted by source, then target: co-authors before an author come first, and all ascend.
  for (let tie = 0; tie < source.length; tie++) {
    if (!slice.tieShown[tie]) continue;
    const a = source[tie]!;
    const b = target[tie]!;
    const rowOfA = next[a]!;
    const rowOfB = next[b]!;
    neighbour[rowOfA] = b;
    neighbour[rowOfB] = a;
    ties[rowOfA] = tie;
    ties[rowOfB] = tie;
    next[a] = rowOfA + 1;
    next[b] = rowOfB + 1;
  }
  return { start, neighbour, tie: ties };
}
