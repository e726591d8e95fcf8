/** CSV of Embase in which each line is a fact: its name, then its values. */

import { bylineReader } from "../byline-reader.ts";
import type { Finding } from "../diagnostic.ts";
import { inFile } from "../diagnostic.ts";
import { familyThenInitials } from "../family-then-initials.ts";
import type { Paper } from "../paper.ts";
import { paperFrom } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import { PAUSE_AFTER } from "../reading.ts";
import { withLineFeeds } from "../table/table.ts";
import { rowsOf } from "../table/table-rows.ts";

import { paperOf } from "./embase.ts";
import { noPapers } from "./tagged/tagged-reader.ts";

/** Opens a record. */
const FIRST_FACT = "title";

/** The facts of one paper, by their names in lower case. */
interface LabelledRecord {
  readonly line: number;
  readonly end: number;
  readonly facts: ReadonlyMap<string, string>;
}

/** Whether the beginning of a text has lines of facts as Embase names them. */
export function isEmbaseLabelled(head: string): boolean {
  return /^\uFEFF?"?TITLE"?,/mu.test(head) && /^"?AUTHOR NAMES"?,/mu.test(head);
}

/** Reads Embase's CSV of facts: a record is all from one title to the next. */
export function* readEmbaseLabelled({ file, text: printed }: Source): Reader {
  const text = withLineFeeds(printed);
  const findings: Finding[] = [];
  const papers: Paper[] = [];
  const bylineOf = bylineReader((name) => familyThenInitials(name));
  let pause = 0;
  for (const { line, end, facts } of recordsIn(text)) {
    const cell = (...names: readonly string[]) =>
      names.map((name) => facts.get(name) ?? "").find((value) => value !== "") ?? "";
    const record = { file, index: papers.length, line };
    const report = (finding: Finding) => void findings.push(finding);
    const paper = paperFrom(paperOf({ cell }, bylineOf), { record, format: "embase", report });
    if (paper !== undefined) papers.push(paper);
    if (end < pause) continue;
    yield end / text.length;
    pause = end + PAUSE_AFTER;
  }
  if (papers.length === 0) findings.push(noPapers("embase"));
  return { bibliography: { papers, claims: [] }, diagnostics: inFile(file, findings) };
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
