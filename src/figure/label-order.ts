/** Whose name is worth its room: the largest discs, and one of several twins before the rest. */

import type { Network } from "../network/network.ts";
import type { Slice } from "../network/slice.ts";

/**
 * Authors shown, the most important first: by what their discs stand for, then by papers, then by
 * co-authors; of equals, in the order of their keys.
 *
 * Twins have the same co-authors and each other, so that they lie side by side: the names of twenty
 * people of one paper would push out those of everybody else. Only the first is in line, the others
 * come after everybody.
 */
export function labelOrder(
  network: Network,
  slice: Slice,
  measure: Uint32Array | Float64Array,
): Uint32Array {
  const { papers, coauthors, authorShown } = slice;
  const shown = Uint32Array.from(authorShown.keys()).filter((author) => authorShown[author]);
  const order = shown.sort(
    (a, b) =>
      measure[b]! - measure[a]! ||
      papers[b]! - papers[a]! ||
      coauthors[b]! - coauthors[a]! ||
      a - b,
  );
  const rank = new Uint32Array(authorShown.length);
  order.forEach((author, position) => {
    rank[author] = position;
  });
  const isLesserTwin = lesserTwins(network, slice, rank);
  return Uint32Array.from([
    ...order.filter((author) => !isLesserTwin[author]),
    ...order.filter((author) => isLesserTwin[author]),
  ]);
}

/** 1 for each author who has a twin of a better rank. Twins are always tied to each other. */
function lesserTwins(network: Network, slice: Slice, rank: Uint32Array): Uint8Array {
  const { source, target } = network;
  const neighbours = sortedNeighbours(network, slice);
  const lesser = new Uint8Array(rank.length);
  for (let tie = 0; tie < source.length; tie++) {
    const a = source[tie]!;
    const b = target[tie]!;
    if (slice.tieShown[tie] && haveSameNeighbours(neighbours, a, b)) {
      lesser[rank[a]! < rank[b]! ? b : a] = 1;
    }
  }
  return lesser;
}

/** Ties are sorted by source, then target, so each list comes out in ascending order. */
function sortedNeighbours(network: Network, slice: Slice): readonly (readonly number[])[] {
  const before: number[][] = Array.from(slice.authorShown, () => []);
  const after: number[][] = Array.from(slice.authorShown, () => []);
  slice.tieShown.forEach((shown, tie) => {
    if (!shown) return;
    before[network.target[tie]!]!.push(network.source[tie]!);
    after[network.source[tie]!]!.push(network.target[tie]!);
  });
  return before.map((list, author) => [...list, author, ...after[author]!]);
}

function haveSameNeighbours(
  neighbours: readonly (readonly number[])[],
  a: number,
  b: number,
): boolean {
  const [ofA, ofB] = [neighbours[a]!, neighbours[b]!];
  return ofA.length === ofB.length && ofA.every((author, i) => author === ofB[i]);
}
