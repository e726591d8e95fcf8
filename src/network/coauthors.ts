/** Who somebody wrote with, and which papers. */

import { rowsOf } from "../people/grouped.ts";

import { type Network, otherEnd } from "./network.ts";
import type { Slice } from "./slice.ts";

export interface Coauthor {
  readonly author: number;
  /** Shared papers that count; 0 where the network has no papers. */
  readonly papers: number;
  /** Sum of their shares. */
  readonly strength: number;
}

interface Shown {
  readonly network: Network;
  readonly slice: Slice;
}

/**
 * The co-authors of a person that are shown, strongest first, then most papers, then by key.
 *
 * The person may be hidden: hiding takes people off the map, it does not undo their papers. Papers
 * that make no ties make no co-authors.
 */
export function closestCoauthors({ network, slice }: Shown, person: number): readonly Coauthor[] {
  const isHidden = !slice.authorShown[person];
  return [...rowsOf(network.tiesOfAuthor, person)]
    .filter((tie) => isHidden || slice.tieShown[tie] === 1)
    .map((tie) => ({
      author: otherEnd(network, tie, person),
      ...weighed({ network, slice }, tie),
    }))
    .filter(({ author, strength }) => slice.authorShown[author] === 1 && strength > 0)
    .sort(
      (a, b) =>
        b.strength - a.strength ||
        slice.papers[b.author]! - slice.papers[a.author]! ||
        a.author - b.author,
    );
}

/** What the slice leaves out of ties of hidden people. */
function weighed({ network, slice }: Shown, tie: number): Omit<Coauthor, "author"> {
  const shares = Array.from(rowsOf(network.papersOfTie, tie), (paper) => slice.share[paper]!);
  const strength = shares.reduce((sum, share) => sum + share, 0);
  return {
    papers: shares.filter((share) => share > 0).length,
    strength: network.givenStrength?.[tie] ?? strength,
  };
}

/** Indices of the papers that two people wrote together, also of those that make no tie. */
export function sharedPapers(
  { papersOfAuthor }: Network,
  one: number,
  other: number,
): readonly number[] {
  const others = new Set(rowsOf(papersOfAuthor, other));
  return [...rowsOf(papersOfAuthor, one)].filter((paper) => others.has(paper));
}
