/** Finding the line of a table that names its columns, and the delimiter that shows them. */

import { type Named, withoutAffixes } from "./column-affixes.ts";
import { columnKey } from "./table-choices.ts";
import { endOfLine, firstRow } from "./table-rows.ts";
import { rowScan } from "./table-scan.ts";

/** A table whose columns are known. */
export interface Table {
  /** Lines end in "\n" or "\r\n". */
  readonly text: string;
  readonly header: Header;
  /** Of a row with more cells than the header, those that its columns name; the first ones if absent. */
  readonly aligned?: (cells: readonly string[], header: Header) => readonly string[];
  /** Whether a line names the columns of any table of papers: there the table ends. */
  readonly isAnyHeader?: (line: string) => boolean;
}

/**
 * Places of columns by their names: trimmed, in lower case, white space single. Those that R has
 * renamed are there under both names: "Source.title" and "source_title" also as "source title".
 */
export type Columns = ReadonlyMap<string, number>;

export interface Header {
  readonly columns: Columns;
  /** Where a name stands again: "Source Title" behind "Source title", as programs join tables. */
  readonly again: ReadonlyMap<number, number>;
  /** The columns as printed. */
  readonly names: readonly string[];
  /** Number of cells that a row should have. */
  readonly width: number;
  readonly delimiter: string;
  /** Each row is one cell of a table with another delimiter, as some spreadsheets save them. */
  readonly isWrapped: boolean;
  /** Where the rows begin: offset, and line from 1. */
  readonly offset: number;
  readonly line: number;
}

const DELIMITERS = [",", ";", "\t", "|"];
/** Lines above the header ("About the data: …", "sep=;"); a citation report of Web of Science has a dozen. */
const MOST_LINES_ABOVE = 24;
/** So many lines show a table that has no column we know. */
const SHOWING_LINES = 4;
/** No name of a column is a sentence of so many words with another one behind it; "No. of authors" is one. */
const FEWEST_WORDS = 5;
const NEXT_SENTENCE = /[\p{Ll})]\. \p{Lu}/u;
/** No header is longer, in characters. */
const LONGEST_HEADER = 65_536;

/**
 * The first line on which one of the delimiters yields a header.
 *
 * @param text - lines end in "\n" or "\r\n"; the beginning of a table is enough.
 * @param isHeader - whether a format knows a row with these columns as its header.
 * @param firstLine - number of the line that the text begins with.
 */
export function findHeader(
  text: string,
  isHeader: (columns: Columns) => boolean,
  firstLine = 1,
): Header | undefined {
  for (const header of headersIn(text, firstLine)) if (isHeader(header.columns)) return header;
  return undefined;
}

