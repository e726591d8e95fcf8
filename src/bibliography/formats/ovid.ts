/** Ovid's own text: MEDLINE, Embase, PsycINFO, BIOSIS and others, with tags or with names of fields. */

import { type BylineReader, bylineReader } from "../bylines/byline-reader.ts";
import type { Report } from "../diagnostic.ts";
import type { Format } from "../format.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";

import { areDegrees } from "./names/degrees.ts";
import { personOrOrganisation } from "./names/printed-people.ts";
import { type SeveralNames, severalNames } from "./names/several-names.ts";
import { bestDate } from "./printed-date.ts";
import { continuesAuthors, guessedNames } from "./tagged/tagged-names.ts";
import { readTagged, type TaggedFormat } from "./tagged/tagged-reader.ts";
import { type Dialect, firstOf, linesOf, type TaggedRecord } from "./tagged/tagged-records.ts";

export const ovid: Format = { name: "Ovid text", recognises: isOvid, read: readOvid };

/** "<8>" or "<3001. >" above each record. */
const NUMBER = String.raw`\d+\.? ?>[ \t]*$`;
const AUTHORS = ["AU", "AUTHORS", "AUTHOR", "AUTHOR(S)"];
const FULL_NAMES = ["FA", "AUTHORS FULL NAME", "AUTHOR FULL NAME"];
const KEYWORDS = ["MH", "KW", "MESH SUBJECT HEADINGS", "KEYWORDS", "AUTHOR KEYWORDS"];

/** Whether a text holds a record as Ovid writes them for EndNote, Citavi and for reading. */
function isOvid(head: string): boolean {
  const isNumbered =
    /^\uFEFF?<\d+\.? ?>[ \t]*\r?[\n\r](?: ?[A-Z]{2} {1,2}- |[A-Z][^\r\n]{0,40}\r?[\n\r] {2}\S)/mu;
  if (isNumbered.test(head) || isUnnumbered(head)) return true;
  // Ovid writes RIS, too.
  return /^ ?VN {1,2}- Ovid/mu.test(head) && !/^TY {1,2}-/mu.test(head);
}

/** What is saved of a few records has no numbers: "Accession Number", and below it, indented, what it is. */
function isUnnumbered(head: string): boolean {
  return ["Accession Number|Unique Identifier", "Authors?", "Title", "Source"].every((name) =>
    new RegExp(String.raw`^(?:${name})[ \t]*\r?\n {2}\S`, "mu").test(head),
  );
}

/** Reads Ovid's text: records from their number to the next. */
function readOvid(source: Source): Reader {
  const text = source.text.replaceAll(INDENTED_TAG, "").replaceAll(SCORE, "$1");
  const dialect = /^[A-Z]{2} {1,2}- /mu.test(text) ? withTags : withNames;
  return readTagged({ ...source, text }, { ...format, dialect });
}

/** PsycINFO, as Zotero's translator tests have it: one blank stands before all lines but the numbers. */
const INDENTED_TAG = /^ (?=[A-Z][A-Z0-9] {1,2}- )/gmu;

/** How well a paper fits the search: above some papers of a list and not above others, it begins none. */
const SCORE = /^Score[ \t]*(\r?\n) {2}[^\r\n]*/gmu;

const withTags: Dialect = {
  tagLine: new RegExp(
    String.raw`^(<(?=${NUMBER})|[A-Z][A-Z0-9](?= {1,2}-))(?:${NUMBER}| {1,2}-)(.*)$`,
    "su",
  ),
  continues: (line) =>
    AUTHORS.includes(line.tag) || FULL_NAMES.includes(line.tag)
      ? continuesAuthors(line)
      : !line.isAfterBlank,
  // Without the numbers the provider's line is the first.
  role: ({ tag }, openedBy) =>
    tag === "<" || (tag === "VN" && openedBy !== "<") ? "opens" : "adds",
};

/** Names of fields stand at the margin, what they hold below them, indented. */
const withNames: Dialect = {
  isCaseless: true,
  tagLine: new RegExp(
    String.raw`^(<(?=${NUMBER})|[A-Z][\p{L} ()/:-]{1,40})(?:${NUMBER})?()\s*$`,
    "su",
  ),
  continues: ({ isIndented }) => isIndented,
  // Without the numbers a record begins with the field that the file begins with.
  role: ({ tag }, openedBy = tag) =>
    tag === "<" || (tag === openedBy && openedBy !== "<") ? "opens" : "adds",
};

const format: Omit<TaggedFormat, "dialect"> = {
  name: "ovid",
  paperReader: () => {
    const bylineOf = bylineReader(personOrOrganisation);
    return (record, report) => paperOf(record, report, bylineOf);
  },
};

