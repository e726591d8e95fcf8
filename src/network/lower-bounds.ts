/** Which counts rest on author lists that the source cut, and are lower bounds therefore. */

import { rowsOf } from "../people/grouped.ts";
import { countShared } from "../people/shared-numbers.ts";

import type { Network } from "./network.ts";
import type { Slice } from "./slice.ts";

/** How a count or a sum stands to the true one. */
export type Certainty = "exact" | "at least" | "about";

export interface LowerBounds {
  /** Papers shown whose author list is cut. */
  readonly cutPapers: readonly number[];
  /** 1 per author one of whose own papers is cut: co-authors and ties may be missing. */
  readonly authorIsCut: Uint8Array;
}

/** Papers whose author list is cut. */
export function findCutPapers({ papers }: Network): readonly number[] {
  return papers.flatMap((paper, index) => (paper.byline.listComplete ? [] : [index]));
}

/**
 * A cut list may hide anybody whom it does not name, so paper counts are lower bounds while one that is shown is
 * cut ({@link mayHaveMorePapers}); co-authors and ties only of people who stand on a cut list.
 */
export function findLowerBounds(
  network: Network,
  { paperShown }: Pick<Slice, "paperShown">,
): LowerBounds {
  const cutPapers = findCutPapers(network).filter((paper) => paperShown[paper] === 1);
  const authorIsCut = new Uint8Array(network.authors.length);
  for (const paper of cutPapers) {
    for (const author of rowsOf(network.authorsOfPaper, paper)) authorIsCut[author] = 1;
  }
  return { cutPapers, authorIsCut };
}

/** Whether somebody's count of papers is a lower bound: who stands on every cut list is hidden by none. */
export function mayHaveMorePapers(
  { papersOfAuthor }: Network,
  cutPapers: readonly number[],
  author: number,
): boolean {
  const own = rowsOf(papersOfAuthor, author);
  // Most have fewer papers than lists are cut. An owner may stand on 10,000 cut lists, and is looked for in one pass.
  return cutPapers.length > own.length || countShared(cutPapers, own) < cutPapers.length;
}

/**
 * Whether what two people share is a lower bound: a paper with a cut list that names one of them may be
 * by the other, too, whichever of the two it names.
 */
export function isTieCut({ authorIsCut }: LowerBounds, one: number, other: number): boolean {
  return authorIsCut[one] === 1 || authorIsCut[other] === 1;
}
