/** Tables in which somebody's name, in a row of its own, stands above their papers. */

import type { Finding } from "../diagnostic.ts";
import type { Byline, Paper } from "../paper.ts";
import type { Row } from "../table/table.ts";

import {
  type AuthorPlace,
  type AuthorPlaces,
  FEWEST,
  isTelling,
  papersOfRows,
} from "./author-rows.ts";
import { isAlone, isOneName, type MergedRow } from "./rows-of-names.ts";

/** Whether names stand alone above papers none of which names anybody, and never two of them. */
export function areBelowAuthors(rows: readonly MergedRow[]): boolean {
  const last = rows.findLastIndex(({ title }) => title !== "");
  const telling = rows.slice(0, last + 1).filter((row) => row.title !== "" || isAlone(row));
  const [first] = telling;
  if (first === undefined || !isOneName(first)) return false;
  const areApart = telling.every((row, i) => row.title !== "" || telling[i + 1]?.title !== "");
  const areUnnamed = telling.every(({ title, names }) => title === "" || names.length === 0);
  return areApart && areUnnamed && telling.filter(isOneName).length >= FEWEST;
}

/** Numbers what stands above papers, so that these have its number; rows are read in their order. */
export function placeBelowAuthor(
  placeOf: (row: Row) => AuthorPlace,
  saidIn: (row: Row) => MergedRow,
): (row: Row) => AuthorPlace {
  let count = 0;
  return (row) => {
    const said = saidIn(row);
    // Below a heading that is nobody's name, papers are not those of whoever stands above it.
    if (isAlone(said)) count += 1;
    const isRead = said.title !== "" || isOneName(said);
    return { ...placeOf(row), numbers: [isRead ? String(count) : ""] };
  };
}

/** The papers among rows, each with the author above it, or those above each of its rows. */
export function papersBelowAuthors(rows: readonly Paper[], places: AuthorPlaces): readonly Paper[] {
  const numberOf = ({ byline }: Paper) => places.get(byline)?.numbers[0];
  const isAuthor = ({ title }: Paper) => title === "";
  const bylines = new Map<string | undefined, Byline>(
    rows.filter(isAuthor).map((row) => [numberOf(row), row.byline]),
  );
  const index = rows[0]?.records[0]?.index ?? 0;
  const own: AuthorPlaces = new WeakMap();
  const papers = rows
    .filter((row) => !isAuthor(row))
    .map((paper, i) => {
      const isNamed = paper.byline.authors.length > 0;
      const above = isNamed ? undefined : bylines.get(numberOf(paper));
      // A copy for each paper, as each has a place of its own.
      const byline = { ...(above ?? paper.byline) };
      // Several have an "Editorial".
      own.set(byline, { numbers: [isTelling(paper.title) ? "" : String(i)], positions: [] });
      return { ...paper, byline, records: paper.records.map((record) => ({ ...record, index })) };
    });
  return papersOfRows(papers, own);
}

export const authorsAbovePapers: Finding = {
  severity: "note",
  code: "author-above-papers",
  message: "Rows without a title name the author of the papers below them.",
  remedy: "If they do not, write the authors of each paper into its row.",
};
