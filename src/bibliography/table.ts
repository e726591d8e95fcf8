/** Tables of papers: the header finds the columns, each row becomes a paper. */

import type { Finding } from "./diagnostic.ts";
import { diagnosticList } from "./diagnostic.ts";
import type { Paper } from "./paper.ts";
import type { Entry } from "./paper-problems.ts";
import type { PrintedPaper } from "./printed-paper.ts";
import { paperFrom } from "./printed-paper.ts";
import type { Reader, Source } from "./reading.ts";
import { emptyBibliography, PAUSE_AFTER } from "./reading.ts";
import type { Columns, Header } from "./table-header.ts";
import { findHeader, headersIn, unwrapped } from "./table-header.ts";
import { headerAgain, noHeader, rowProblem, wrappedRows } from "./table-problems.ts";
import { columnKey } from "./table-choices.ts";
import { type RawRow, rowsOf } from "./table-rows.ts";
import type { Writable } from "./writable.ts";

/** A row of a table whose columns are known. */
export interface Row {
  /** The first of these columns that is neither blank nor "NA", trimmed; "" when none is. */
  readonly cell: (...names: readonly string[]) => string;
}

/** What shows the conventions of a table. */
export interface TableBeginning {
  readonly columns: Columns;
  /** The columns as printed. */
  readonly names: readonly string[];
  readonly rows: readonly Row[];
}

/** Takes a finding; the table adds its format to the code, and the line. */
export type Report = (finding: Finding) => void;

/** What to read a table by. */
export interface TableFormat {
  /** As diagnostics name it: "scopus". */
  readonly name: string;
  /** Whether the columns, named in lower case, are those of the format. */
  readonly isHeader: (columns: Columns) => boolean;
  /** Of a row with more cells than the header, those that its columns name; the first ones if absent. */
  readonly aligned?: (cells: readonly string[], header: Header) => readonly string[];
  /** Called once for a table, because some conventions differ between files; a row may be no paper. */
  readonly paperReader: (
    beginning: TableBeginning,
    report: Report,
  ) => (row: Row, report: Report) => PrintedPaper | undefined;
}

/** The header stands within so many characters. */
const LONGEST_BEGINNING = 262_144;
/** So many rows tell the conventions of a file. */
const SAMPLE_SIZE = 200;
/** They are looked for among so many: a text of nothing but damage is not searched to its end. */
const MOST_LOOKED_AT = 2000;

/** Whether the beginning of a text has the header of a format. */
export function isTable(head: string, { isHeader }: TableFormat): boolean {
  return beginningsOf(head.slice(0, LONGEST_BEGINNING)).some(({ columns }) => isHeader(columns));
}

let last: { readonly head: string; readonly headers: readonly Header[] } | undefined;

/** Nine formats ask about one text after the other: its lines are taken apart once for all of them. */
function beginningsOf(head: string): readonly Header[] {
  if (last?.head !== head) last = { head, headers: [...headersIn(withLineFeeds(head))] };
  return last.headers;
}

/**
 * Reads a table. Rows with more cells than the header, with broken quotes or wrapped in quotes as a
 * whole are read as far as that is safe, and reported.
 */
export function* readTable({ file, text: printed }: Source, format: TableFormat): Reader {
  const text = withLineFeeds(printed);
  const { diagnostics, report, isCounted } = diagnosticList(file);
  const say: Report = (finding) => report({ ...finding, code: `${format.name}/${finding.code}` });
  const header = findHeader(text, format.isHeader);
  if (header === undefined) {
    say(noHeader);
    return { bibliography: emptyBibliography, diagnostics };
  }
  if (header.isWrapped) say(wrappedRows(header.line - 1));
  const table = { text, header, format };
  const readPaper = format.paperReader(beginningOf(table), say);
  const papers: Paper[] = [];
  let shown: RawRow["cellAt"] = () => "";
  // One row and one entry for all: they tell of the record that is read.
  const row = rowOf((place) => shown(place), header.columns);
  const record = { file, index: 0, line: 0 };
  const entry: Writable<Entry> = { record, format: format.name, report, isCounted };
  const sayHere: Report = (finding) => say({ ...finding, line: entry.record.line });
  let pause = 0;
  for (const { trimmedAt, line, end, isLeftOut } of tableRows(table, say)) {
    if (!isLeftOut) {
      shown = trimmedAt;
      entry.record = { file, index: papers.length, line };
      const printed = readPaper(row, sayHere);
      const paper = printed && paperFrom(printed, entry);
      if (paper !== undefined) papers.push(paper);
    }
    if (end < pause) continue;
    yield end / text.length;
    pause = end + PAUSE_AFTER;
  }
  yield 1;
  return { bibliography: { papers, claims: [] }, diagnostics };
}

