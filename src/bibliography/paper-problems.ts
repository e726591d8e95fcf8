/** What can be wrong with a paper, in words. */

import type { Diagnostic, DiagnosticList, Finding } from "./diagnostic.ts";
import { quoted } from "./diagnostic.ts";
import type { PaperRecord } from "./paper.ts";
import type { Writable } from "./writable.ts";

/** Where a paper stands, and where to say what is wrong with it. */
export interface Entry {
  readonly record: PaperRecord;
  /** Its format as diagnostics name it: "scopus". */
  readonly format: string;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Of a list that may be full: see {@link DiagnosticList}. */
  readonly countUnlisted: DiagnosticList["countUnlisted"];
}

/** Reports what is wrong with a paper. Key by key: a file of bare "PMID-" lines takes three times as long to read where this spreads. */
export function say({ record, format, report, countUnlisted }: Entry, finding: Finding): void {
  const code = codeIn(format, finding.code);
  if (countUnlisted(code)) return;
  const { severity, message, remedy, several } = finding;
  const { file, line } = record;
  const said: Writable<Diagnostic> = { severity, code, file, line, message, remedy };
  if (several !== undefined) said.several = several;
  report(said);
}

const codes = new Map<string, Map<string, string>>();

/** "scopus/no-year", made once: a text made anew is hashed wherever it is looked up. */
export function codeIn(format: string, code: string): string {
  let ofFormat = codes.get(format);
  if (ofFormat === undefined) codes.set(format, (ofFormat = new Map()));
  let known = ofFormat.get(code);
  if (known === undefined) ofFormat.set(code, (known = `${format}/${code}`));
  return known;
}

/** Of a record that is none of a paper. */
export const LEFT_OUT: Finding = {
  severity: "warning",
  code: "nothing-to-read",
  message: "The record has neither a title nor an author nor an id; it was left out.",
  remedy: "Look there: the record before may be damaged.",
  several: "records have neither a title nor an author nor an id and were left out",
};

/** Of a paper with authors or an id alone. */
export const NO_TITLE: Finding = {
  severity: "warning",
  code: "no-title",
  message: "The paper has no title.",
  remedy: "Add what is missing in the source, so that duplicates are found.",
  several: "papers have no title",
};

/** Of a list that is complete and blank. */
export const NO_AUTHORS: Finding = {
  severity: "note",
  code: "no-authors",
  message: "The paper has no author.",
  remedy: "Add the authors in the source, if there are any.",
  several: "papers have no author",
};

/** Of a list that the source has cut to nothing. */
export const UNKNOWN_AUTHORS: Finding = {
  severity: "warning",
  code: "unknown-authors",
  message: "The paper's authors could not be told apart; it has none here.",
  remedy: "Open another export of the same papers beside it: their lists complete each other.",
  several: "papers have authors that could not be told apart",
};

/** Of a paper that no year could be found for. */
export const NO_YEAR: Finding = {
  severity: "note",
  code: "no-year",
  message: "The paper has no year.",
  remedy: "Add what is missing in the source: no narrowing of years shows a paper without a year.",
  several: "papers have no year",
};

/** Of a paper whose year is printed, and none of ours: "1066", "3005", "۱۳۹۶". */
export function strangeYear(printed: string): Finding {
  return {
    severity: "note",
    code: "strange-year",
    message: `The year ${quoted(printed)} is none from 1500 to 2100; the paper has none here.`,
    remedy: "Correct what is a slip: no narrowing of years shows a paper without a year.",
    several: "papers have a year that is none from 1500 to 2100",
  };
}
