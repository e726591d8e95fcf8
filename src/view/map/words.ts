/** What a choice on the map means, and what is said of the person under the keyboard's cursor. */

import { mayHaveMorePapers } from "../../network/lower-bounds.ts";
import { isOfPapers } from "../../network/network.ts";
import { pairOfTie } from "../../state/pair-of-tie.ts";
import type { Action } from "../../state/reduce.ts";
import type { View } from "../../state/select.ts";
import { COAUTHORS, formatQuantity, PAPERS } from "../parts/format.ts";

import type { Picked } from "./pick.ts";

/** Choosing a disc selects its person, or adds them to the selection; a tie selects its pair. */
export function actionOf(view: View, picked: Picked, isAdding: boolean): Action {
  const keyOf = (author: number) => view.network.authors[author]?.key ?? "";
  if (picked.kind === "tie") {
    const [one, other] = pairOfTie(view, picked.tie);
    return { type: "pair-selected", keys: [keyOf(one), keyOf(other)] };
  }
  return { type: isAdding ? "person-added" : "person-selected", key: keyOf(picked.author) };
}

/** "Bernd Bischl, ≥ 9 papers, ≥ 8 co-authors". */
export function sayPerson(view: View, author: number): string {
  return [view.network.authors[author]?.name ?? "", ...countsOf(view, author)].join(", ");
}

/** What the table of people prints: "≥ 9 papers" and "≥ 8 co-authors"; ties that were given rest on no papers. */
export function countsOf({ network, slice, lowerBounds }: View, author: number): readonly string[] {
  const areCut = mayHaveMorePapers(network, lowerBounds.cutPapers, author);
  const isCut = lowerBounds.authorIsCut[author] === 1;
  const coauthors = formatQuantity(slice.coauthors[author]!, COAUTHORS, isCut);
  return isOfPapers(network)
    ? [formatQuantity(slice.papers[author]!, PAPERS, areCut), coauthors]
    : [coauthors];
}
