/** What each paper adds to its ties, and what a tie consists of. */

import { rowsOf } from "../people/grouped.ts";

import type { Counting } from "./filters.ts";
import type { Network } from "./network.ts";
import type { Slice } from "./slice.ts";

/** A paper and what it adds to a tie. */
export interface Share {
  /** Index of the paper. */
  readonly paper: number;
  /** In papers: 1 under full counting, less where the counting is fractional. */
  readonly share: number;
}

/**
 * What one paper adds to each of its ties.
 *
 * @param authorCount - of the paper itself, whoever of its people is shown.
 */
export function shareOf(authorCount: number, counting: Counting): number {
  if (authorCount < 2) return 0;
  if (counting === "full") return 1;
  return 1 / (counting === "fractional" ? authorCount - 1 : (authorCount * (authorCount - 1)) / 2);
}

/**
 * The papers that count for a tie, in the order of papers; their shares sum to its strength. Empty
 * when the network was given as ties, without papers.
 */
export function sharesOfTie(network: Network, slice: Slice, tie: number): readonly Share[] {
  return [...rowsOf(network.papersOfTie, tie).toSorted()]
    .map((paper) => ({ paper, share: slice.share[paper]! }))
    .filter(({ share }) => share > 0);
}
