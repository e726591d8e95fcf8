/** What an author limit would cost, before it is set. */

import { rowsOf } from "../people/grouped.ts";

import type { Network } from "./network.ts";

/** Ties that there would be without a limit, and what a limit takes. */
export interface LimitLoss {
  /** Papers over the limit. */
  readonly papers: number;
  /** Pairs of people who share such papers only. */
  readonly ties: number;
  /** All pairs who share a paper, however many its authors are. */
  readonly allTies: number;
}

/**
 * Counts what any author limit would take. Every pair is looked at once here, and no pair is stored:
 * a paper by 3,000 people makes 4.5 million.
 */
export function limitLosses(network: Network): (authorLimit: number) => LimitLoss {
  const { authorCounts } = network;
  const tiesOfCount = countTies(network, () => true);
  const allTies = sumOf(tiesOfCount.values());
  return (authorLimit) => ({
    papers: authorCounts.filter((count) => count > authorLimit).length,
    ties: sumOf([...tiesOfCount].map(([count, ties]) => (count > authorLimit ? ties : 0))),
    allTies,
  });
}

/**
 * Ties by the number of authors of the smallest paper they share: the limit that they fall with.
 *
 * @param isCounted - whether a paper, by its index, makes ties.
 */
export function countTies(
  { authors, authorsOfPaper, papersOfAuthor, authorCounts }: Network,
  isCounted: (paper: number) => boolean,
) {
  const tiesOfCount = new Map<number, number>();
  const metBy = new Int32Array(authors.length).fill(-1);
  for (let author = 0; author < authors.length; author++) {
    const smallestFirst = rowsOf(papersOfAuthor, author)
      .filter(isCounted)
      .sort((a, b) => authorCounts[a]! - authorCounts[b]!);
    for (const paper of smallestFirst) {
      let met = 0;
      for (const coauthor of rowsOf(authorsOfPaper, paper)) {
        // Of each pair, only the one who comes first counts it.
        if (coauthor <= author || metBy[coauthor] === author) continue;
        metBy[coauthor] = author;
        met += 1;
      }
      const count = authorCounts[paper]!;
      tiesOfCount.set(count, (tiesOfCount.get(count) ?? 0) + met);
    }
  }
  return tiesOfCount;
}

export function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
