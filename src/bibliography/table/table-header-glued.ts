/** Files without a line end set one behind the other: the header of the next touches the last row of the one before. */

import type { Header } from "./table-header.ts";

/** Shorter headers may be words of a cell, in characters. */
const SHORTEST = 12;

/**
 * The text with blanks in the place of such headers, so that every line and offset stays, and where
 * they stood.
 *
 * @param header - of the table, which is not looked for where rows are wrapped in quotes.
 */
export function withoutGluedHeaders(
  text: string,
  header: Header,
): { readonly text: string; readonly offsets: readonly number[] } {
  const line = lineOf(text, header);
  const offsets: number[] = [];
  if (line === "") return { text, offsets };
  const parts: string[] = [];
  let end = 0;
  let next = header.offset;
  for (let at = text.indexOf(line, next); at !== -1; at = text.indexOf(line, next)) {
    next = at + line.length;
    const mark = markBefore(text, at);
    if (!isLineEnd(text[next]) || isLineEnd(text[mark - 1])) continue;
    parts.push(text.slice(end, mark), " ".repeat(next - mark));
    end = next;
    offsets.push(mark);
  }
  return { text: offsets.length === 0 ? text : parts.join("") + text.slice(end), offsets };
}

/** Tells whether a row that ends there ends in the header: asked for each row, which a look through the whole text is too dear for. */
export function gluedHeaders(text: string, header: Header): (end: number) => boolean {
  const line = lineOf(text, header);
  if (line === "") return () => false;
  return (end) => {
    let last = end;
    while (isLineEnd(text[last - 1])) last--;
    return text.endsWith(line, last) && !isLineEnd(text[markBefore(text, last - line.length) - 1]);
  };
}

/** Where a header begins, with the byte order mark of its file. */
function markBefore(text: string, at: number): number {
  return text[at - 1] === "\uFEFF" ? at - 1 : at;
}

/** The header as it is printed; "" where it may be words of a cell. */
function lineOf(text: string, header: Header): string {
  if (header.isWrapped || header.width < 2) return "";
  const begin = text.lastIndexOf("\n", header.offset - 2) + 1;
  const line = text.slice(begin, header.offset).replaceAll(/^\uFEFF|(?<![\r\n])[\r\n]+$/gu, "");
  return line.length < SHORTEST ? "" : line;
}

function isLineEnd(character = "\n"): boolean {
  return character === "\n" || character === "\r";
}
