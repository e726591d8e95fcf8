/** Answers to SPARQL queries in JSON, as Wikidata gives them: rows of a table, most often one for each author. */

import { type Diagnostic, inFile } from "../diagnostic.ts";
import type { Format } from "../format.ts";
import { unreadable } from "../json/json-papers.ts";
import { textAt } from "../json/json-path.ts";
import { recordsAt } from "../json/json-records.ts";
import { oneLine } from "../one-line.ts";
import type { Reader, Source } from "../reading.ts";

import { plainTable } from "./plain-table.ts";
import type { PageLine } from "./web-page/page-text.ts";
import { inLinesOf, textOf } from "./web-page/paragraphs.ts";

export const sparql: Format = { name: "SPARQL JSON", recognises: isSparql, read: readSparql };

const NAME = "sparql";
/** What was asked for is named before the rows. */
const ASKED_FOR =
  /^\uFEFF?\s*\{\s*"head"\s*:\s*\{(?:\s*"link"\s*:\s*\[[^\]]{0,2000}\]\s*,)?\s*"vars"\s*:\s*\[([^\]]{1,4000})\]/u;
const PLACES = new Set(["results.bindings[]"]);

/** Whether the beginning of a text is an answer with authors and titles. */
function isSparql(head: string): boolean {
  const names = namesIn(head);
  return names.length > 0 && plainTable.recognises(lineOf(names));
}

/** Reads the rows as those of a table. */
function* readSparql(source: Source): Reader {
  const { file, text } = source;
  const names = namesIn(text);
  const lines: PageLine[] = [{ text: lineOf(names), line: 1 }];
  const damaged: Diagnostic[] = [];
  for (const { line, value, problem } of recordsAt(text, PLACES)) {
    if (problem !== undefined) {
      damaged.push(...inFile(file, [unreadable({ name: NAME }, { line, problem })]));
      continue;
    }
    const cells = names.map((name) => textAt(value, name, "value"));
    lines.push({ text: lineOf(cells), line });
  }
  const reading = inLinesOf(lines, yield* plainTable.read({ ...source, text: textOf(lines) }));
  return { ...reading, diagnostics: [...damaged, ...reading.diagnostics] };
}

function namesIn(head: string): readonly string[] {
  const [, names = ""] = ASKED_FOR.exec(head) ?? [];
  return Array.from(names.matchAll(/"(\w{1,64})"/gu), ([, name = ""]) => name);
}

function lineOf(cells: readonly string[]): string {
  return cells.map((cell) => `"${oneLine(cell).replaceAll('"', '""')}"`).join(",");
}