/** The parts of a cell that holds a list, trimmed; blank ones keep their place. */
export function listIn(cell: string, separator = ";"): readonly string[] {
  if (cell === "") return [];
  const parts = cell.split(separator);
  for (let i = 0; i < parts.length; i++) parts[i] = parts[i]!.trim();
  if (parts.at(-1) === "") parts.pop();
  return parts;
}

/** No cell of a spreadsheet holds more characters: it cuts without a word, mostly within a name. */
const LONGEST_CELL = 32_767;
/** Blanks at the ends of a cell are gone. */
const ALMOST = LONGEST_CELL - 8;

/** The names of a cell, split: where a spreadsheet has cut it, the last one is a mark that says so. */
export function wholeNames(cell: string, names: readonly string[]): readonly string[] {
  const isCut = cell.length >= ALMOST && cell.length <= LONGEST_CELL;
  return isCut ? [...names.slice(0, -1), "…"] : names;
}

interface Table {
  readonly text: string;
  readonly header: Header;
  readonly format: TableFormat;
}

interface TableRow extends RawRow {
  /** Of a row that is no record. */
  readonly isLeftOut?: true;
}

/** Every row: as {@link RawRow}, one object is used for all that are in order. */
function* tableRows({ text, header, format }: Table, report: Report): Generator<TableRow, void> {
  const width = header.isWrapped ? 1 : header.width;
  const isHeaderAgain = headerTest(header);
  let isAfterDamage = false;
  for (const raw of rowsOf({ ...header, text, width })) {
    const { size, line, damaged } = raw;
    if (isHeaderAgain(raw)) {
      report({ ...headerAgain, line });
      yield { ...raw, isLeftOut: true };
      continue;
    }
    if (size === width && damaged === undefined && !header.isWrapped) {
      isAfterDamage = false;
      yield raw;
      continue;
    }
    const cells = header.isWrapped ? unwrapped(raw.cells(), header.delimiter) : raw.cells();
    const problem = rowProblem({ cells, damaged, isAfterDamage }, header);
    if (problem !== undefined) report({ ...problem.finding, line });
    if (problem?.isLeftOut) yield { ...raw, isLeftOut: true };
    else {
      const aligned = cells.length > header.width ? format.aligned?.(cells, header) : undefined;
      const shown = aligned ?? cells;
      const cellAt = (place: number) => shown[place] ?? "";
      yield { ...raw, cellAt, trimmedAt: (place) => cellAt(place).trim(), cells: () => shown };
    }
    isAfterDamage = damaged !== undefined || (isAfterDamage && cells.length < header.width);
  }
}

/** Tables set one below the other keep their headers. Told by the longest name, which hardly a cell equals. */
function headerTest({ names, width, isWrapped }: Header): (row: RawRow) => boolean {
  const longest = names.reduce(
    (best, name, i) => (name.length > names[best]!.length ? i : best),
    0,
  );
  const keys = names.map(columnKey);
  // A byte order mark may stand before it.
  const [least, most] = [names[longest]!.length - 1, names[longest]!.length + 1];
  return ({ size, lengthAt, cellAt }) => {
    if (isWrapped || size !== width || size < 2) return false;
    const length = lengthAt(longest);
    if (length < least || length > 2 * most) return false;
    const cell = cellAt(longest);
    if (Math.abs(cell.length - names[longest]!.length) > 1) return false;
    // Most cells of that length begin otherwise.
    const begin = cell.charAt(0).toLowerCase();
    if (begin >= "!" && begin <= "~" && !keys[longest]!.startsWith(begin)) return false;
    return keys.every((key, i) => columnKey(cellAt(i)) === key);
  };
}

function beginningOf(table: Table): TableBeginning {
  const { columns, names } = table.header;
  const rows: Row[] = [];
  let lookedAt = 0;
  for (const raw of tableRows(table, () => undefined)) {
    const cells = raw.cells();
    if (!raw.isLeftOut) rows.push(rowOf((place) => (cells[place] ?? "").trim(), columns));
    if (rows.length === SAMPLE_SIZE || ++lookedAt === MOST_LOOKED_AT) break;
  }
  return { columns, names, rows };
}

function rowOf(trimmedAt: RawRow["trimmedAt"], columns: Columns): Row {
  return {
    cell: (...names) => {
      for (const name of names) {
        const place = columns.get(name);
        const text = place === undefined ? "" : trimmedAt(place);
        if (text !== "" && text !== NOT_AVAILABLE) return text;
      }
      return "";
    },
  };
}

/** What R writes into a cell without a value. */
const NOT_AVAILABLE = "NA";

/** One carriage return alone ends a line where no line feed does, as on old Macintoshes. */
export function withLineFeeds(text: string): string {
  return text.includes("\n") ? text : text.replaceAll("\r", "\n");
}
