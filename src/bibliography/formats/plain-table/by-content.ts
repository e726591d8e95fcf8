/** Which columns of a table are of authors and titles where its header does not say so: told by what their cells read like. */

import { mostly } from "../../bylines/author-commas.ts";
import { split } from "../../bylines/author-separator.ts";
import { separatorOf } from "../../bylines/told-separator.ts";
import { type Finding, quoted } from "../../diagnostic.ts";
import { columnKey, type TableChoices, type TableLayout } from "../../table/table-choices.ts";
import { findAnyHeader } from "../../table/table-header.ts";
import { rowsOf } from "../../table/table-rows.ts";

import { columnsOf } from "./fields.ts";
import { areOfNumbers } from "./titles.ts";

/** So many rows show it, and so few do not. */
const SHOWING = 50;
const FEWEST = 2;
/** "King, Ada", "King, A. B.", "A. King", "King AB": keywords are none of these. */
const PERSON =
  /^(?:\p{Lu}[\p{L}'’ -]{1,40},\s?\p{Lu}[\p{L}'’. -]{0,30}|(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}'’-]{1,30}|\p{Lu}[\p{L}'’-]{1,30} \p{Lu}{1,3})$/u;
/** "van der Berg, A. B.": what else stands between commas has no initials. */
const WITH_INITIALS = /^[\p{L}'’ -]{2,40},\s?(?:\p{Lu}(?:\.[ -]?|-)){1,4}$/u;
/** Three words or more, one of them a long one in small letters. */
const TITLE = /^(?=\S+ \S+ \S)\P{Ll}[^;]*\s\p{Ll}{5}/u;
/** What no header is called. */
const DATA = /;|^\d+$/u;

/**
 * Choices for a table of which not both columns are known. Only one column may be of each, and somebody has to
 * stand among several: a table of anything else has no authors.
 *
 * @param head - the beginning of a text of no known format.
 */
export function choicesByContent(head: string): TableChoices | undefined {
  const header = findAnyHeader(head);
  if (header === undefined || header.names.some((name) => DATA.test(name.trim()))) return undefined;
  const rows: (readonly string[])[] = [];
  for (const row of rowsOf({ ...header, text: head })) {
    if (rows.push(row.cells().map((cell) => cell.trim())) === SHOWING) break;
  }
  if (rows.length < FEWEST) return undefined;
  const known = (field: "authors" | "title") =>
    header.columns.get(columnsOf(field, header.columns, {})[0] ?? "");
  const only = onlyColumn(rows, header.names.length);
  const authors = known("authors") ?? only(areLists);
  // By their numbers papers are called where nothing reads like a title.
  const isNumbered = areOfNumbers(columnsOf("title", header.columns, {}));
  const title = (isNumbered ? undefined : known("title")) ?? only(areTitles) ?? known("title");
  if (authors === undefined || title === undefined || authors === title) return undefined;
  const [one = "", other = ""] = [authors, title].map((place) =>
    columnKey(header.names[place] ?? ""),
  );
  return one === "" || other === "" ? undefined : { authors: one, title: other };
}

/** Finds the one column, among so many, whose cells are as asked for; nothing where several are. */
export function onlyColumn(rows: readonly (readonly string[])[], width: number) {
  const columns = Array.from({ length: width }, (_, place) =>
    rows.map((cells) => cells[place] ?? ""),
  );
  return (are: (cells: readonly string[]) => boolean): number | undefined => {
    const first = columns.findIndex(are);
    return first !== -1 && columns.findLastIndex(are) === first ? first : undefined;
  };
}

/** @param layout - of a table that was read by {@link choicesByContent}. */
export function columnsGuessed({ columns, authors, title }: TableLayout): Finding {
  const [people, papers] = [authors, title].map((key) =>
    quoted(columns.find((column) => columnKey(column) === key) ?? key),
  );
  return {
    severity: "warning",
    code: "read/guessed-columns",
    message: `The header does not say which columns hold authors and titles; ${people} was read for authors and ${papers} for titles, as their cells look.`,
    remedy:
      "If they are not, choose the columns of authors and titles, or call them Authors and Title in the table.",
  };
}

/** Whether cells hold lists of people, several in one of them at least. */
export function areLists(cells: readonly string[]): boolean {
  const areInPairs = separatorOf(cells) === "pairs";
  const lists = cells.map((cell) => split(cell, areInPairs ? "pairs" : ";"));
  const names = lists.flat().filter((name) => name !== "");
  const person = areInPairs ? WITH_INITIALS : PERSON;
  return lists.some(({ length }) => length > 1) && mostly(names, (name) => person.test(name));
}

/** Whether a cell holds one person or several, and nothing else. */
export function arePeople(cell: string): boolean {
  return areLists([cell]) || PERSON.test(cell);
}

/** Whether each cell of a column reads like a title of its own. */
export function areTitles(cells: readonly string[]): boolean {
  return mostly(cells, (cell) => TITLE.test(cell)) && new Set(cells).size === cells.length;
}
