/** Tables that name a paper in the row of its first author alone, as merged cells are saved. */

import { isCut, withoutCutMark } from "../bylines/byline.ts";
import type { Row } from "../table/table.ts";

import { type AuthorPlace, FEWEST, hasLists, isTelling, SHARE } from "./author-rows.ts";
import { isAlone, isOneName, type MergedRow } from "./rows-of-names.ts";

/** Whether hardly a row has two names, and many between two papers have an author of the paper above alone. */
export function areMerged(rows: readonly MergedRow[]): boolean {
  if (hasLists(rows)) return false;
  const first = rows.findIndex(({ title }) => title !== "");
  const last = rows.findLastIndex(({ title }) => title !== "");
  // Above the first paper stands a heading, or whose papers follow; below the last they may be remarks.
  if (first === -1 || rows.slice(0, first).some(isAlone)) return false;
  const within = rows.slice(first, last);
  const further = within.filter(isOneName);
  if (further.length < Math.max(FEWEST, rows.length * SHARE)) return false;
  const papers = rows.filter(({ title }) => title !== "");
  const named = papers.filter(({ names }) => names.length > 0);
  if (named.length === 0) return areFollowed(within);
  return papers.length - named.length <= papers.length * SHARE && areAuthors(within, named);
}

/** Whether papers that name nobody in their own row have somebody below them, not above. */
function areFollowed(rows: readonly MergedRow[]): boolean {
  const papers = rows.filter(({ title }) => title !== "").length;
  const alone = rows.filter(
    ({ title }, i) => title !== "" && !isOneName(rows[i + 1] ?? rows[i]!),
  ).length;
  return alone <= papers * SHARE;
}

/** Of headings, none is also the author of a paper, nor do two follow each other. */
function areAuthors(rows: readonly MergedRow[], named: readonly MergedRow[]): boolean {
  const known = new Set(named.flatMap(({ names }) => names));
  return rows.some((row, i) => {
    const isSecond = i > 0 && isOneName(rows[i - 1]!);
    return isOneName(row) && (isSecond || known.has(row.names[0]!));
  });
}

/** Numbers the papers, so that the rows below one have its number; rows are read in their order. */
export function placeUnderPaper(
  placeOf: (row: Row) => AuthorPlace,
  saidIn: (row: Row) => MergedRow,
): (row: Row) => AuthorPlace {
  let count = 0;
  let above = "";
  /** Of the paper above text that may be a name, unless nothing but remarks follows. */
  let unread = 0;
  const cut = new Set<number>();
  return (row) => {
    const place = placeOf(row);
    const said = saidIn(row);
    const isSame = said.title === above && isTelling(above);
    const isEnd = isAlone(said) && said.names.every(isCutMark);
    const isOfPaper = said.title !== "" || isOneName(said) || isEnd;
    if (isOfPaper) cut.add(unread);
    if (isOfPaper) unread = 0;
    else if (isAlone(said)) unread = count;
    if (said.title !== "" && !isSame) count += 1;
    if (said.title !== "") above = said.title;
    const number = count;
    if (isEnd) cut.add(number);
    return {
      ...place,
      numbers: [...place.numbers, isOfPaper && number > 0 ? String(number) : ""],
      isCut: () => cut.has(number),
    };
  };
}

/** "et al." in a row of its own. */
function isCutMark(name: string): boolean {
  return isCut(name) && withoutCutMark(name) === "";
}
