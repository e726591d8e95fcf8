/** Numbers by which tables tell papers apart, each in the one spelling that makes equal ones equal. */

import { normalDoi, normalPmid } from "../ids.ts";
import type { Row } from "../table/table.ts";
import type { Columns } from "../table/table-header.ts";

import { columnNames } from "./plain-table/columns.ts";

/** Whatever programs that keep tables number papers by. */
const OWN_NUMBERS = [
  "paper id",
  "publication id",
  "article id",
  "work id",
  "paperid",
  "publicationid",
  "articleid",
  "workid",
];

/** Columns after whose numbers papers may be called, ids that other tables have first. */
export const PAPER_NUMBERS: readonly string[] = [
  ...columnNames.doi,
  ...columnNames.pmid,
  ...OWN_NUMBERS,
];

/** Whether a table has ids that papers alone have. */
export function hasPaperIds(columns: Columns): boolean {
  return [...columnNames.doi, ...columnNames.pmid].some((name) => columns.has(name));
}

/** Reads the number of each column that holds some, in the order of {@link PAPER_NUMBERS}; "" where a cell is blank. */
export function numberReader(columns: Columns): (row: Row) => readonly string[] {
  const numbers = PAPER_NUMBERS.filter((name) => columns.has(name));
  return ({ cell }) => numbers.map((name) => inOneSpelling(cell(name), name));
}

function inOneSpelling(printed: string, column: string): string {
  if (columnNames.doi.includes(column)) return normalDoi(printed) ?? printed;
  return (columnNames.pmid.includes(column) ? normalPmid(printed) : undefined) ?? printed;
}
