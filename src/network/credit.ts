/** Papers shared out among their authors. */

import { fewestFirst, type Network, rowsOf } from "./network.ts";
import type { Slice } from "./slice.ts";

/**
 * Author credit: the sum, over an author's papers that are shown, of 1/(authors of the paper). A paper
 * gives 1 in all, less where its list is cut, and nothing where it names nobody. Papers over the author
 * limit count, as they do among anybody's papers; hiding people changes nothing.
 *
 * @returns per author, in papers; 0 where the network has none.
 * @see bibliometrix (biblioAnalysis.R), which calls it `AuthorsFrac`.
 */
export function credits(
  { authors, authorsOfPaper, authorCounts }: Network,
  { paperShown }: Pick<Slice, "paperShown">,
): Float64Array {
  const credit = new Float64Array(authors.length);
  // In this order the sums are rounded alike, whatever the order of papers.
  for (const paper of fewestFirst(authorCounts)) {
    if (!paperShown[paper]) continue;
    for (const author of rowsOf(authorsOfPaper, paper)) credit[author]! += 1 / authorCounts[paper]!;
  }
  return credit;
}
