/** The column of years in a table whose header calls none so in a word that we know. */

import type { Row } from "../../table/table.ts";
import type { Columns } from "../../table/table-header.ts";

import { columnNames } from "./columns.ts";

const YEAR = /^(?:1[89]\d\d|20[0-3]\d)$/u;
/** Some cells are blank, or say "in press". */
const SHARE = 0.9;
/** One row may have anything. */
const FEWEST = 2;
/** What happened to a record, or to a person, instead of the year when a paper came out. */
const OTHER_YEARS =
  /access|add|born|birth|creat|download|edit|enter|import|last|modif|retriev|start|submit|receiv|updat|vol|page|number|cit|\bid\b/u;
const KNOWN = new Set(Object.values(columnNames).flat());

/**
 * The only column that has nothing but years. One of dates is as often of when a record was exported, checked or handed
 * in, and is left to be chosen.
 */
export function yearByContent(columns: Columns, rows: readonly Row[]): string | undefined {
  const places = new Map([...columns].map(([name, place]) => [place, name]));
  const names = [...places.values()].filter((name) => !KNOWN.has(name) && !OTHER_YEARS.test(name));
  const [first, ...others] = names.filter((name) => areYears(rows, name));
  return others.length === 0 ? first : undefined;
}

function areYears(rows: readonly Row[], name: string): boolean {
  const cells = rows.map(({ cell }) => cell(name)).filter((cell) => cell !== "");
  const years = cells.filter((cell) => YEAR.test(cell)).length;
  return years >= Math.max(FEWEST, cells.length * SHARE);
}
