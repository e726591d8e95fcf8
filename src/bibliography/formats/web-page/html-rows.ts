/** The rows of tables in HTML, or in the XML of Excel 2003. */

import { withReferences } from "../../markup.ts";
import { oneLine } from "../../one-line.ts";

import { endOf, newlinesIn } from "./page-text.ts";

/** A row, and where it begins in the file, from 1. */
export interface HtmlRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** What opens and closes tables, rows and cells, and what begins a line in a cell. */
const TAG =
  /<(?:!--|(\/?)(?:\w{1,10}:)?(table|tr|t[dh]|row|cell|br|p|div|li|style|script)(?=[\s/>]))/giu;
const ROWS: ReadonlySet<string> = new Set(["tr", "row"]);
const CELLS: ReadonlySet<string> = new Set(["td", "th", "cell"]);
const SPAN =
  /\s(?:\w{1,10}:)?(colspan|rowspan|mergeacross|mergedown|index)\s*=\s*["']?(\d{1,4})/giu;
/** In cells: no table that people read is wider. */
const WIDEST = 500;
/** So many blanks stand in for cells that span others: some bytes a row may ask for {@link WIDEST}, and fill the memory. */
const MOST_BLANKS = 4_000_000;

/** The rows of all tables, one below the other. Linear in the length of the text, whatever it holds. */
export function rowsOfHtml(text: string): readonly HtmlRow[] {
  const table = tableOfCells();
  let [end, line] = [0, 1];
  const pass = (to: number) => {
    line += newlinesIn(text.slice(end, to));
    end = to;
  };
  for (const { 0: tag, 1: slash, 2: name = "", index } of text.matchAll(TAG)) {
    if (index < end) continue;
    table.add(text.slice(end, index));
    pass(index);
    const element = name.toLowerCase();
    const isOpen = slash === "";
    const after = endOf(text, index, { tag, isOpen, element });
    if (CELLS.has(element)) table.cell(isOpen ? text.slice(index, after) : undefined);
    else if (ROWS.has(element)) table.row(isOpen ? line : undefined);
    else if (element === "table") table.row(undefined);
    else if (element !== "") table.add("<br>");
    pass(after);
  }
  table.add(text.slice(end));
  return table.rows.map((row) => ({ ...row, cells: row.cells.map(wordsOf) }));
}

/** Cells as they come, each in the column where a reader sees it. */
function tableOfCells() {
  const rows: { readonly cells: string[]; readonly line: number }[] = [];
  /** For how many rows more a cell above takes a column. */
  let taken: number[] = [];
  let cells: string[] | undefined;
  /** Of the cell that is open. */
  let place = -1;
  let blanks = 0;
  const skip = (row: string[], isWanted: () => boolean) => {
    for (; isWanted() && blanks < MOST_BLANKS; blanks++) row.push("");
  };
  return {
    rows,
    add: (words: string) => {
      if (cells !== undefined && place !== -1) cells[place] += words;
    },
    row: (line: number | undefined) => {
      place = -1;
      cells = undefined;
      if (line === undefined) return;
      taken = taken.map((count) => Math.max(0, count - 1));
      cells = [];
      rows.push({ cells, line });
    },
    cell: (tag: string | undefined) => {
      place = -1;
      const row = cells;
      if (tag === undefined || row === undefined || row.length >= WIDEST) return;
      const { index, wide, high } = spanOf(tag);
      skip(row, () => (taken[row.length] ?? 0) > 0 || row.length < index - 1);
      place = row.length;
      row.push("");
      const end = Math.min(place + wide, WIDEST);
      skip(row, () => row.length < end);
      for (let i = place; i < row.length; i++) taken[i] = high;
    },
  };
}

/** How many columns and rows a cell takes, and in Excel's XML its column, from 1, where some before it are blank. */
function spanOf(tag: string) {
  const said = new Map(
    [...tag.matchAll(SPAN)].map(([, name = "", count]) => [name.toLowerCase(), Number(count)]),
  );
  return {
    index: Math.min(said.get("index") ?? 0, WIDEST),
    wide: Math.max(1, said.get("colspan") ?? (said.get("mergeacross") ?? 0) + 1),
    high: Math.max(1, said.get("rowspan") ?? (said.get("mergedown") ?? 0) + 1),
  };
}

/** Lines of a cell stay apart: each may hold a name. */
function wordsOf(cell: string): string {
  if (cell === "") return "";
  return cell
    .split("<br>")
    .map((part) => oneLine(withReferences(part.replaceAll(/<[^<>]*>/gu, ""))))
    .filter((part) => part !== "")
    .join("\n");
}
