/** Delimited text → rows, each with its line, through PapaParse; an unclosed quote swallows nothing. */

import Papa from "papaparse";

export interface RawRow {
  readonly cells: readonly string[];
  /** First line of the row, from 1. */
  readonly line: number;
  /** Offset of the text after the row. */
  readonly end: number;
  /** The line as printed, when its quotes are broken and it was read by itself. */
  readonly damaged?: string;
}

/** A stretch of delimited text. */
export interface Sheet {
  /** Its lines end in "\n". */
  readonly text: string;
  readonly delimiter: string;
  /** Number of cells that a row should have. */
  readonly width: number;
  /** Where the rows begin. */
  readonly offset: number;
  /** Line of that place, from 1. */
  readonly line: number;
}

/**
 * The parser is handed stretches of the text, in characters: small ones after damage, because what it
 * read past the damage is read again, then doubled for as long as all is well.
 */
const SMALLEST_WINDOW = 4096;
const LARGEST_WINDOW = 262_144;
/** A row with quotes that has not ended after so many characters has one that never closes. */
const LONGEST_ROW = 1_048_576;
/** So many characters may be read again for all damage together; from then on every line is a row. */
const PATIENCE = 8_388_608;

/**
 * The rows that are not blank. A row whose quotes are broken is read from its first line alone, and
 * the next begins on the next line. Linear in the length of the text.
 */
export function* rowsOf(sheet: Sheet): Generator<RawRow, void> {
  const { text } = sheet;
  let { offset, line } = sheet;
  let size = SMALLEST_WINDOW;
  let patience = PATIENCE;
  while (offset < text.length) {
    const stop = patience > 0 ? offset + size : endOfLine(text, offset);
    const stretch = text.slice(offset, stop);
    const parsed = parse(stretch, sheet, stop >= text.length || patience <= 0);
    for (const row of parsed.rows) {
      if (!isBlank(row.cells)) yield { cells: row.cells, line, end: offset + row.end };
      line += lineEndsIn(stretch, row.start, row.end);
    }
    const read = parsed.rows.at(-1)?.end ?? 0;
    offset += read;
    const isEndless = read === 0 && size >= LONGEST_ROW && stretch.includes('"');
    if (parsed.isBroken || isEndless) {
      const end = endOfLine(text, offset);
      const damaged = text.slice(offset, end).trimEnd();
      yield { cells: repaired(damaged, sheet), line, end, damaged };
      patience -= stretch.length - read;
      [offset, line, size] = [end, line + 1, SMALLEST_WINDOW];
    } else {
      size = read === 0 ? size * 2 : Math.min(size * 2, LARGEST_WINDOW);
    }
  }
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

/** Offsets are within the stretch. */
interface WindowRow {
  readonly cells: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** What PapaParse hands to its step function, as far as it is used here. */
interface Step {
  readonly data: readonly string[][];
  readonly errors: readonly { readonly code: string }[];
  readonly meta: { readonly cursor: number };
}

/** The rows of a stretch up to the first that is broken or, unless the text ends there, incomplete. */
function parse(stretch: string, sheet: Sheet, isLast: boolean) {
  const rows: WindowRow[] = [];
  let isBroken = false;
  const parser = new Papa.Parser({
    delimiter: sheet.delimiter,
    newline: "\n",
    step: ({ data: [cells = []], errors, meta: { cursor: end } }: Step) => {
      const start = rows.at(-1)?.end ?? 0;
      if (errors.length > 0) {
        const isUnclosed = errors.some(({ code }) => code === "MissingQuotes");
        isBroken = hasBrokenQuotes({ cells, text: stretch.slice(start, end), isUnclosed }, sheet);
      }
      if (isBroken) parser.abort();
      else rows.push({ cells, start, end });
    },
  });
  parser.parse(stretch, 0, !isLast);
  return { rows, isBroken };
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
function repaired(line: string, { width, delimiter }: Sheet): readonly string[] {
  if (line.length > LONGEST_ROW) return [];
  const lenient = lenientCells(line, delimiter);
  if (lenient.length === width) return lenient;
  const unquoted = line.split(delimiter).map((cell) => cell.replaceAll(/^\s*"|"\s*$/gu, ""));
  if (unquoted.length === width) return unquoted;
  // What an open quote holds is a cell and perhaps its neighbours.
  return firstRow(line, delimiter).slice(0, -1);
}

/** Takes every quote for text that does not stand beside a delimiter: `"On "Looms"",2020`. */
function lenientCells(line: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  for (let at = 0; at <= line.length; at += delimiter.length) {
    const isQuoted = line.startsWith('"', at);
    const stop = line.indexOf(isQuoted ? `"${delimiter}` : delimiter, at + (isQuoted ? 1 : 0));
    const end = stop === -1 ? line.length - (isQuoted && line.endsWith('"') ? 1 : 0) : stop;
    cells.push(line.slice(at + (isQuoted ? 1 : 0), end).replaceAll('""', '"'));
    at = end + (isQuoted ? 1 : 0);
  }
  return cells;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}

function lineEndsIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", start); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) {
    count++;
  }
  return count;
}
