/** Tables with a row for each author of each paper, as programs that analyse them keep lists. */

import type { Diagnostic, Finding } from "../diagnostic.ts";
import { gatheredBy } from "../gathered.ts";
import type { Byline, Paper, PaperIds, PrintedAuthor } from "../paper.ts";
import type { Row } from "../table/table.ts";
import type { Columns } from "../table/table-header.ts";

import { inOrderOfPlaces, positionReader } from "./author-places.ts";
import { numberReader } from "./paper-numbers.ts";

/** What a row says of its paper; "" where a cell is blank. */
export interface AuthorRow {
  readonly title: string;
  readonly year: string;
  /** In the one spelling of each; as many in every row, or blank from some place on. */
  readonly numbers: readonly string[];
}

/** What a row says that a paper has no room for. */
export interface AuthorPlace {
  readonly numbers: readonly string[];
  /** "2", "first"; one for each column of positions. */
  readonly positions: readonly string[];
  /** Whether somebody of its paper is left out; known once all rows are read. */
  readonly isCut?: () => boolean;
}

/** Bylines of rows, each with its place. */
export type AuthorPlaces = WeakMap<Byline, AuthorPlace>;

/** Reads the place of a row; columns are looked up once a table. */
export function placeReader(columns: Columns): (row: Row) => AuthorPlace {
  const numbersOf = numberReader(columns);
  const positionsOf = positionReader(columns);
  return (row) => ({ numbers: numbersOf(row), positions: positionsOf(row) });
}

/** So large a share of the rows goes on. */
export const SHARE = 1 / 4;
/** In unjournal/unjournaldata:data/paper_authors.csv one row of 300 has a whole list. */
const STRAY_SHARE = 0.01;
/** Shorter titles, "Editorial" or "Book reviews", come again by themselves; numbers of papers do not. */
const SHORTEST = 16;
/** One alone may be a paper that is listed twice. */
export const FEWEST = 2;

/** Whether hardly a row has two names, and many rows name somebody else for the paper above. */
export function isAuthorPerRow(
  rows: readonly (AuthorRow & { readonly names: readonly string[] })[],
): boolean {
  if (hasLists(rows)) return false;
  const filled = withoutBlanks(rows);
  const further = filled.filter((row, i) => {
    const above = filled[i - 1];
    const isSame = above !== undefined && keyOf(row) === keyOf(above);
    const isOne = isNumbered(row) || isTelling(row.title);
    return isSame && isOne && rows[i]?.names[0] !== rows[i - 1]?.names[0];
  });
  return further.length >= Math.max(FEWEST, rows.length * SHARE);
}

/** Whether more than a stray row names several. */
export function hasLists(rows: readonly { readonly names: readonly string[] }[]): boolean {
  return rows.filter(({ names }) => names.length > 1).length > rows.length * STRAY_SHARE;
}

/** Whether a title that comes again is of the same paper. */
export function isTelling(title: string): boolean {
  return title.length >= SHORTEST || /\d/u.test(title);
}

/**
 * The rows of one paper say the same of it afterwards: what merged cells have in its first row alone is that of the
 * row above, or below, unless they contradict each other, and a title that of the number.
 */
function withoutBlanks(rows: readonly AuthorRow[]): readonly AuthorRow[] {
  const filled = filledInOrder(
    filledInOrder(rows.map(withoutNumberForTitle)).toReversed(),
  ).toReversed();
  const titled = gatheredBy(
    filled.filter(({ title }) => title !== ""),
    ({ numbers }) => JSON.stringify(numbers),
  );
  return filled.map((row) => {
    if (row.title !== "" || !isNumbered(row)) return row;
    const [other] = titled.get(JSON.stringify(row.numbers)) ?? [];
    return other === undefined ? row : filledFrom(row, other);
  });
}

/** A number that a paper is called by tells no more than it does as a number. */
function withoutNumberForTitle(row: AuthorRow): AuthorRow {
  return row.numbers.includes(row.title) ? { ...row, title: "" } : row;
}

function filledInOrder(rows: readonly AuthorRow[]): readonly AuthorRow[] {
  const filled: AuthorRow[] = [];
  for (const row of rows) {
    const before = filled.at(-1);
    filled.push(before !== undefined && goesOn(row, before) ? filledFrom(row, before) : row);
  }
  return filled;
}

function goesOn(row: AuthorRow, above: AuthorRow): boolean {
  const facts = factsOf(row);
  const factsAbove = factsOf(above);
  const [, ...known] = facts;
  return (
    facts.every((fact, i) => fact === "" || fact === factsAbove[i]) &&
    known.some((fact) => fact !== "")
  );
}

/** The year, which shows no paper, first; then what may. Case tells no titles apart. */
function factsOf({ title, year, numbers }: AuthorRow): readonly string[] {
  return [year, title.toLowerCase(), ...numbers];
}

