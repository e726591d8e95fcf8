/** Delimited text → rows, each with its line; a quote that never closes swallows nothing. */

import Papa from "papaparse";

import { lineCounter } from "../lines.ts";
import type { Writable } from "../writable.ts";

import { hasOddQuotes, repairedCells } from "./table-quotes.ts";
import { rowScan, withPlainLineEnds } from "./table-scan.ts";

/** A row just read: one object is used for all rows, so it tells of the last one that was given. */
export interface RawRow {
  readonly size: number;
  /** Text of a cell; "" where the row has none. */
  readonly cellAt: (place: number) => string;
  /** The same without white space around it. */
  readonly trimmedAt: (place: number) => string;
  /** As {@link cellAt} has it, or twice as long at most: told without making the cell. */
  readonly lengthAt: (place: number) => number;
  /** Code of the first character of a cell; not a number where there is none. */
  readonly beginAt: (place: number) => number;
  readonly cells: () => readonly string[];
  /** First line of the row, from 1. */
  readonly line: number;
  /** Offset of the row. */
  readonly start: number;
  /** Offset of the text after the row. */
  readonly end: number;
  /** The line as printed, when its quotes are broken and it was read by itself. */
  readonly damaged: string | undefined;
}

/** A stretch of delimited text. */
export interface Sheet {
  /** Its lines end in "\n" or "\r\n". */
  readonly text: string;
  readonly delimiter: string;
  /** Number of cells that a row should have. */
  readonly width: number;
  /** Where the rows begin. */
  readonly offset: number;
  /** Line of that place, from 1. */
  readonly line: number;
}

/** The parser of odd rows is handed stretches of the text of so many characters, then {@link GROWTH} times as many. */
const SMALLEST_WINDOW = 4096;
const GROWTH = 16;
/** A row with quotes that has not ended after so many characters has one that never closes. */
const LONGEST_ROW = 8_388_608;
/** The same of a row with odd quotes, which take longer to read. */
const LONGEST_ODD_ROW = 1_048_576;
/** So many characters may be read again for all damage together; from then on every line is a row. */
const PATIENCE = 8 * LONGEST_ROW;

/**
 * The rows that are not blank. A row with odd quotes is left to PapaParse; one whose quotes are broken
 * is read from its first line alone, and the next begins on the next line. Linear in the length of the
 * text.
 */
export function* rowsOf(sheet: Sheet): Generator<RawRow, void> {
  const { text, offset } = sheet;
  const scan = rowScan(text, sheet.delimiter, LONGEST_ROW);
  const lineAt = lineCounter(text, sheet);
  const row: Writable<RawRow> = {
    size: 0,
    cellAt: scan.cellAt,
    trimmedAt: scan.trimmedAt,
    lengthAt: scan.lengthAt,
    beginAt: scan.beginAt,
    cells: () => cellsOf(row),
    line: sheet.line,
    start: offset,
    end: offset,
    damaged: undefined,
  };
  let patience = PATIENCE;
  let odd: OddRow | undefined;
  const oddCellAt = (place: number) => odd?.cells[place] ?? "";
  const ofOddRow = {
    cellAt: oddCellAt,
    trimmedAt: (place: number) => oddCellAt(place).trim(),
    lengthAt: (place: number) => oddCellAt(place).length,
    beginAt: (place: number) => oddCellAt(place).charCodeAt(0),
  };
  for (let start = offset; start < text.length; start = row.end) {
    row.line = lineAt(start);
    row.start = start;
    row.end = patience > 0 ? scan.find(start) : -1;
    if (row.end !== -1) {
      row.size = scan.size();
      row.cellAt = scan.cellAt;
      row.trimmedAt = scan.trimmedAt;
      row.lengthAt = scan.lengthAt;
      row.beginAt = scan.beginAt;
      row.damaged = undefined;
      if (scan.beginsVisibly() || !isBlank(row)) yield row;
      continue;
    }
    odd = patience > 0 ? oddRow(sheet, start) : lineAlone(sheet, start);
    row.size = odd.cells.length;
    row.cellAt = ofOddRow.cellAt;
    row.trimmedAt = ofOddRow.trimmedAt;
    row.lengthAt = ofOddRow.lengthAt;
    row.beginAt = ofOddRow.beginAt;
    row.end = odd.end;
    row.damaged = odd.damaged;
    patience -= Math.max(scan.reach(), odd.reach) - odd.end;
    if (row.damaged !== undefined || !isBlank(row)) yield row;
  }
}

/** A row that was read by itself. */
interface OddRow {
  readonly cells: readonly string[];
  readonly end: number;
  readonly damaged?: string;
  /** How far the text was looked at for it. */
  readonly reach: number;
}

