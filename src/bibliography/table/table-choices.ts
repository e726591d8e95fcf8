/** How a table is read: told from what it holds, unless whoever opened it says otherwise. */

import type { Separator } from "../bylines/author-separator.ts";

/** What somebody chose; what is absent is guessed. Columns are named in lower case. */
export interface TableChoices {
  readonly authors?: string;
  readonly title?: string;
  readonly year?: string;
  readonly separator?: Separator;
}

/** How a table was read, and the columns that it could be read by. */
export interface TableLayout extends Required<TableChoices> {
  /** In the order of the table, as printed. */
  readonly columns: readonly string[];
}

/** The name of a column as choices have it. */
export function columnKey(printed: string): string {
  return withoutFormula(printed)
    .replaceAll(/[\s\uFEFF]+/gu, " ")
    .trim()
    .toLowerCase();
}

const EQUALS = 61;

/** What a cell holds that shall stay text in a spreadsheet: `="007"` → 007. */
export function withoutFormula(cell: string): string {
  if (cell.charCodeAt(0) !== EQUALS) return cell;
  const [, text] = /^="(.*)"$/su.exec(cell) ?? [];
  return text === undefined ? cell : text.replaceAll('""', '"').trim();
}
