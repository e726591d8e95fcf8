/** Filters + counting → what is shown: masks, counts and strengths, in one pass. */

import { type Network, rowsOf } from "./network.ts";

/** What the filters leave of a network. Hidden rows count 0. */
export interface Slice {
  /** 1 per author shown. */
  readonly authorShown: Uint8Array;
  /** 1 per collaboration shown: both of its people are. */
  readonly tieShown: Uint8Array;
  /** Per collaboration: shared papers (full counting: one paper adds 1). */
  readonly strength: Float64Array;
  /** Per author: papers, whatever is hidden; hiding concerns people. */
  readonly papers: Uint32Array;
  /** Per author: co-authors shown. */
  readonly coauthors: Uint32Array;
  /** Per author: sum of the strengths of the ties shown. */
  readonly authorStrength: Float64Array;
  readonly authorCount: number;
  readonly tieCount: number;
}

/**
 * The network without the hidden people, under full counting.
 *
 * @param hidden - indices of authors that are not drawn.
 * @throws RangeError when an index is no author: a caller bug, not bad data.
 */
export function sliceNetwork(network: Network, hidden: readonly number[]): Slice {
  const authorShown = new Uint8Array(network.authors.length).fill(1);
  for (const author of hidden) {
    if (author in authorShown) authorShown[author] = 0;
    else throw new RangeError(`slice: author ${author} of ${authorShown.length} cannot be hidden`);
  }
  const ties = measureTies(network, authorShown);
  return {
    authorShown,
    ...ties,
    papers: Uint32Array.from(
      network.authors,
      (_, author) => rowsOf(network.papersOfAuthor, author).length,
    ),
    authorCount: countOnes(authorShown),
    tieCount: countOnes(ties.tieShown),
  };
}

type TieMeasures = Pick<Slice, "tieShown" | "strength" | "coauthors" | "authorStrength">;

function measureTies(network: Network, authorShown: Uint8Array): TieMeasures {
  const { source, target, papersOfTie } = network;
  const tieShown = new Uint8Array(source.length);
  const strength = new Float64Array(source.length);
  const coauthors = new Uint32Array(authorShown.length);
  const authorStrength = new Float64Array(authorShown.length);
  for (let tie = 0; tie < source.length; tie++) {
    const a = source[tie]!;
    const b = target[tie]!;
    if (!authorShown[a] || !authorShown[b]) continue;
    const papers = papersOfTie.start[tie + 1]! - papersOfTie.start[tie]!;
    tieShown[tie] = 1;
    strength[tie] = papers;
    coauthors[a]! += 1;
    coauthors[b]! += 1;
    authorStrength[a]! += papers;
    authorStrength[b]! += papers;
  }
  return { tieShown, strength, coauthors, authorStrength };
}

function countOnes(mask: Uint8Array): number {
  let count = 0;
  for (const one of mask) count += one;
  return count;
}
