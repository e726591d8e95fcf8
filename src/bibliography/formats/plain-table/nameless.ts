/** A table without names of columns: its first line is a paper, as those below it are. */

import type { Finding } from "../../diagnostic.ts";
import { quoted } from "../../diagnostic.ts";
import { findAnyHeader } from "../../table/table-header.ts";
import { rowsOf } from "../../table/table-rows.ts";

import { areLists, arePeople, areTitles, onlyColumn } from "./by-content.ts";

/** So many rows show what a column holds, and fewer than these nothing. */
const SHOWING = 50;
const FEWEST = 3;
/** What other cells show, each in one column. */
const OTHERS: readonly (readonly [name: string, form: RegExp])[] = [
  ["Year", /^(?:1[5-9]|20)\d\d$/u],
  ["DOI", /^(?:https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/\S+$/iu],
];

/** A line of names for the columns, to be set above the table. */
export interface NamesForColumns {
  readonly line: string;
  readonly finding: Finding;
}

/**
 * Names for the columns where one alone is plainly of authors and one of titles, on the first line as below.
 *
 * @param head - the beginning of a text of no known format.
 */
export function namesForColumns(head: string): NamesForColumns | undefined {
  const first = findAnyHeader(head);
  if (first === undefined) return undefined;
  const rows = [first.names.map((cell) => cell.trim())];
  for (const row of rowsOf({ ...first, text: head })) {
    if (rows.push(row.cells().map((cell) => cell.trim())) > SHOWING) break;
  }
  if (rows.length < FEWEST) return undefined;
  const only = onlyColumn(rows, rows[0]!.length);
  const [authors, title] = [only(areLists), only(areTitles)];
  if (authors === undefined || title === undefined || authors === title) return undefined;
  // A line that names columns has nobody among the authors.
  if (!arePeople(rows[0]![authors] ?? "")) return undefined;
  const others = OTHERS.map(([name, form]) => [
    name,
    only((cells) => cells.filter((cell) => form.test(cell)).length > cells.length / 2),
  ]);
  const names = rows[0]!.map((_, place) => {
    if (place === authors) return "Authors";
    if (place === title) return "Title";
    const [name] = others.find(([, found]) => found === place) ?? [];
    return typeof name === "string" ? name : `Column ${place + 1}`;
  });
  return { line: names.join(first.delimiter), finding: nameless(rows[0]!, { authors, title }) };
}

function nameless(
  first: readonly string[],
  { authors, title }: { readonly authors: number; readonly title: number },
): Finding {
  return {
    severity: "warning",
    code: "read/nameless-columns",
    line: 1,
    message: `The table names no columns; what stands with ${quoted(first[authors] ?? "")} was read for authors and what stands with ${quoted(first[title] ?? "")} for titles.`,
    remedy: "Add a line above it that names each column, such as Authors, Title and Year.",
  };
}
