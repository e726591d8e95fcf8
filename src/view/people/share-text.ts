/** What a paper adds to each of its ties, in words. */

import type { View } from "../../state/select.ts";
import { AUTHORS, formatCount, formatQuantity, formatStrength } from "../parts/format.ts";

/** "adds 1", "adds 0.33 = 1/3, at least 4 authors", "left out by the filters". */
export function shareText({ network, slice }: View, paper: number): string {
  const { counting, authorLimit } = slice.filters;
  const authors = network.authorCounts[paper]!;
  const share = slice.share[paper]!;
  if (!slice.paperShown[paper]) return "left out by the filters";
  if (authors > authorLimit)
    return `adds nothing: over the limit of ${formatQuantity(authorLimit, AUTHORS)}`;
  if (authors < 2) return "adds nothing: one author";
  if (counting === "full") return "adds 1";
  const isCut = network.papers[paper]?.byline.listComplete === false;
  const fraction = share === 1 ? "" : ` = 1/${formatCount(Math.round(1 / share))}`;
  return `adds ${formatStrength(share, counting, false)}${fraction}, ${isCut ? "at least " : ""}${formatQuantity(authors, AUTHORS)}`;
}
