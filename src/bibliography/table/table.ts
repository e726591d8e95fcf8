/** Tables of papers: the header finds the columns, each row becomes a paper. */

import { diagnosticList, type Report } from "../diagnostic.ts";
import { lineCounter } from "../lines.ts";
import { withoutMarkup } from "../markup.ts";
import type { Paper } from "../paper.ts";
import { codeIn, type Entry } from "../paper-problems.ts";
import { type PrintedPaper, paperFrom } from "../printed-paper.ts";
import {
  emptyBibliography,
  PAUSE_AFTER,
  type Reader,
  type Reading,
  type Source,
} from "../reading.ts";
import type { Writable } from "../writable.ts";

import { withoutFormula } from "./table-choices.ts";
import { type Columns, findHeader, type Header, headersIn, type Table } from "./table-header.ts";
import { gluedHeaders, withoutGluedHeaders } from "./table-header-glued.ts";
import { headerGlued, noHeader, noRows, nothingBelow, wrappedRows } from "./table-problems.ts";
import { type RowReport, type TableRow, tableRows } from "./table-records.ts";

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

/** Many formats ask about one text after the other: its lines are taken apart once for all of them. */
function beginningsOf(head: string): readonly Header[] {
  if (last?.head !== head) last = { head, headers: [...headersIn(withLineFeeds(head))] };
  return last.headers;
}

/**
 * Reads a table. Rows with more cells than the header, with broken quotes or wrapped in quotes as a
 * whole are read as far as that is safe, and reported.
 *
 * @param isUnglued - whether headers that touch a row have been taken out.
 */
export function* readTable(source: Source, format: TableFormat, isUnglued = false): Reader {
  const { file, above = { lines: 0, papers: 0 } } = source;
  const text = withLineFeeds(source.text);
  const { diagnostics, report, countUnlisted } = diagnosticList(file);
  const say: Report = (finding) => report({ ...finding, code: `${format.name}/${finding.code}` });
  const header = findHeader(text, format.isHeader, above.lines + 1);
  if (header === undefined) {
    say(noHeader);
    return { bibliography: emptyBibliography, diagnostics };
  }
  if (header.isWrapped) say(wrappedRows(header.line - 1));
  const endsInHeader = gluedHeaders(text, header);
  const table = { ...source, text, header, aligned: format.aligned };
  const readPaper = format.paperReader(beginningOf(table), say);
  const papers: Paper[] = [];
  let shown: TableRow["trimmedAt"] = () => "";
  // One row and one entry for all: they tell of the record that is read.
  const row = rowOf((place) => shown(place), header);
  const record = { file, index: 0, line: 0 };
  const entry: Writable<Entry> = { record, format: format.name, report, countUnlisted };
  const sayHere: Report = (finding) => say({ ...finding, line: entry.record.line });
  const countHere = (code: string) => countUnlisted(codeIn(format.name, code));
  let pause = 0;
  let rest: Reading["rest"];
  for (const tableRow of tableRows(table, { report: say, countUnlisted: countHere })) {
    const { kind, line, start, end } = tableRow;
    if (!isUnglued && endsInHeader(end)) return yield* readUnglued(source, format, header);
    if (kind === "record") {
      shown = tableRow.trimmedAt;
      entry.record = { file, index: above.papers + papers.length, line };
      const printed = readPaper(row, sayHere);
      const paper = printed && paperFrom(inPlainText(printed), entry);
      if (paper !== undefined) papers.push(paper);
    }
    if (kind === "another-header") rest = { offset: start, line };
    if (end < pause) continue;
    yield start / text.length;
    pause = end + PAUSE_AFTER;
  }
  if (papers.length === 0) {
    if (diagnostics.some(({ severity }) => severity === "warning")) say(noRows);
    else if (rest === undefined && source.above === undefined) say(nothingBelow(header.line - 1));
  }
  if (rest === undefined) yield 1;
  return { bibliography: { papers, claims: [] }, diagnostics, ...(rest && { rest }) };
}

/** The same table, once such a header was met: from its first row on, without all of them. */
function* readUnglued(source: Source, format: TableFormat, header: Header): Reader {
  const { text, offsets } = withoutGluedHeaders(withLineFeeds(source.text), header);
  const { diagnostics, report } = diagnosticList(source.file);
  const lineAt = lineCounter(text, header);
  const code = `${format.name}/${headerGlued.code}`;
  for (const offset of offsets) report({ ...headerGlued, code, line: lineAt(offset) });
  const reading = yield* readTable({ ...source, text }, format, true);
  return { ...reading, diagnostics: [...diagnostics, ...reading.diagnostics] };
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

/** Databases and sites leave marks of type and references: "CO<inf>2</inf>", "Looms &amp; Cards". */
function inPlainText(printed: PrintedPaper): PrintedPaper {
  const { title, venue = "" } = printed;
  if (!MARKED.test(title) && !MARKED.test(venue)) return printed;
  return { ...printed, title: withoutMarkup(title), venue: withoutMarkup(venue) };
}

const MARKED = /[<&]/u;

/** The names of a cell, split: where a spreadsheet has cut it, the last one is a mark that says so. */
export function wholeNames(cell: string, names: readonly string[]): readonly string[] {
  const isCut = cell.length >= ALMOST && cell.length <= LONGEST_CELL;
  return isCut ? [...names.slice(0, -1), "…"] : names;
}

/** Whoever looks at the beginning reports nothing: the rows come again. */
const unheard: RowReport = { report: () => undefined, countUnlisted: () => true };

function beginningOf(table: Table): TableBeginning {
  const { columns, names } = table.header;
  const rows: Row[] = [];
  let lookedAt = 0;
  for (const row of tableRows(table, unheard)) {
    if (row.kind === "record") {
      const cells = row.cells();
      rows.push(rowOf((place) => (cells[place] ?? "").trim(), table.header));
    }
    if (rows.length === SAMPLE_SIZE || ++lookedAt === MOST_LOOKED_AT) break;
  }
  return { columns, names, rows };
}

function rowOf(trimmedAt: TableRow["trimmedAt"], { columns, again }: Header): Row {
  return {
    cell: (...names) => {
      for (const name of names) {
        for (let place = columns.get(name); place !== undefined; place = again.get(place)) {
          const text = withoutFormula(trimmedAt(place));
          if (text !== "" && text !== NOT_AVAILABLE) return text;
        }
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
