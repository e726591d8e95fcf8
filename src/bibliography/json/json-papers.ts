/** JSON of papers: the format says where records are, each becomes a paper. */

import type { Finding } from "../diagnostic.ts";
import { paperList } from "../paper-list.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Reading, Source } from "../reading.ts";
import { PAUSE_AFTER } from "../reading.ts";

import { withoutLastCommas } from "./json-commas.ts";
import type { PagePlaces } from "./json-pages.ts";
import { placesOfPapers } from "./json-paper-places.ts";
import { valueWithin } from "./json-path.ts";
import { parsed } from "./json-record-guess.ts";
import type { JsonRecord, RecordSurroundings } from "./json-records.ts";
import { isObjectPerLine, recordsAt, recordsByLine } from "./json-records.ts";

/** What to read JSON by. */
export interface JsonFormat {
  /** As diagnostics name it: "openalex". */
  readonly name: string;
  /** Where its records are: "papers[]" for `{"papers": [{…}]}`, "" for a record by itself. */
  readonly places: ReadonlySet<string> | ((text: string) => ReadonlySet<string>);
  /** Where they are in a page of its interface, of which there may be several in any order of lists and keys. */
  readonly pages?: PagePlaces;
  /**
   * Called once for a text, so that what is learnt from one record is there for the next. Nothing is
   * said of a record that is none of a paper.
   */
  readonly paperReader: () => (
    record: unknown,
    within?: RecordSurroundings,
  ) => PrintedPaper | undefined;
}

/** Whether the beginning of a text is that of an object or a list. */
export function isJson(head: string): boolean {
  return /^\uFEFF?\s*[[{]/u.test(head);
}

/**
 * Reads JSON, or one JSON object a line. A record that cannot be read is reported and the next is
 * read; of a text that breaks off, every whole record is. Who has asked for records may keep them in
 * an order of their own: where there are none at the places of the format, they are sought everywhere.
 */
export function* readJson(source: Source, format: JsonFormat): Reader {
  const usual = yield* readRecords(source, format);
  if (hasAuthors(usual) || typeof format.places === "function") return usual;
  const elsewhere = yield* readRecords(source, anywhere(format));
  return hasAuthors(elsewhere) ? elsewhere : usual;
}

function hasAuthors({ bibliography }: Reading): boolean {
  return bibliography.papers.some(({ byline }) => byline.authors.length > 0);
}

/** The same records wherever they stand; of an object a line, they may be within it. */
function anywhere({ name, paperReader }: JsonFormat): JsonFormat {
  const paperOf = paperReader();
  const isPaper = (value: unknown) => {
    const paper = paperOf(value);
    return paper !== undefined && paper.title !== "" && paper.byline.authors.length > 0;
  };
  return {
    name,
    places: placesOfPapers(isPaper),
    paperReader: () => (record) => paperOf(isPaper(record) ? record : valueWithin(record, isPaper)),
  };
}

function* readRecords({ file, text }: Source, format: JsonFormat): Reader {
  const papers = paperList(file, format.name);
  const records = recordsOf(text, format);
  const paperOf = format.paperReader();
  let pause = 0;
  for (const { line, start, end, value, problem, within } of records) {
    if (problem === undefined) {
      const printed = paperOf(value, within);
      if (printed !== undefined) papers.add(printed, line);
    } else {
      const record = text.slice(start, end);
      const mended = parsed(withoutLastCommas(record));
      const printed = "value" in mended ? paperOf(mended.value, within) : undefined;
      if ("value" in mended) papers.report(lastComma(format, line));
      else
        papers.report(unreadable(format, { line: line + linesBefore(record, problem), problem }));
      if (printed !== undefined) papers.add(printed, line);
    }
    if (end < pause) continue;
    yield end / text.length;
    pause = end + PAUSE_AFTER;
  }
  return papers.reading(papers.diagnostics.length === 0 ? noRecords(format) : undefined);
}

function recordsOf(text: string, { places, pages }: JsonFormat): Iterable<JsonRecord> {
  if (isObjectPerLine(text)) return recordsByLine(text, pages ?? pagesByLine(text, places));
  return recordsAt(text, typeof places === "function" ? places(text) : places, pages);
}

/** Where the papers of such a line are if it is none itself, as the first of them shows. */
function pagesByLine(text: string, places: JsonFormat["places"]): PagePlaces | undefined {
  if (typeof places !== "function") return undefined;
  const found = places(text.slice(0, text.indexOf("\n")));
  return found.has("") ? undefined : found;
}

/** How many lines of a record stand above the one at fault; where engines say no position, none. */
function linesBefore(record: string, problem: string): number {
  const [, position] = /at position (\d+)/u.exec(problem) ?? [];
  const before = record.slice(0, Number(position ?? 0));
  // A comma is missed behind the value, not before what follows on the next line.
  const isComma = problem.startsWith("Expected ','");
  return (isComma ? before.trimEnd() : before).split("\n").length - 1;
}

/** What is said of a record that cannot be parsed. */
export function unreadable(
  { name }: Pick<JsonFormat, "name">,
  { line, problem }: Pick<JsonRecord, "line" | "problem">,
) {
  return {
    severity: "error",
    code: `${name}/unreadable-record`,
    line,
    message: `The record cannot be read as JSON and was left out: ${problem}.`,
    remedy: "Correct the JSON there, or download the file again: it may be incomplete.",
    several: "records cannot be read as JSON and were left out",
  } satisfies Finding;
}

function lastComma({ name }: Pick<JsonFormat, "name">, line: number): Finding {
  return {
    severity: "note",
    code: `${name}/last-comma`,
    line,
    message: "The record has a comma behind its last value, which JSON has not; it was read.",
    remedy: "Take such commas out: other programs may refuse the file.",
    several: "records have a comma behind a last value, which JSON has not; they were read",
  };
}

function noRecords({ name }: JsonFormat): Finding {
  return {
    severity: "error",
    code: `${name}/no-records`,
    message: "The JSON holds no records where this format has them.",
    remedy: "Download the records again.",
  };
}
