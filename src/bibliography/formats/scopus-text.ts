/** The plain text of Scopus, old and new: a few lines by their order, then lines with labels. */

import type { Format } from "../format.ts";
import { noPapers, paperList } from "../paper-list.ts";
import type { Reader, Source } from "../reading.ts";

import { scopusPaperReader } from "./scopus.ts";

export const scopusText: Format = {
  name: "Scopus plain text",
  recognises: isScopusText,
  read: readScopusText,
};

const HEADER = /^\uFEFF?\s{0,9}Scopus\s{1,9}EXPORT DATE:/u;
/** The same header stands above Scopus's BibTeX. */
const OTHER = /^[ \t]*(?:@\p{L}{1,40}\s{0,9}\{|TY {1,2}-)/mu;

/** Whether a text is what Scopus calls plain text. */
function isScopusText(head: string): boolean {
  return HEADER.test(head) && !OTHER.test(head);
}

interface ScopusRecord {
  readonly lines: readonly string[];
  /** Of its first line, from 1. */
  readonly line: number;
  /** Offset behind its last. */
  readonly end: number;
}

/** Reads records up to the line that names their source. */
function* readScopusText({ file, text }: Source): Reader {
  const papers = paperList(file, "scopus-text");
  const paperOf = scopusPaperReader();
  for (const { lines, line, end } of recordsOf(text)) {
    const fields = fieldsOf(lines);
    const cell = (...names: readonly string[]) =>
      fields.get(names.find((name) => fields.has(name)) ?? "") ?? "";
    papers.add(paperOf({ cell }), line);
    yield Math.min(end / text.length, 1);
  }
  return papers.reading(noPapers("scopus-text"));
}

const LAST_LINE = /^SOURCE: ?Scopus$/iu;
/** "(2026) Journal of Tests, 3 (1), pp. 1 - 16, Cited 0 times.", "(2026) Journal of Tests, . Article in Press." */
const PRINTED_IN =
  /^\(\d{4}\) (.{1,300}?)(?:,? ?\. Article in Press|, (?=\d|art\. |pp?\. |Part |Cited )|\.? Cited \d|[.,]? ?$)/u;

/** What has the line of a year is a record; the header has none. */
function* recordsOf(text: string): Generator<ScopusRecord, void> {
  let [lines, line, first, end] = [[] as string[], 0, 0, 0];
  for (const row of text.split("\n")) {
    line++;
    end += row.length + 1;
    const printed = row.trim();
    const isHeader = line < 9 && /^\uFEFF?(?:Scopus|EXPORT DATE:.*)$/u.test(printed);
    if (printed === "" || isHeader) continue;
    if (lines.length === 0) first = line;
    lines.push(printed);
    if (!LAST_LINE.test(printed)) continue;
    yield { lines, line: first, end };
    lines = [];
  }
  if (lines.length > 0) yield { lines, line: first, end };
}

/** The lines with labels, as the columns of a table of Scopus are called. */
const COLUMNS: Readonly<Record<string, string>> = {
  "AUTHOR FULL NAMES": "author full names",
  DOI: "doi",
  ABSTRACT: "abstract",
  "AUTHOR KEYWORDS": "author keywords",
  "DOCUMENT TYPE": "document type",
  "PUBMED ID": "pubmed id",
};

/** Above the line of the year stands the title, whatever it begins with, and above that who wrote it. */
function fieldsOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const dated = lines.findIndex((line) => /^\(\d{4}\) /u.test(line));
  const printedIn = lines[dated] ?? "";
  const [, venue = ""] = PRINTED_IN.exec(printedIn) ?? [];
  fields.set("year", printedIn.slice(1, "(2026".length)).set("source title", venue);
  fields.set("title", lines[dated - 1] ?? "");
  for (const line of lines.slice(0, Math.max(dated - 1, 0))) {
    const full = /^AUTHOR FULL NAMES: ?(.*)$/u.exec(line)?.[1];
    if (full !== undefined) fields.set("author full names", full);
    else if (/^[\d; ]+$/u.test(line)) fields.set("author(s) id", line);
    else if (!fields.has("authors")) fields.set("authors", line);
  }
  for (const line of lines.slice(dated + 1)) {
    const [, label = "", value = ""] = /^([A-Z ]{3,30}): ?(.*)$/u.exec(line) ?? [];
    const column = COLUMNS[label];
    if (column !== undefined && !fields.has(column)) fields.set(column, value);
    else if (/^https?:\/\//u.test(line)) fields.set("link", line);
  }
  return fields;
}
