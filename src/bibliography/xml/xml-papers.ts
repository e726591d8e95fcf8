/** XML of papers: the format says which elements are records, each becomes a paper. */

import type { Finding } from "../diagnostic.ts";
import { diagnosticList } from "../diagnostic.ts";
import type { Paper } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import { paperFrom } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";

import { type XmlElement, xmlElements } from "./xml.ts";

/** What to read XML by. */
export interface XmlFormat {
  /** As diagnostics name it: "arxiv". */
  readonly name: string;
  /** Names of the elements that are records. */
  readonly records: readonly string[];
  /** Whether such an element is a record; all are if absent. */
  readonly isRecord?: (element: XmlElement) => boolean;
  /** Of a record that says of several papers where they appeared, these; it is one itself if absent. */
  readonly papersIn?: (record: XmlElement) => readonly XmlElement[];
  readonly paperOf: (paper: XmlElement, record: XmlElement) => PrintedPaper;
}

/** Reads XML, one record at a time; of a text that breaks off, every whole record and what is left. */
export function* readXml({ file, text }: Source, format: XmlFormat): Reader {
  const { diagnostics, report, countUnlisted } = diagnosticList(file);
  const papers: Paper[] = [];
  for (const element of xmlElements(text, format.records, report)) {
    if (format.isRecord?.(element) === false) continue;
    for (const printed of format.papersIn?.(element) ?? [element]) {
      const record = { file, index: papers.length, line: printed.line };
      const paper = paperFrom(format.paperOf(printed, element), {
        record,
        format: format.name,
        report,
        countUnlisted,
      });
      if (paper !== undefined) papers.push(paper);
    }
    yield Math.min(element.end / text.length, 1);
  }
  if (papers.length === 0) report(noRecords(format));
  return { bibliography: { papers, claims: [] }, diagnostics };
}

function noRecords({ name }: XmlFormat): Finding {
  return {
    severity: "error",
    code: `${name}/no-records`,
    message: "The file holds no papers, only what stands around them.",
    remedy: "Export or download the papers again.",
  };
}
