/** Tables that hold whole references in one column, as sites keep them: "journal", "1843", "King, A. (1843). On looms. Notes, 1." */

import { type Finding, inFile, quoted } from "../diagnostic.ts";
import type { Format } from "../format.ts";
import type { Reader, Source } from "../reading.ts";
import { withLineFeeds } from "../table/table.ts";
import { findAnyHeader, type Header } from "../table/table-header.ts";
import { rowsOf } from "../table/table-rows.ts";

import { referenceList } from "./reference-list.ts";
import { linesOfPage, type PageLine } from "./web-page/page-text.ts";
import { inLinesOf, textOf } from "./web-page/paragraphs.ts";

export const referenceColumn: Format = {
  name: "table of references",
  recognises: isReferenceColumn,
  read: readReferenceColumn,
};

/** So many rows show what a column holds. */
const SHOWING = 100;

interface Column {
  readonly header: Header;
  readonly place: number;
}

/** Whether the beginning of a text is a table with a column of references: asked of what has no other columns we know. */
function isReferenceColumn(head: string): boolean {
  return columnIn(withLineFeeds(head)) !== undefined;
}

/** Reads the references of the column, each with the line of its row. */
function* readReferenceColumn(source: Source): Reader {
  const text = withLineFeeds(source.text);
  const column = columnIn(text);
  const lines = column === undefined ? [] : linesOf(text, column);
  const list = { ...source, text: textOf(lines) };
  const reading = inLinesOf(lines, yield* referenceList.read(list));
  const name = column?.header.names[column.place] ?? "";
  const diagnostics = [...inFile(source.file, [columnRead(name)]), ...reading.diagnostics];
  return { ...reading, diagnostics };
}

function columnIn(text: string): Column | undefined {
  const header = findAnyHeader(text);
  const columns = header?.names.map((_, place) => ({ header, place })) ?? [];
  return columns.find((column) => referenceList.recognises(textOf(linesOf(text, column, SHOWING))));
}

/** A cell may be of HTML, and have several references in paragraphs. */
function linesOf(text: string, { header, place }: Column, most = Infinity): readonly PageLine[] {
  const lines: PageLine[] = [];
  for (const { cellAt, line } of rowsOf({ ...header, text })) {
    for (const paragraph of linesOfPage(cellAt(place), false)) {
      lines.push({ text: paragraph.text, line: line + paragraph.line - 1 });
    }
    if (lines.length >= most) break;
  }
  return lines;
}

function columnRead(name: string): Finding {
  return {
    severity: "note",
    code: "references/in-column",
    message: `The column ${quoted(name)} was read as a list of references.`,
    remedy: "Better open a table with columns of authors and titles, if there is one.",
  };
}
