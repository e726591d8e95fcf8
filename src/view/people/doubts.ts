/** Why numbers of people are not certain where author lists are cut. */

import type { View } from "../../state/select.ts";
import { formatCount } from "../parts/format.ts";

export const COAUTHORS_CUT =
  "The author list of at least one of this person's papers is cut, so co-authors may be missing.";

export const SHARES_CUT =
  "The author list of at least one of this person's papers is cut: with more names its shares are smaller, and there are more of them.";

/** Of a number of papers, whoever's they are; "" where no list is cut. */
export function doubtOfPapers({ slice, lowerBounds }: View): string {
  const cut = lowerBounds.cutPapers.length;
  return cut === 0
    ? ""
    : `${formatCount(cut)} of the ${formatCount(slice.paperCount)} author lists ${cut === 1 ? "is cut, and it" : "are cut, and any of them"} may hide this person.`;
}
