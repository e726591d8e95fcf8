/** The column of years in a table whose header calls none so in a word that we know. */

import type { Row } from "../table/table.ts";
import type { Columns } from "../table/table-header.ts";

import { columnNames } from "./plain-table-columns.ts";

const YEAR = /^(?:1[89]\d\d|20[0-3]\d)$/u;
/** "2015-02-01", "2015/2", "2015年2月", "1.2.2015". */
const DATE =
  /^(?:1[89]\d\d|20[0-3]\d)[-/.年]\s?\d{1,2}(?:\D|$)|^\d{1,2}[-/.]\d{1,2}[-/.](?:1[89]\d\d|20[0-3]\d)$/u;
/** Some cells are blank, or say "in press". */
const SHARE = 0.9;
/** One row may have anything. */
const FEWEST = 2;
/** What happened to a record, or to a person, instead of the day when a paper came out. */
const OTHER_DATES =
  /access|add|born|birth|creat|download|edit|enter|import|last|modif|retriev|start|submit|receiv|updat|vol|page|number|cit|\bid\b/u;
const KNOWN = new Set(Object.values(columnNames).flat());

/** The only column that has nothing but years, or else that has nothing but dates. */
export function yearByContent(columns: Columns, rows: readonly Row[]): string | undefined {
  const places = new Map([...columns].map(([name, place]) => [place, name]));
  const names = [...places.values()].filter((name) => !KNOWN.has(name) && !OTHER_DATES.test(name));
  for (const form of [YEAR, DATE]) {
    const [first, ...others] = names.filter((name) => areAlike(rows, name, form));
    if (first !== undefined) return others.length === 0 ? first : undefined;
  }
  return undefined;
}

function areAlike(rows: readonly Row[], name: string, form: RegExp): boolean {
  const cells = rows.map(({ cell }) => cell(name)).filter((cell) => cell !== "");
  const alike = cells.filter((cell) => form.test(cell)).length;
  return alike >= Math.max(FEWEST, cells.length * SHARE);
}
