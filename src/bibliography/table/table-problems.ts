/** What can be wrong with a row of a table, in words. */

import type { Finding } from "../diagnostic.ts";
import { quoted } from "../diagnostic.ts";

import type { Header } from "./table-header.ts";

/** A row as it was read. */
interface ReadRow {
  readonly cells: readonly string[];
  /** Its line as printed, when its quotes are broken. */
  readonly damaged: string | undefined;
  /** Whether no whole row has come since a damaged one. */
  readonly isAfterDamage: boolean;
}

/** What is odd about a row; the words are made only where they are listed. */
interface RowProblem {
  readonly code: string;
  readonly finding: () => Finding;
  /** It is no record. */
  readonly isLeftOut: boolean;
}

/** What is odd about a row, and whether it is no record; nothing of a row that is in order. */
export function rowProblem(
  { cells, damaged, isAfterDamage }: ReadRow,
  { width, isWrapped }: Header,
): RowProblem | undefined {
  if (damaged !== undefined) {
    const isLeftOut = cells.length < Math.min(2, width);
    return { code: "broken-quotes", finding: () => brokenQuotes(damaged), isLeftOut };
  }
  if (isWrapped && cells.length !== width) {
    return { code: "not-unwrapped", finding: () => notUnwrapped(cells, width), isLeftOut: true };
  }
  // Lines of a cell whose quote is broken, and remarks below a table, are no records.
  if (cells.length < width && (isAfterDamage || cells.length === 1)) {
    return { code: "stray-text", finding: () => strayText(cells), isLeftOut: true };
  }
  const hasMore = cells.length > width && cells.slice(width).some((cell) => cell.trim() !== "");
  if (!hasMore) return undefined;
  return { code: "more-cells", finding: () => moreCells(cells, width), isLeftOut: false };
}

/** @param line - of the header, from 1. */
export function wrappedRows(line: number): Finding {
  return {
    severity: "note",
    code: "wrapped-rows",
    line,
    message:
      "Each row is one cell in quotes, as some spreadsheets save it; it was taken apart again.",
    remedy: "Better open the file as it was exported.",
  };
}

export const noHeader: Finding = {
  severity: "error",
  code: "no-header",
  message: "No line names the columns of the table.",
  remedy: "Add a first line that names the columns, or export the file again.",
};

/** Of a table whose rows were all left out; one without rows is an empty list. */
export const noRows: Finding = {
  severity: "error",
  code: "no-rows",
  message: "Not one row of the table could be read as a paper.",
  remedy: "Look at the lines that are named, or export the papers again.",
};

/** @param line - of the header. */
export function nothingBelow(line: number): Finding {
  return {
    severity: "note",
    code: "no-rows",
    message: "The table names its columns, and nothing stands below.",
    remedy: "Export the papers again: the search may have found none, or the file may be cut.",
    line,
  };
}

export const headerAgain: Finding = {
  severity: "note",
  code: "header-again",
  message: "The line names the columns again; it was left out.",
  remedy: "Nothing to do: tables were set one below the other.",
  several: "lines name the columns again and were left out",
};

export const commentedOut: Finding = {
  severity: "note",
  code: "commented-out",
  message: "The row begins with #, as what somebody put aside does; it was left out.",
  remedy: "Take the # away where a paper belongs to the list.",
  several: "rows begin with #, as what somebody put aside does, and were left out",
};

export const headerGlued: Finding = {
  severity: "note",
  code: "header-glued",
  message: "Behind the row, on the same line, the columns are named again; that was left out.",
  remedy: "Nothing to do: files were set one behind the other.",
  several: "rows are followed by the names of the columns on the same line; these were left out",
};

function brokenQuotes(printed: string): Finding {
  return {
    severity: "warning",
    code: "broken-quotes",
    message: `The quotes in ${quoted(printed)} are broken; the line was read by itself.`,
    remedy: 'Double each " within a cell and close each cell with one, or export the file again.',
    several: "lines have broken quotes and were read by themselves",
  };
}

/** @param cells - of a line that is no record. */
export function strayText(cells: readonly string[]): Finding {
  return {
    severity: "warning",
    code: "stray-text",
    message: `${quoted(cells.join(" "))} is no row of the table; it was left out.`,
    remedy: "Look there: a line may be a part of the row before it.",
    several: "lines are no rows of the table and were left out",
  };
}

function moreCells(cells: readonly string[], width: number): Finding {
  return {
    severity: "note",
    code: "more-cells",
    message: `The row has ${cells.length} cells, the header ${width}.`,
    remedy: "Look at one such paper: if its title and authors are right, all is well.",
    several: "rows have more cells than the header",
  };
}

function notUnwrapped(cells: readonly string[], width: number): Finding {
  return {
    severity: "warning",
    code: "not-unwrapped",
    message: `The row holds ${cells.length} cells in its quotes, the header ${width}; it was left out.`,
    remedy: "Export the papers again and open that file without saving it in a spreadsheet.",
    several: "rows could not be taken out of their quotes and were left out",
  };
}
