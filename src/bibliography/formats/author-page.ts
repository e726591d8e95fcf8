/** The text of an author page, such as a profile with papers below it. */

import { givenFirst } from "../author-name.ts";
import { readByline } from "../bylines/byline.ts";
import { isoDate, isPlausibleYear } from "../date.ts";
import { inFile } from "../diagnostic.ts";
import type { Format } from "../format.ts";
import type { Line } from "../lines.ts";
import { filledLines } from "../lines.ts";
import { linksIn } from "../link.ts";
import { impliedOn } from "../owner.ts";
import type { Byline, Paper } from "../paper.ts";
import type { Reader, Reading, Source } from "../reading.ts";

import type { Entry } from "./author-page/author-page-entry.ts";
import { abstractOf, entryOf, headingPlaces } from "./author-page/author-page-entry.ts";
import { isUsualClaim, readHeader } from "./author-page/author-page-header.ts";
import { readHeading } from "./author-page/author-page-heading.ts";
import { cutOff, noPapers, problemsOf } from "./author-page/author-page-problems.ts";
import { titlesFirst } from "./titles-first.ts";

export const authorPage: Format = {
  name: "author page",
  recognises: isAuthorPage,
  read: readAuthorPage,
};

/** Whether the beginning of a text holds a paper as only author pages print them, or a figure of theirs and no other list. */
function isAuthorPage(head: string): boolean {
  const lines = filledLines(head);
  if (lines.some(({ text }) => readHeading(text) !== undefined)) return true;
  // "12 Citations" stands below each paper of other lists, too.
  return lines.some(({ text }) => isUsualClaim(text)) && !titlesFirst.recognises(head);
}

/**
 * Reads the text of an author page: the owner and what the page claims, then the papers.
 *
 * Dates without a year are of the year of capture: `capturedIn`, else the year after the newest
 * printed one; such years are marked as inferred. Linear in the length of the text.
 */
function* readAuthorPage(source: Source): Reader {
  const lines = filledLines(source.text);
  const places = headingPlaces(lines);
  const entries: Entry[] = [];
  for (const [i, place] of places.entries()) {
    const end = places[i + 1] ?? lines.length;
    entries.push(...entryOf(lines.slice(place, end)));
    yield end / lines.length;
  }
  const headerLines = lines.slice(0, places[0]);
  return readingOf({ source, headerLines, entries, cutLine: cutLineOf(source.text, lines) });
}

/** The page, taken apart. */
interface Page {
  readonly source: Source;
  readonly headerLines: readonly Line[];
  readonly entries: readonly Entry[];
  readonly cutLine: Line | undefined;
}

function readingOf({ source, headerLines, entries, cutLine }: Page): Reading {
  const year = source.capturedIn ?? yearAfterNewest(entries);
  const titled = entries.filter(({ title }) => title !== undefined);
  const papers = titled.map((entry, index) => ({
    ...paperOf(entry, year),
    records: [{ file: source.file, index, line: entry.line }],
    byline: bylineOf(entry, cutLine),
  }));
  const paperAt = new Map(papers.map((paper, i) => [titled[i], paper]));
  const { findings, ...header } = readHeader(headerLines, papers.length);
  const last = entries.at(-1);
  const problems = [
    ...findings,
    ...entries.flatMap((entry) => problemsOf(entry, paperAt.get(entry))),
    ...(last === undefined ? [noPapers] : cutOff(last)),
  ];
  const { capturedIn } = source;
  const captured = capturedIn === undefined ? {} : { capturedIn };
  const bibliography = { papers: impliedOn(papers, header.owner), ...header, ...captured };
  return { bibliography, diagnostics: inFile(source.file, problems) };
}

/** What the entry alone says; years that a paper cannot have are left out. */
function paperOf(
  entry: Entry,
  yearOfCapture: number | undefined,
): Omit<Paper, "records" | "byline"> {
  const { heading } = entry;
  const isInferred = heading.year === undefined;
  const year = heading.year ?? yearOfCapture;
  const abstract = abstractOf(entry);
  return {
    title: entry.title ?? "",
    ...(isPlausibleYear(year) && { year, date: isoDate(heading, year) }),
    ...(isPlausibleYear(year) && isInferred && { inferredYear: true }),
    category: heading.category,
    ids: {},
    ...(heading.hasCode && { hasCode: true }),
    links: linksIn(abstract ?? ""),
    ...(abstract !== undefined && { abstract }),
  };
}

/** A list that the text breaks off in may lack names, whatever it says. */
function bylineOf({ byline }: Entry, cutLine: Line | undefined): Byline {
  if (byline === undefined) return { authors: [], listComplete: true };
  const isCutOff = byline === cutLine;
  const printed = isCutOff ? byline.text.replace(/ et( a)?$/u, "") : byline.text;
  const { names, listComplete } = readByline(printed);
  return {
    authors: names.map((name) => givenFirst(name)),
    listComplete: listComplete && !isCutOff,
  };
}

/** The last line, if no line end follows it: the text may have been cut within it. */
function cutLineOf(text: string, lines: readonly Line[]): Line | undefined {
  return /[\r\n]/u.test(text.slice(-1)) ? undefined : lines.at(-1);
}

function yearAfterNewest(entries: readonly Entry[]): number | undefined {
  const years = entries.map(({ heading }) => heading.year).filter(isPlausibleYear);
  // Not Math.max(...years): a page may hold more papers than a call takes arguments.
  const newest = years.reduce((newer, year) => Math.max(newer, year), 0);
  return newest === 0 ? undefined : newest + 1;
}
