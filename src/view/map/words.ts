/** What a choice on the map means, and what is said of the person under the keyboard's cursor. */

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
export function sayPerson({ network, slice, lowerBounds }: View, author: number): string {
  const areCut = lowerBounds.cutPapers.length > 0;
  const isCut = lowerBounds.authorIsCut[author] === 1;
  return [
    network.authors[author]?.name ?? "",
    formatQuantity(slice.papers[author]!, PAPERS, areCut),
    formatQuantity(slice.coauthors[author]!, COAUTHORS, isCut),
  ].join(", ");
}