function oddRow(sheet: Sheet, start: number): OddRow {
  const { text } = sheet;
  for (let size = SMALLEST_WINDOW; ; size *= GROWTH) {
    const stretch = text.slice(start, start + size);
    const reach = start + stretch.length;
    const { row, isBroken } = parseRow(stretch, sheet, reach === text.length);
    if (row !== undefined) {
      return { cells: withoutReturns(row.cells), end: start + row.length, reach };
    }
    if (isBroken || size >= LONGEST_ODD_ROW) return brokenRow(sheet, start, reach);
  }
}

function brokenRow(sheet: Sheet, start: number, reach: number): OddRow {
  const end = endOfLine(sheet.text, start);
  // Blank cells at the end of a line of tabs count.
  const damaged = sheet.text.slice(start, end).replace(/\r?\n$/u, "");
  return { cells: repaired(damaged, sheet), end, damaged, reach };
}

/** A line that is a row whatever its quotes say. */
function lineAlone(sheet: Sheet, start: number): OddRow {
  const end = endOfLine(sheet.text, start);
  const line = sheet.text.slice(start, end);
  if (!line.includes('"')) {
    const cells = line.replace(/\r?\n$/u, "").split(sheet.delimiter);
    return { cells, end, reach: end };
  }
  if (hasOddQuotes(line)) return brokenRow(sheet, start, end);
  const scan = rowScan(line, sheet.delimiter, LONGEST_ROW);
  if (scan.find(0) !== line.length) return brokenRow(sheet, start, end);
  const cells = cellsOf({ size: scan.size(), cellAt: scan.cellAt });
  return { cells, end, reach: end };
}

/** PapaParse takes "\r" for text before the "\n" that ends the row. */
function withoutReturns(cells: readonly string[]): readonly string[] {
  const last = cells.length - 1;
  return cells.map((cell, i) => withPlainLineEnds(i === last ? cell.replace(/\r$/u, "") : cell));
}

/** The cells of the first row of a text. */
export function firstRow(text: string, delimiter: string): readonly string[] {
  const { data }: { data: readonly string[][] } = new Papa.Parser({
    delimiter,
    newline: "\n",
    preview: 1,
  }).parse(text, 0, false);
  return data[0] ?? [];
}

/** Offset of the line after the one at `offset`. */
export function endOfLine(text: string, offset: number): number {
  return text.indexOf("\n", offset) + 1 || text.length;
}

/** What PapaParse hands to its step function, as far as it is used here. */
interface Step {
  readonly data: readonly string[][];
  readonly errors: readonly { readonly code: string }[];
  readonly meta: { readonly cursor: number };
}

/** The first row of a stretch, unless it is broken or, where the text goes on, incomplete. */
function parseRow(stretch: string, sheet: Sheet, isLast: boolean) {
  let row: { readonly cells: readonly string[]; readonly length: number } | undefined;
  let isBroken = false;
  const parser = new Papa.Parser({
    delimiter: sheet.delimiter,
    newline: "\n",
    step: ({ data: [cells = []], errors, meta: { cursor: length } }: Step) => {
      if (errors.length > 0) {
        const isUnclosed = errors.some(({ code }) => code === "MissingQuotes");
        isBroken = hasBrokenQuotes({ cells, text: stretch.slice(0, length), isUnclosed }, sheet);
      }
      if (!isBroken) row = { cells, length };
      parser.abort();
    },
  });
  parser.parse(stretch, 0, !isLast);
  return { row, isBroken };
}

/** Stray quotes within a cell do no harm; a quote that swallows whole rows does. */
function hasBrokenQuotes({ cells, text, isUnclosed }: QuotedRow, { width, delimiter }: Sheet) {
  const [, ...otherLines] = text.trimEnd().split("\n");
  if (cells.length < width) return true;
  if (isUnclosed) return otherLines.length > 0;
  return otherLines.some((line) => firstRow(line, delimiter).length >= width);
}

/** A row in which the parser met odd quotes. */
interface QuotedRow {
  readonly cells: readonly string[];
  readonly text: string;
  /** Whether the text ended before the quote did. */
  readonly isUnclosed: boolean;
}

/** The cells of a line with broken quotes, as far as they are certain. */
function repaired(line: string, sheet: Sheet): readonly string[] {
  if (line.length > LONGEST_ODD_ROW) return [];
  // What an open quote holds is a cell and perhaps its neighbours.
  return repairedCells(line, sheet) ?? firstRow(line, sheet.delimiter).slice(0, -1);
}

/** A loop: damage may ask for the cells of every line. */
function cellsOf({ size, cellAt }: Pick<RawRow, "size" | "cellAt">): readonly string[] {
  const cells: string[] = [];
  for (let place = 0; place < size; place++) cells.push(cellAt(place));
  return cells;
}

function isBlank({ size, cellAt }: RawRow): boolean {
  for (let place = 0; place < size; place++) if (cellAt(place).trim() !== "") return false;
  return true;
}
