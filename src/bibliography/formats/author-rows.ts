/** Tables with a row for each author of each paper, as programs that analyse them keep lists. */

import type { Diagnostic, Finding } from "../diagnostic.ts";
import { gatheredBy } from "../gathered.ts";
import type { Byline, Paper, PrintedAuthor } from "../paper.ts";
import type { Row } from "../table/table.ts";
import type { Columns } from "../table/table-header.ts";

/** What shows whether a row goes on with the paper of the row above. */
export interface AuthorRow {
  readonly title: string;
  readonly year: string;
  readonly place: AuthorPlace;
  readonly names: readonly string[];
}

/** What a row says of the place of its author. */
export interface AuthorPlace {
  /** Of the paper, as the table numbers it; "" where it does not. */
  readonly number: string;
  /** "2", "first"; "" where nothing is said. */
  readonly position: string;
}

/** Bylines of rows, each with its place. */
export type AuthorPlaces = WeakMap<Byline, AuthorPlace>;

/** Whatever programs that keep such tables number papers by, after which they may be called. */
export const PAPER_NUMBERS = namesOf(
  "paper id, publication id, article id, work id, doi, item doi, pmid, pubmed id",
);
const POSITIONS = namesOf(
  `author position, author order, author sequence, author seq, author rank, author index, author number,
  author no, position, order, sequence, is first author, first author flag`,
);

/** With blanks, and without. */
function namesOf(list: string): readonly string[] {
  return list.split(/,\s+/u).flatMap((name) => [name, name.replaceAll(" ", "")]);
}

/** Reads the place of a row; columns are looked up once a table. */
export function placeReader(columns: Columns): (row: Row) => AuthorPlace {
  const numbers = PAPER_NUMBERS.filter((name) => columns.has(name));
  const positions = POSITIONS.filter((name) => columns.has(name));
  return ({ cell }) => ({ number: cell(...numbers), position: cell(...positions) });
}

/** So large a share of the rows goes on. */
const SHARE = 1 / 4;
/** In unjournal/unjournaldata:data/paper_authors.csv one row of 300 has a whole list. */
const STRAY_SHARE = 0.01;
/** Shorter titles, "Editorial" or "Book reviews", come again by themselves; numbers of papers do not. */
const SHORTEST = 16;
/** One alone may be a paper that is listed twice. */
const FEWEST = 2;

/** Whether hardly a row has two names, and many rows name somebody else for the title above. */
export function isAuthorPerRow(rows: readonly AuthorRow[]): boolean {
  const lists = rows.filter(({ names }) => names.length > 1);
  if (lists.length > rows.length * STRAY_SHARE) return false;
  const further = rows.filter((row, i) => {
    const above = rows[i - 1];
    const isSame =
      row.title === above?.title &&
      row.year === above.year &&
      row.place.number === above.place.number;
    const isKnown = row.place.number !== "" || isTelling(row.title);
    return isSame && isKnown && row.names[0] !== above.names[0];
  });
  return further.length >= Math.max(FEWEST, rows.length * SHARE);
}

function isTelling(title: string): boolean {
  return title.length >= SHORTEST || /\d/u.test(title);
}

/** Joins the rows of each title, year and number, wherever they stand; authors are in the order that is told, or of the rows. */
export function papersOfRows(rows: readonly Paper[], places: AuthorPlaces): readonly Paper[] {
  const groups = gatheredBy(rows, (row) => {
    const { title, year, ids, byline } = row;
    const number = places.get(byline)?.number;
    return title === "" ? row : JSON.stringify([title, year, number, ids.doi, ids.pmid, ids.arxiv]);
  });
  const first = rows[0]?.records[0]?.index ?? 0;
  return [...groups.values()].map((group, i) => joined(group, places, first + i));
}

function joined(rows: readonly [Paper, ...Paper[]], places: AuthorPlaces, index: number): Paper {
  const authors = new Map<string, PrintedAuthor>();
  for (const { byline } of inOrder(rows, places)) {
    for (const author of byline.authors) {
      if (!authors.has(author.printed)) authors.set(author.printed, author);
    }
  }
  const listComplete = rows.every(({ byline }) => byline.listComplete);
  const [paper] = rows;
  return {
    ...paper,
    records: paper.records.map((record) => ({ ...record, index })),
    byline: { authors: [...authors.values()], listComplete },
  };
}

/** As OpenAlex calls places, and answers to whether somebody stands first. */
const IN_WORDS: ReadonlyMap<string, number> = new Map([
  ["first", 0],
  ["true", 0],
  ["yes", 0],
  ["middle", 1],
  ["false", 1],
  ["no", 1],
  ["last", 2],
]);

/** By their positions, unless one has none or they are all alike, as numbers of something else may be. */
function inOrder(rows: readonly Paper[], places: AuthorPlaces): readonly Paper[] {
  const ordered = rows.map((paper) => {
    const printed = places.get(paper.byline)?.position.toLowerCase() ?? "";
    return { paper, order: /^\d{1,5}$/u.test(printed) ? Number(printed) : IN_WORDS.get(printed) };
  });
  if (ordered.some(({ order }) => order === undefined)) return rows;
  return ordered.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0)).map(({ paper }) => paper);
}

/** Of what is said of every row, what is said of a paper by its first one: missing years are counted by papers. */
export function saidOfPapers(
  diagnostics: readonly Diagnostic[],
  papers: readonly Paper[],
): readonly Diagnostic[] {
  const lines = new Set(papers.map(({ records }) => records[0]?.line));
  const others = diagnostics.filter(({ code }) => !OF_PAPERS.test(code));
  const listed = diagnostics.filter(({ code, line }) => OF_PAPERS.test(code) && lines.has(line));
  const yearless = papers.filter(({ year }) => year === undefined).length;
  const unlisted = Math.max(0, yearless - listed.length);
  return [
    ...others,
    ...listed.map((one) => ({ ...one, unlisted: one === listed.at(-1) ? unlisted : 0 })),
  ];
}

const OF_PAPERS = /\/no-year$/u;

export const authorPerRow: Finding = {
  severity: "note",
  code: "author-per-row",
  message: "Each row names one author; the rows of one title and number are one paper.",
  remedy: "If papers have one title, give each a DOI column.",
};
