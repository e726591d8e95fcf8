/** What HAL answers unless it is told which fields to give: each paper as one reference. */

import type { Format } from "../format.ts";
import type { Reader, Source } from "../reading.ts";

import { referenceList } from "./reference-list.ts";
import { linesOfPage, type PageLine } from "./web-page/page-text.ts";
import { inLinesOf, textOf } from "./web-page/paragraphs.ts";

export const hal: Format = { name: "HAL JSON", recognises: isHal, read: readHal };

const LABEL = /"label_s"\s*:\s*("(?:[^"\\]|\\.)*")/gsu;

/** Whether the beginning of a text is an answer of HAL; one with titles and authors is a list like any other. */
function isHal(head: string): boolean {
  return /^\uFEFF?\s*\{[^]{0,2000}?"docs"\s*:\s*\[[^]{0,2000}?"label_s"\s*:\s*"/u.test(head);
}

/** Reads the references, each with the line of its record. */
function* readHal(source: Source): Reader {
  const lines = labelsIn(source.text);
  return inLinesOf(lines, yield* referenceList.read({ ...source, text: textOf(lines) }));
}

/** The names of journals are set in italics. */
function labelsIn(text: string): readonly PageLine[] {
  const labels: PageLine[] = [];
  let [line, end] = [1, 0];
  for (const { 1: printed = "", index } of text.matchAll(LABEL)) {
    line += text.slice(end, index).split("\n").length - 1;
    end = index;
    const parts = linesOfPage(unquoted(printed), false);
    labels.push({ text: parts.map((part) => part.text).join(" "), line });
  }
  return labels;
}

function unquoted(printed: string): string {
  try {
    return String(JSON.parse(printed));
  } catch {
    // A file may be damaged anywhere.
    return printed.slice(1, -1);
  }
}
