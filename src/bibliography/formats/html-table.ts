/** Tables in HTML, which databases call .xls, and in the XML of Excel 2003. */

import type { Format } from "../format.ts";
import type { Reader, Source } from "../reading.ts";

import { type HtmlRow, rowsOfHtml } from "./web-page/html-rows.ts";
import { withLines } from "./web-page/paragraphs.ts";

const BEGINNING =
  /^\uFEFF?\s*(?:<\?[^<>]{0,200}\?>\s*){0,3}<(?:!doctype html|html|head|body|meta|style|table|div|(?:\w{1,10}:)?workbook)\b/iu;

/** @param tables - what such tables may be, once they are plain text, before they are any table. */
export function htmlTableOf(tables: readonly Format[], anyTable: Format): Format {
  const formatOf = (text: string) =>
    [...tables, anyTable].find(({ recognises }) => recognises(text));
  return {
    name: "table in HTML",
    recognises: (head) =>
      BEGINNING.test(head) && formatOf(rowsOfHtml(head).map(rowText).join("\n")) !== undefined,
    read: (source) => readHtmlTable(source, (text) => formatOf(text) ?? anyTable),
  };
}

/** Which columns hold what cannot be chosen: the text that one would choose for is ours. */
function* readHtmlTable(source: Source, formatOf: (text: string) => Format): Reader {
  const rows = rowsOfHtml(source.text);
  const texts = rows.map(rowText);
  const lines = texts.flatMap((text, i) => text.split("\n").map(() => rows[i]!.line));
  const text = texts.join("\n");
  const { bibliography, diagnostics } = yield* formatOf(text).read({
    ...source,
    text,
    isAnyHeader: () => false,
  });
  return withLines({ bibliography, diagnostics }, (line) => lines[line - 1] ?? line);
}

/** As a table of plain text has it. */
function rowText({ cells }: HtmlRow): string {
  return cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
}
