/** Why numbers of people are not certain where author lists are cut. */

import { mayHaveMorePapers } from "../../network/lower-bounds.ts";
import type { View } from "../../state/select.ts";
import { formatCount } from "../parts/format.ts";

export const COAUTHORS_CUT =
  "The author list of at least one of this person's papers is cut, so co-authors may be missing.";

export const SHARES_CUT =
  "The author list of at least one of this person's papers is cut: with more names its shares are smaller, and there are more of them.";

/** Of somebody's number of papers; "" where it is certain. */
export function doubtOfPapers({ network, slice, lowerBounds }: View, person: number): string {
  const { cutPapers } = lowerBounds;
  const cut = cutPapers.length;
  return !mayHaveMorePapers(network, cutPapers, person)
    ? ""
    : `${formatCount(cut)} of the ${formatCount(slice.paperCount)} author lists ${cut === 1 ? "is cut, and it may hide this person" : "are cut, and any that does not name this person may hide them"}.`;
}
