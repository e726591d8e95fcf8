/** Papers shared out among their authors. */

import type { Network } from "./network.ts";
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
  { papersOfAuthor: { start, values }, authorCounts }: Network,
  { paperShown }: Pick<Slice, "paperShown">,
): Float64Array {
  const credit = new Float64Array(start.length - 1);
  for (let author = 0; author < credit.length; author++) {
    for (let row = start[author]!; row < start[author + 1]!; row++) {
      const paper = values[row]!;
      if (paperShown[paper]) credit[author]! += 1 / authorCounts[paper]!;
    }
  }
  return credit;
}
