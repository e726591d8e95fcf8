/** Who somebody wrote with, and which papers. */

import { type Network, rowsOf, tieBetween } from "./network.ts";
import type { Slice } from "./slice.ts";

export interface Coauthor {
  readonly author: number;
  /** Shared papers. */
  readonly papers: number;
}

interface Shown {
  readonly network: Network;
  readonly slice: Slice;
}

/**
 * The co-authors of a person that are shown, strongest first, then most papers, then by key.
 *
 * The person may be hidden: hiding takes people off the map, it does not undo their papers. Papers
 * over the author limit make no ties and therefore no co-authors.
 */
export function closestCoauthors({ network, slice }: Shown, person: number): readonly Coauthor[] {
  const overLimit = new Set(network.papersOverLimit);
  const sharedPapers = new Map<number, number>();
  for (const paper of rowsOf(network.papersOfAuthor, person)) {
    if (overLimit.has(paper)) continue;
    for (const author of rowsOf(network.authorsOfPaper, paper)) {
      if (author === person || !slice.authorShown[author]) continue;
      sharedPapers.set(author, (sharedPapers.get(author) ?? 0) + 1);
    }
  }
  return [...sharedPapers]
    .map(([author, papers]) => ({ author, papers }))
    .sort(
      (a, b) =>
        b.papers - a.papers ||
        slice.papers[b.author]! - slice.papers[a.author]! ||
        a.author - b.author,
    );
}

/** Indices of the papers that two people wrote together; empty when there is none. */
export function sharedPapers(network: Network, one: number, other: number): readonly number[] {
  const tie = tieBetween(network, one, other);
  return tie < 0 ? [] : [...rowsOf(network.papersOfTie, tie)];
}
