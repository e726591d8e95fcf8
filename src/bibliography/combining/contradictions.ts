/** Where the records of one paper contradict each other, and what a source itself calls doubtful. */

import { type Diagnostic, quoted } from "../diagnostic.ts";
import type { Paper, PaperRecord } from "../paper.ts";
import { plainTitle } from "../title.ts";

import { agrees } from "./agreement.ts";

/**
 * Author lists that name other people than the list shown, and notes of sources.
 */
export function contradictionsIn(papers: readonly Paper[]): readonly Diagnostic[] {
  return papers.filter(mayContradict).flatMap(contradictionsOf);
}

/** Most papers have one record without a note. */
function mayContradict({ records }: Paper): boolean {
  return records.length > 1 || records[0]?.note !== undefined;
}

function contradictionsOf(paper: Paper): readonly Diagnostic[] {
  const { byline, records } = paper;
  const shown = records.find((record) => record.byline === byline);
  const differing = records.filter(
    (record) => record.byline !== undefined && !agrees(record.byline, byline),
  );
  const noted = records.filter(({ note }) => note !== undefined);
  return [
    ...differing.map((record) => differentList(paper, record, shown)),
    ...noted.map((record) => notedDoubt(paper, record)),
  ];
}

function differentList(
  { title }: Paper,
  record: PaperRecord,
  shown: PaperRecord | undefined,
): Diagnostic {
  return {
    severity: "warning",
    code: "combine/bylines-differ",
    file: record.file,
    line: record.line,
    message:
      `${quoted(plainTitle(title))} has two author lists: ${listOf(record)}, and in ` +
      `${shown?.file} on line ${shown?.line}: ${listOf(shown)}. The second one is shown.`,
    remedy: "Correct whichever list is wrong, in its file, and open that again.",
    several: "papers have two author lists",
  };
}

function listOf(record: PaperRecord | undefined): string {
  const names = record?.byline?.authors.map(({ printed }) => printed) ?? [];
  return `"${[...names, ...(record?.byline?.listComplete === false ? ["…"] : [])].join(", ")}"`;
}

function notedDoubt({ title }: Paper, { file, line, note, source }: PaperRecord): Diagnostic {
  return {
    severity: "note",
    code: "combine/noted-doubt",
    file,
    line,
    message: `${quoted(plainTitle(title))}, from ${source ?? file}: ${note}.`,
    remedy: "Check the authors against what the publisher prints.",
    several: "author lists carry a note on their source",
  };
}
