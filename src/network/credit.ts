/** Papers shared out among their authors. */

import { rowsOf } from "../people/grouped.ts";

import type { Certainty, LowerBounds } from "./lower-bounds.ts";
import type { Network } from "./network.ts";
import type { Slice } from "./slice.ts";

/**
 * Author credit: the sum, over an author's papers that are shown, of 1/(authors of the paper). A paper
 * gives 1 in all, less where its list is cut, and nothing where it names nobody. Papers over the author
 * limit count, as they do among anybody's papers; hiding people changes nothing.
 *
 * @returns in papers; 0 where the network has none.
 * @see bibliometrix (biblioAnalysis.R), which calls it `AuthorsFrac`.
 */
export function creditOf(
  { papersOfAuthor, authorCounts }: Network,
  { paperShown }: Pick<Slice, "paperShown">,
  author: number,
): number {
  const shown = rowsOf(papersOfAuthor, author).filter((paper) => paperShown[paper]);
  // In this order the sum is rounded alike, whatever the order of papers.
  const counts = shown.map((paper) => authorCounts[paper]!).sort();
  return counts.reduce((sum, count) => sum + 1 / count, 0);
}

/** The credit of each author. */
export function credits(network: Network, slice: Pick<Slice, "paperShown">): Float64Array {
  return Float64Array.from(network.authors, (_, author) => creditOf(network, slice, author));
}

/**
 * About so much where a list of the author's own papers is cut: with more names its shares are
 * smaller, and there may be more of them; else at least so much while any list is cut.
 */
export function certaintyOfCredit(bounds: LowerBounds, author: number): Certainty {
  if (bounds.authorIsCut[author]) return "about";
  return bounds.cutPapers.length > 0 ? "at least" : "exact";
}