function paperOf(record: TaggedRecord, report: Report, bylineOf: BylineReader): PrintedPaper {
  const source = firstOf(record, "SO", "SOURCE") ?? "";
  return {
    title: titleOf(record),
    byline: bylineOf(namesOf(record, report)),
    date: bestDate([
      firstOf(record, "YR", "DP", "YEAR OF PUBLICATION", "PUBLICATION DATE") ?? "",
      lastDateIn(source),
      // Of what is not yet in an issue: "Publish Ahead of Print, 30 November 2015".
      lastDateIn(firstOf(record, "STATUS") ?? ""),
    ]),
    venue: firstOf(record, "JN", "JA", "JOURNAL NAME") ?? venueIn(source),
    kind: firstOf(record, "PT", "PUBLICATION TYPE", "DOCUMENT TYPE"),
    keywords: linesOf(record, ...KEYWORDS).flatMap((line) => line.replace(/^\*/u, "").split(";")),
    ids: {
      doi: firstOf(record, "DO", "DOI", "DOI NUMBER", "DIGITAL OBJECT IDENTIFIER", "DI"),
      pmid: pmidOf(record),
    },
    abstract: firstOf(record, "AB", "ABSTRACT"),
  };
}

/** Behind the name of a journal, where no full stop ends it: "Journal of Looms August 2011;43(8):647". */
const ISSUE =
  /\s+(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter)\p{L}*[\s/-]{1,3}){0,2}(?:\d{1,2},?\s)?(?:19|20)\d\d;.*$/su;

/** "Nature. 42(1):1-2." → "Nature"; BIOSIS sets editors before a book: "King, Ada [Editor], Ay, Cem [Editor]. Looms." */
function venueIn(source: string): string {
  const last = source.lastIndexOf("[Editor");
  const close = last === -1 ? -1 : source.indexOf("]", last);
  const place = source.slice(close + 1).replace(/^[.\s]+/u, "");
  const [venue = ""] = place.split(/\.(?:[\s:]|$)/u, 1);
  return venue.replace(ISSUE, "");
}

/** "Ecohydrology. 8(6):1048-1064, September 2015." → "September 2015": a volume may look like a year, too. */
export function lastDateIn(source: string): string {
  const year = [...source.matchAll(/\b(?:1[5-9]|20)\d{2}\b/gu)].at(-1);
  if (year === undefined) return "";
  const month = source
    .slice(Math.max(year.index - 20, 0), year.index)
    .split(/[,.;:]/u)
    .at(-1);
  return `${month} ${year[0]}`;
}

/** Some databases print the kind of article after the title: "On Looms.[Article]", "On Looms. [Review] [24 refs]". */
function titleOf(record: TaggedRecord): string {
  const title = firstOf(record, "TI", "TITLE", "TT", "ORIGINAL TITLE") ?? "";
  return title.replace(/(?<=[.?!])(?:\s{0,3}\[[\p{L}\d ]{1,30}\]\.?){1,3}$/u, "");
}

/** Full names, unless fewer of them are printed than short ones. */
function namesOf(record: TaggedRecord, report: Report): readonly string[] {
  const [full, short] = [namesIn(record, FULL_NAMES), namesIn(record, AUTHORS)];
  const { names, isGuessed } = full.names.length >= short.names.length ? full : short;
  if (isGuessed) report(guessedNames(linesOf(record, ...AUTHORS).join("; "), names.length));
  return names;
}

/** BIOSIS: "Lovelace, Ada [Author; E-mail: …]", "[1]". */
const NOTE = /(?<=[\p{L}.,])\s?\[[^[\]]{0,200}\]/gu;
/** Journals@Ovid: "Lovelace, Ada 1,2,+" has two addresses, and a note. */
const ADDRESSES = /\s(?:\d{1,2},\s?){0,9}(?:\d{1,2}|[*+†‡§])$/u;

/** Old files part names by two blanks, "Lovelace A.  Byron B." */
function namesIn(record: TaggedRecord, tags: readonly string[]): SeveralNames {
  const fields = linesOf(record, ...tags)
    .map((line) => line.replaceAll(NOTE, ""))
    .flatMap((line) => line.split(line.includes(";") ? ";" : /(?<=\.)\s{2,}/u))
    .map((name) => name.trim().replace(ADDRESSES, ""));
  // "Lovelace, Ada RN; PhD; Byron, Bob": only beside names with commas, as KING may be a family.
  const haveCommas = fields.some((name) => name.includes(",") && !isTitled(name));
  return severalNames(haveCommas ? fields.filter((name) => !isTitled(name)) : fields);
}

/** Degrees alone, with the mark of an address behind them. */
function isTitled(name: string): boolean {
  return areDegrees(name.replace(/ ?[*+†‡§]+$/u, ""));
}

/** Other databases number their records otherwise, and longer. */
function pmidOf(record: TaggedRecord): string | undefined {
  const database = firstOf(record, "DB", "DATABASE") ?? "MEDLINE";
  const number = firstOf(record, "UI", "UNIQUE IDENTIFIER") ?? "";
  return /medline/iu.test(database) && /^\d{1,8}$/u.test(number) ? number : undefined;
}
