/** Tables that name a paper in the row of its first author alone, as merged cells are saved. */

import { isParticle } from "../author-name.ts";
import type { Row } from "../table/table.ts";

import { type AuthorPlace, FEWEST, hasLists, isTelling, SHARE } from "./author-rows.ts";

/** What a row says, as far as it shows whether it belongs to the paper above. */
export interface MergedRow {
  readonly title: string;
  readonly names: readonly string[];
  /** Nothing that is known of papers stands in it but an author. */
  readonly isOfAuthorAlone: boolean;
}

/** "Ada King", "王伟"; remarks below a table are "Total", "Source: Scopus". */
const LIKE_A_NAME = /^[^\d:]*(?:\p{Lu}[^\d:]*[\s,]\p{Lu}|\p{Lo})[^\d:]*$/u;
/** Of more words a cell is a text. */
const MOST_WORDS = 6;

/** Whether hardly a row has two names, and many between two papers have an author alone. */
export function areMerged(rows: readonly MergedRow[]): boolean {
  if (hasLists(rows)) return false;
  const first = rows.findIndex(({ title }) => title !== "");
  const last = rows.findLastIndex(({ title }) => title !== "");
  // Below the last paper they may be remarks.
  const further = rows.slice(Math.max(0, first), Math.max(0, last)).filter(goesOn);
  return further.length >= Math.max(FEWEST, rows.length * SHARE);
}

function goesOn({ title, names, isOfAuthorAlone }: MergedRow): boolean {
  const [name = ""] = names;
  return title === "" && isOfAuthorAlone && names.length === 1 && isName(name);
}

/** Not "Compiled from Scopus by Ada King". */
function isName(printed: string): boolean {
  const words = printed.split(" ");
  const areNames = words.every((word) => !/^\p{Ll}/u.test(word) || isParticle(word));
  return LIKE_A_NAME.test(printed) && words.length <= MOST_WORDS && areNames;
}

/** Numbers the papers, so that the rows below one have its number; rows are read in their order. */
export function placeUnderPaper(
  placeOf: (row: Row) => AuthorPlace,
  saidIn: (row: Row) => MergedRow,
): (row: Row) => AuthorPlace {
  let count = 0;
  let above = "";
  return (row) => {
    const place = placeOf(row);
    const said = saidIn(row);
    const isSame = said.title === above && isTelling(above);
    if (said.title !== "" && !isSame) count += 1;
    if (said.title !== "") above = said.title;
    const isOfPaper = said.title !== "" || goesOn(said);
    return { ...place, numbers: [...place.numbers, isOfPaper && count > 0 ? String(count) : ""] };
  };
}
