/** Texts for reading, as services print and mail them: a section for each paper, and marks between. */

import { type BylineReader, bylineReader } from "../bylines/byline-reader.ts";
import type { Finding } from "../diagnostic.ts";
import { eachBetween } from "../lines.ts";
import type { PrintedAuthor } from "../paper.ts";
import { paperList } from "../paper-list.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";

export interface SectionFormat {
  readonly name: string;
  /** What stands between two sections; with the flag g. */
  readonly between: RegExp;
  /** Whether a section is of a paper; others say no more. */
  readonly isPaper: (section: string) => boolean;
  readonly authorOf: (name: string) => PrintedAuthor;
  readonly paperOf: (section: string, bylineOf: BylineReader) => PrintedPaper;
  /** Said of a text without papers. */
  readonly nothing: Finding;
}

/** Reads a section at a time; lines may end as on Windows. */
export function* readSections(
  { file, text }: Source,
  { name, between, isPaper, authorOf, paperOf, nothing }: SectionFormat,
): Reader {
  const papers = paperList(file, name);
  const bylineOf = bylineReader(authorOf);
  const plain = text.replaceAll("\r\n", "\n");
  for (const { text: section, number: line, end } of eachBetween(plain, between)) {
    yield Math.min(end / plain.length, 1);
    if (isPaper(section)) papers.add(paperOf(section, bylineOf), line);
  }
  return papers.reading(nothing);
}
