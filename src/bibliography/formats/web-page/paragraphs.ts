/** Paragraphs that were taken out of a file, as a text of their own, and back to the lines of the file. */

import type { Reading } from "../../reading.ts";

import type { PageLine } from "./page-text.ts";

/** Each line is a paragraph of its own. */
export function textOf(lines: readonly PageLine[]): string {
  return lines.map(({ text }) => text).join("\n\n");
}

/** The reading of {@link textOf} with the lines of the file in place of those of the text. */
export function inLinesOf(lines: readonly PageLine[], reading: Reading): Reading {
  return withLines(reading, (line) => lines[(line - 1) / 2]?.line ?? line);
}

/** The reading with other lines. */
export function withLines(reading: Reading, lineAt: (line: number) => number): Reading {
  const { bibliography, diagnostics } = reading;
  return {
    ...reading,
    bibliography: {
      ...bibliography,
      papers: bibliography.papers.map((paper) => ({
        ...paper,
        records: paper.records.map((record) => ({ ...record, line: lineAt(record.line) })),
      })),
    },
    diagnostics: diagnostics.map((found) =>
      found.line === undefined ? found : { ...found, line: lineAt(found.line) },
    ),
  };
}
