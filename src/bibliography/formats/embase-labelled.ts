/** CSV of Embase in which each line is a fact: its name, then its values. */

import { bylineReader } from "../bylines/byline-reader.ts";
import { familyThenInitials } from "../bylines/family-then-initials.ts";
import type { Format } from "../format.ts";
import { noPapers, paperList } from "../paper-list.ts";
import type { Reader, Source } from "../reading.ts";
import { PAUSE_AFTER } from "../reading.ts";
import { withLineFeeds } from "../table/table.ts";
import { rowsOf } from "../table/table-rows.ts";

import { paperOf } from "./embase.ts";

export const embaseLabelled: Format = {
  name: "Embase CSV",
  recognises: isEmbaseLabelled,
  read: readEmbaseLabelled,
};

/** Opens a record. */
const FIRST_FACT = "title";

/** The facts of one paper, by their names in lower case. */
interface LabelledRecord {
  readonly line: number;
  readonly end: number;
  readonly facts: ReadonlyMap<string, string>;
}

/** Whether the beginning of a text has lines of facts as Embase names them. */
function isEmbaseLabelled(head: string): boolean {
  return /^\uFEFF?"?TITLE"?,/mu.test(head) && /^"?AUTHOR NAMES"?,/mu.test(head);
}

/** Reads Embase's CSV of facts: a record is all from one title to the next. */
function* readEmbaseLabelled({ file, text: printed }: Source): Reader {
  const text = withLineFeeds(printed);
  const papers = paperList(file, "embase");
  const bylineOf = bylineReader(familyThenInitials);
  let pause = 0;
  for (const { line, end, facts } of recordsIn(text)) {
    const cell = (...names: readonly string[]) =>
      names.map((name) => facts.get(name) ?? "").find((value) => value !== "") ?? "";
    papers.add(paperOf({ cell }, bylineOf), line);
    if (end < pause) continue;
    yield end / text.length;
    pause = end + PAUSE_AFTER;
  }
  return papers.reading(noPapers("embase"));
}

/** What stands before the first title is about the search. */
function* recordsIn(text: string): Generator<LabelledRecord, void> {
  let open: { line: number; end: number; facts: Map<string, string> } | undefined;
  for (const row of rowsOf({ text, delimiter: ",", width: 1, offset: 0, line: 1 })) {
    const [label = "", ...values] = row.cells().map((cell) => cell.replace(/^\uFEFF/u, "").trim());
    const name = label.replace(/^"|"$/gu, "").toLowerCase();
    if (name === FIRST_FACT) {
      if (open !== undefined) yield open;
      open = { line: row.line, end: row.end, facts: new Map() };
    }
    if (open === undefined || open.facts.has(name)) continue;
    open.facts.set(name, values.filter((value) => value !== "").join(", "));
    open.end = row.end;
  }
  if (open !== undefined) yield open;
}
