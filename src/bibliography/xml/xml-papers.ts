/** XML of papers: the format says which elements are records, each becomes a paper. */

import type { Finding } from "../diagnostic.ts";
import { paperList } from "../paper-list.ts";
import type { PrintedPaper } from "../printed-paper.ts";
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
  const papers = paperList(file, format.name);
  for (const element of xmlElements(text, format.records, papers.report)) {
    if (format.isRecord?.(element) === false) continue;
    for (const printed of format.papersIn?.(element) ?? [element]) {
      papers.add(format.paperOf(printed, element), printed.line);
    }
    yield Math.min(element.end / text.length, 1);
  }
  return papers.reading(noRecords(format));
}

function noRecords({ name }: XmlFormat): Finding {
  return {
    severity: "error",
    code: `${name}/no-records`,
    message: "The file holds no papers, only what stands around them.",
    remedy: "Export or download the papers again.",
  };
}