/** Its keys may stand between commas as names of columns do. */
const JSON_OBJECT = /^\uFEFF?\s*\{\s*"/u;

/** Every row of the first lines that could be a header, however they are delimited. */
export function* headersIn(text: string, firstLine = 1): Generator<Header, void> {
  if (JSON_OBJECT.test(text)) return;
  let line = firstLine;
  let offset = text.startsWith("\uFEFF") ? 1 : 0;
  for (let above = 0; above < MOST_LINES_ABOVE && offset < text.length; line++) {
    const end = endOfLine(text, offset);
    const printed = text.slice(offset, Math.min(end, offset + LONGEST_HEADER));
    if (printed.trim() !== "") {
      if (printed.includes('"')) yield* headersOverLines(text, { offset, end, line });
      if (!isProse(printed)) {
        yield* headersAt({ text: printed, end, line: line + 1 }, DELIMITERS);
      }
      above++;
    }
    offset = end;
  }
}

/**
 * The header of a table whose columns nobody knows: a delimiter parts its first lines into as many
 * cells each, and these are more than one.
 */
export function findAnyHeader(text: string): Header | undefined {
  const head = text.slice(0, LONGEST_HEADER);
  for (const delimiter of DELIMITERS) {
    const [width = 0, ...others] = widthsOf(head, delimiter);
    if (others.length === 0 || width < 2 || others.some((other) => other !== width)) continue;
    return headersOf(text, delimiter).next().value ?? undefined;
  }
  return undefined;
}

function* headersOf(text: string, delimiter: string): Generator<Header, void> {
  for (const header of headersIn(text)) {
    if (header.delimiter === delimiter && !header.isWrapped) yield header;
  }
}

interface Place {
  readonly text: string;
  readonly end: number;
  /** Of the row below. */
  readonly line: number;
}

/** Numbers of cells of the first rows. */
function widthsOf(head: string, delimiter: string): readonly number[] {
  const scan = rowScan(head, delimiter, LONGEST_HEADER);
  const widths: number[] = [];
  for (let offset = 0, count = 0; count < SHOWING_LINES && offset < head.length; count++) {
    const end = scan.find(offset);
    const next = end === -1 ? endOfLine(head, offset) : end;
    const row = head.slice(offset, next);
    if (row.trim() !== "")
      widths.push(end === -1 ? firstRow(bare(row), delimiter).length : scan.size());
    offset = next;
  }
  return widths;
}

interface Line {
  readonly offset: number;
  readonly end: number;
  readonly line: number;
}

/** Where a cell of the first row goes on below a line, as spreadsheets break the names of columns. */
function* headersOverLines(text: string, { offset, end, line }: Line): Generator<Header, void> {
  const head = text.slice(offset, offset + LONGEST_HEADER);
  for (const delimiter of DELIMITERS) {
    const length = rowScan(head, delimiter, LONGEST_HEADER).find(0);
    const isWhole = length < head.length || offset + length === text.length;
    if (offset + length <= end || !isWhole) continue;
    const row = head.slice(0, length);
    const lines = row.trimEnd().split("\n").length;
    yield* headersAt({ text: row, end: offset + length, line: line + lines }, [delimiter]);
  }
}

/** Without the end of its line. */
function bare(row: string): string {
  return row.replace(/\r?\n$/u, "");
}

function* headersAt(place: Place, delimiters: readonly string[]): Generator<Header, void> {
  const rest = { offset: place.end, line: place.line };
  for (const delimiter of delimiters) {
    const cells = firstRow(bare(place.text), delimiter).map(inOneLine);
    const inner = unwrapped(cells, delimiter);
    for (const [names, isWrapped] of [[cells, false] as const, [inner, true] as const]) {
      yield {
        columns: columnsOf(names),
        again: againIn(names),
        names,
        width: names.length,
        delimiter,
        isWrapped,
        ...rest,
      };
    }
  }
}

/** "titles, authors, years, as our reader understands them. Odd in it: …" */
function isProse(line: string): boolean {
  const end = line.search(NEXT_SENTENCE);
  if (end === -1 || line.includes('"')) return false;
  const cell =
    line
      .slice(0, end)
      .split(/[,;\t|]/u)
      .at(-1) ?? "";
  return cell.trim().split(" ").length >= FEWEST_WORDS;
}

function inOneLine(name: string): string {
  return name.replaceAll(/\r?\n/gu, " ");
}

/** The row that a cell holds: `"Authors,""Title""";;;` → Authors, Title. */
export function unwrapped(cells: readonly string[], delimiter: string): readonly string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== "");
  return firstRow(cells.slice(0, last + 1).join(delimiter), ",");
}

/** What read.csv and clean_names of R make of a name: neither blanks nor brackets, "Author.s..ID". */
const RENAMED = /^(?=[^[]*[._:])[\p{L}\p{N}._:]+(?:\[\w*\])?$/u;

/** DSpace adds the language of a column, "dc.title[en_US]"; Elsevier's answers have "prism:publicationName". */
export function plainName(key: string): string {
  return key
    .replace(/\[\w*\]$/u, "")
    .replaceAll(/[._:]+/gu, " ")
    .trim();
}

/** Each of several columns that are called so is of one person. */
export const ONE_OF_SEVERAL = /^(?:co[ -]?)?(?:author|autor|auteur)$/u;

/**
 * Of columns with one name the first counts, and a name as printed before a renamed one. The others of
 * authors are numbered, as if somebody had done so: "author 2".
 */
function columnsOf(cells: readonly string[]): Columns {
  const keys = cells.map((cell, i): Named => [columnKey(cell), i]);
  const counts = new Map<string, number>();
  const again = keys
    .filter(([key]) => ONE_OF_SEVERAL.test(key))
    .map(([key, i]): Named => {
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return [`${key} ${count}`, i];
    })
    .filter(([key]) => !key.endsWith(" 1"));
  const bare = withoutAffixes(keys);
  return new Map([...keys, ...renamed(keys), ...again, ...bare, ...renamed(bare)].toReversed());
}

/** The next place of a name that stands at several, but for those that are of one person each. */
function againIn(cells: readonly string[]): ReadonlyMap<number, number> {
  const last = new Map<string, number>();
  const again = new Map<number, number>();
  for (const [i, cell] of cells.entries()) {
    const key = columnKey(cell);
    const before = last.get(key);
    if (before !== undefined && key !== "" && !ONE_OF_SEVERAL.test(key)) again.set(before, i);
    last.set(key, i);
  }
  return again;
}

function renamed(named: readonly Named[]): readonly Named[] {
  return named.filter(([key]) => RENAMED.test(key)).map(([key, place]) => [plainName(key), place]);
}
