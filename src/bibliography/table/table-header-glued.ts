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
  const begin = text.lastIndexOf("\n", header.offset - 2) + 1;
  const line = text.slice(begin, header.offset).replaceAll(/^\uFEFF|[\r\n]+$/gu, "");
  const offsets: number[] = [];
  if (header.isWrapped || header.width < 2 || line.length < SHORTEST) return { text, offsets };
  const parts: string[] = [];
  let end = 0;
  let next = header.offset;
  for (let at = text.indexOf(line, next); at !== -1; at = text.indexOf(line, next)) {
    next = at + line.length;
    const mark = text[at - 1] === "\uFEFF" ? at - 1 : at;
    const endsLine = isLineEnd(text[next]);
    if (!endsLine || isLineEnd(text[mark - 1])) continue;
    parts.push(text.slice(end, mark), " ".repeat(next - mark));
    end = next;
    offsets.push(mark);
  }
  return { text: offsets.length === 0 ? text : parts.join("") + text.slice(end), offsets };
}

function isLineEnd(character = "\n"): boolean {
  return character === "\n" || character === "\r";
}
