/** Tables as CSV (RFC 4180) that a spreadsheet opens without running anything. */

export type Cell = string | number;

/** Cells that begin so are read as formulas, which may call out of the sheet (CWE-1236). */
const FORMULA = /^[=+\-@\t\r\0]/;

/**
 * Rows of cells as CSV text with CRLF line ends.
 *
 * Text that a spreadsheet would take for a formula gets a leading apostrophe; numbers never do.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(toField).join(",")}\r\n`).join("");
}

function toField(cell: Cell): string {
  const text = typeof cell === "number" ? String(tidy(cell)) : harmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Twelve digits: sums of shares end in rounding, as in a strength of 55.99999999999999. */
function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}

function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