function keyOf(row: AuthorRow): string {
  return JSON.stringify(factsOf(row));
}

function filledFrom(row: AuthorRow, other: AuthorRow): AuthorRow {
  const longer = row.numbers.length < other.numbers.length ? other.numbers : row.numbers;
  return {
    title: row.title || other.title,
    year: row.year || other.year,
    numbers: longer.map((_, i) => row.numbers[i] || other.numbers[i] || ""),
  };
}

function isKnown(row: AuthorRow): boolean {
  return row.title !== "" || isNumbered(row);
}

function isNumbered({ numbers }: AuthorRow): boolean {
  return numbers.some((number) => number !== "");
}

/** Joins the rows of each title, year and number, or of a number alone, wherever they stand; authors are in the order that is told, or of the rows. */
export function papersOfRows(rows: readonly Paper[], places: AuthorPlaces): readonly Paper[] {
  const said = withoutBlanks(rows.map((row) => saidIn(row, places)));
  const keyed = rows.map((row, i) => ({ row, key: isKnown(said[i]!) ? keyOf(said[i]!) : row }));
  const groups = gatheredBy(keyed, ({ key }) => key);
  const first = rows[0]?.records[0]?.index ?? 0;
  return [...groups.values()].map((group, i) =>
    joined(
      group.map(({ row }) => row),
      places,
      first + i,
    ),
  );
}

/** An id may be in an address alone; a row by "Anonymous" has lost its place. */
function saidIn({ title, year, ids, byline }: Paper, places: AuthorPlaces): AuthorRow {
  const { numbers = [] } = places.get(byline) ?? {};
  return {
    title,
    year: String(year ?? ""),
    numbers: [ids.doi ?? "", ids.pmid ?? "", ids.arxiv ?? "", ...numbers],
  };
}

function joined(rows: readonly Paper[], places: AuthorPlaces, index: number): Paper {
  const titled = rows.find(({ title }) => title !== "") ?? rows[0]!;
  const year = rows.find((row) => row.year !== undefined)?.year;
  return {
    ...titled,
    ...(year !== undefined && { year }),
    ids: idsOf(rows),
    records: titled.records.map((record) => ({ ...record, index })),
    byline: bylineOf(rows, places),
  };
}

/** Of each kind the first that a row has. One at a time: rows may be more than a call takes arguments. */
function idsOf(rows: readonly Paper[]): PaperIds {
  const all: PaperIds = {};
  for (const { ids } of rows.toReversed()) Object.assign(all, ids);
  return all;
}

function bylineOf(rows: readonly Paper[], places: AuthorPlaces): Byline {
  const positioned = rows.map(({ byline }) => ({
    name: byline.authors[0]?.printed ?? "",
    positions: places.get(byline)?.positions ?? [],
    byline,
  }));
  const authors = new Map<string, PrintedAuthor>();
  for (const { byline } of inOrderOfPlaces(positioned)) {
    for (const author of byline.authors) {
      if (!authors.has(author.printed)) authors.set(author.printed, author);
    }
  }
  const listComplete = rows.every(
    ({ byline }) => byline.listComplete && !places.get(byline)?.isCut?.(),
  );
  return { authors: [...authors.values()], listComplete };
}

/** Of what is said of every row, what is said of a paper by its first one: what is missing is counted by papers. */
export function saidOfPapers(
  diagnostics: readonly Diagnostic[],
  papers: readonly Paper[],
): readonly Diagnostic[] {
  return LACKS.reduce((said, { code, isLacking }) => {
    const lacking = papers.filter(isLacking);
    const lines = new Set(lacking.map(({ records }) => records[0]?.line));
    const listed = said.filter((one) => one.code.endsWith(code) && lines.has(one.line));
    const unlisted = Math.max(0, lacking.length - listed.length);
    return [
      ...said.filter((one) => !one.code.endsWith(code)),
      ...listed.map((one) => ({ ...one, unlisted: one === listed.at(-1) ? unlisted : 0 })),
    ];
  }, diagnostics);
}

const LACKS: readonly { code: string; isLacking: (paper: Paper) => boolean }[] = [
  { code: "/no-title", isLacking: ({ title }) => title === "" },
  {
    code: "/no-authors",
    isLacking: ({ byline }) => byline.authors.length === 0 && byline.listComplete,
  },
  { code: "/no-year", isLacking: ({ year }) => year === undefined },
];

export const authorPerRow: Finding = {
  severity: "note",
  code: "author-per-row",
  message: "Each row names one author; the rows of one title and number are one paper.",
  remedy: "If papers have one title, give each a DOI column.",
};

export const authorsBelowPaper: Finding = {
  severity: "note",
  code: "author-per-row",
  message: "Each row names one author; rows without a title belong to the paper above.",
  remedy: "If they do not, give each row the title of its paper.",
};
