/** What papers are called by in a table that has no column known to hold titles. */

import { type Columns, plainName } from "../../table/table-header.ts";
import { PAPER_NUMBERS } from "../paper-numbers.ts";

import { columnNames } from "./columns.ts";

/**
 * Where no column is of titles: what is a venue beside one, else numbers, unless a column may be one
 * after all: that of a chapter beside its book.
 */
export function otherTitles(columns: Columns): readonly string[] {
  if (columnNames.title.some((name) => columns.has(name))) return [];
  if (arePublicationsTitles(columns)) return [PUBLICATION];
  const unknown = [...columns.keys()].filter(
    (name) => TITLE.test(name) && !columnNames.venue.includes(plainName(name)),
  );
  if (columns.has(BOOK_TITLE) && unknown.every((name) => BESIDE_BOOK.test(name)))
    return [BOOK_TITLE];
  return unknown.length > 0 ? [] : PAPER_NUMBERS.filter((name) => columns.has(name));
}

const PUBLICATION = "publication";
/** Of books without a journal; BibTeX's "booktitle" is where a paper came out. */
const BOOK_TITLE = "book title";
/** What else a book has, or its author, but no chapter. */
const BESIDE_BOOK =
  /^(?:(?:series|sub|short|original|translated|uniform|alternative|alternate|parallel|abbreviated|running|english|job)[ _-]?titles?|titles? in \p{L}+)$/u;
/** In English and languages near it: "Working title", "Titel der Arbeit", "Titlu", "Tytuł". */
const TITLE = /(?:^|\P{L})t[iíy]t(?:el|le|lu|ol|re|ul|uł)|titles?(?!\p{L})/u;

/** Beside a journal a publication is none, and where no column is of titles it is one. */
function arePublicationsTitles(columns: Columns): boolean {
  return (
    columns.has(PUBLICATION) &&
    columnNames.venue.some((name) => name !== PUBLICATION && columns.has(name))
  );
}

/** Whether columns of titles are of numbers that papers are called by, where a table has nothing better. */
export function areOfNumbers([titles = ""]: readonly string[]): boolean {
  return PAPER_NUMBERS.includes(titles);
}
