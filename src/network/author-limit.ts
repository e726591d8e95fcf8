/** What an author limit would do, before it is applied. */

import type { Network } from "./network.ts";

export interface LimitPreview {
  /** Papers over the limit: they would make no ties. */
  readonly papers: number;
  /** Ties that rest on such papers alone, of the ties that the network was built with. */
  readonly ties: number;
  /** Their share of all ties, in [0, 1]; 0 without ties. */
  readonly share: number;
}

/** "Above 30 authors: 4 papers, 71 % of all ties", for any limit up to that of the network. */
export function authorLimitPreview({
  authorCounts,
  papersOfTie,
  authorLimit,
}: Network): (limit: number) => LimitPreview {
  const { start, values } = papersOfTie;
  const tieCount = start.length - 1;
  /** Per number of authors: ties whose smallest paper has as many. */
  const tiesFrom = new Uint32Array(authorCounts.reduce((a, b) => Math.max(a, b), 0) + 1);
  for (let tie = 0; tie < tieCount; tie++) {
    let least = authorLimit;
    for (let row = start[tie]!; row < start[tie + 1]!; row++) {
      least = Math.min(least, authorCounts[values[row]!]!);
    }
    if (least < tiesFrom.length) tiesFrom[least]! += 1;
  }
  return (limit) => {
    const papers = authorCounts.reduce((sum, count) => sum + Number(count > limit), 0);
    const ties = tiesFrom.subarray(limit + 1).reduce((sum, count) => sum + count, 0);
    return { papers, ties, share: tieCount === 0 ? 0 : ties / tieCount };
  };
}
