/** The papers of one file as its reader finds them, and what there is to say of them. */

import { type DiagnosticList, diagnosticList, type Finding } from "./diagnostic.ts";
import type { Paper } from "./paper.ts";
import { type Entry, say } from "./paper-problems.ts";
import { type PrintedPaper, paperFrom } from "./printed-paper.ts";
import type { Reading } from "./reading.ts";

/** What a reader fills, record by record. Lines are those of the file, from 1. */
export interface PaperList extends DiagnosticList {
  /** Adds the paper that begins on a line; of a record that says nothing, that is reported. */
  readonly add: (printed: PrintedPaper, line: number) => void;
  /** Reports what is wrong on a line; its code begins with the name of the format. */
  readonly say: (finding: Finding, line: number) => void;
  /** What has been read. @param nothing - reported, as it is, where that is no paper. */
  readonly reading: (nothing?: Finding) => Reading;
}

/** An empty list. @param format - as diagnostics name it: "scopus". */
export function paperList(file: string, format: string): PaperList {
  const papers: Paper[] = [];
  const list = diagnosticList(file);
  const { diagnostics, report, countUnlisted } = list;
  const entryOn = (line: number): Entry => {
    return { record: { file, index: papers.length, line }, format, report, countUnlisted };
  };
  return {
    ...list,
    add: (printed, line) => {
      const paper = paperFrom(printed, entryOn(line));
      if (paper !== undefined) papers.push(paper);
    },
    say: (finding, line) => say(entryOn(line), finding),
    reading: (nothing) => {
      if (papers.length === 0 && nothing !== undefined) report(nothing);
      return { bibliography: { papers, claims: [] }, diagnostics };
    },
  };
}

/** Of a file of a format that has the marks of it and nothing else. */
export function noPapers(name: string): Finding {
  return {
    severity: "error",
    code: `${name}/no-papers`,
    message: "The file holds no papers, only its header or empty records.",
    remedy: "Export the papers again.",
  };
}
