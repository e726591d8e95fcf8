/** An entry of BibTeX → a paper. */

import type { BylineReader } from "../../bylines/byline-reader.ts";
import { quoted } from "../../diagnostic.ts";
import { filledLines } from "../../lines.ts";
import { linksIn } from "../../link.ts";
import type { Byline, Paper } from "../../paper.ts";
import type { Entry } from "../../paper-problems.ts";
import { paperFrom } from "../../printed-paper.ts";
import { addOrcids } from "../listed-orcids.ts";
import { isSpokenPerson } from "../names/spoken-people.ts";
import { dateIn } from "../printed-date.ts";

import type { BibtexEntry } from "./bibtex-entries.ts";
import type { Facts } from "./bibtex-facts.ts";
import { firstOf, plain, readable, withoutHtml } from "./bibtex-facts.ts";
import { addressesOf, idsOf } from "./bibtex-ids.ts";
import { journalBehind } from "./bibtex-journals.ts";
import { listedNames } from "./bibtex-name-list.ts";
import { withNotedOrcids } from "./bibtex-noted-orcids.ts";

/** How the names of a file are read. */
export interface NameReading {
  readonly bylineOf: BylineReader;
  readonly hasCommasBetween: boolean;
}

/**
 * The paper that an entry describes, or nothing after reporting one without title, authors and key.
 *
 * @param facts - what the entry says, with what it inherits.
 */
export function paperOf(
  { type, key, fields }: BibtexEntry,
  facts: Facts,
  entry: Entry,
  naming: NameReading,
): Paper | undefined {
  const isNameless = titleOf(facts) === "" && !facts.has("author");
  const { file, line } = entry.record;
  if (isNameless && key !== "") entry.report({ ...onlyKey, file, line, message: nameless(key) });
  const isCut = fields.some((field) => field.name === "author" && field.isCut);
  const byline = readAuthors(facts, entry, naming);
  const paper = paperFrom(
    {
      title: isNameless ? key : withoutHtml(titleOf(facts)),
      byline: isCut ? { ...byline, listComplete: false } : byline,
      ...datesOf(facts),
      venue: venueOf(facts),
      kind: type,
      category: firstOf(facts, "primaryclass", "eprintclass"),
      keywords: keywordsOf(facts),
      ids: idsOf(facts, key),
      ...addressesOf(facts),
      abstract: readable(facts.get("abstract") ?? ""),
    },
    entry,
  );
  return paper && withCode(paper, facts);
}

/** Where a work appeared, the most telling first. */
const VENUES = ["journal", "journaltitle", "booktitle", "howpublished", "school", "institution"];

/** Where something is "published" may be a web address, which is no venue. */
function venueOf(facts: Facts): string {
  const name = VENUES.find(
    (field) => !/^(?:\s|\\url|[{<])*https?:/u.test(facts.get(field) ?? "http:"),
  );
  return name === undefined ? "" : readable(journalBehind(facts.get(name) ?? ""));
}

function readAuthors(
  facts: Facts,
  { record, report }: Entry,
  { bylineOf, hasCommasBetween }: NameReading,
): Byline {
  const printed = facts.get("author") ?? "";
  const { names, isGuessed } = listedNames(printed, hasCommasBetween);
  const { file, line } = record;
  if (isGuessed) report({ ...guessedNames, file, line, message: guess(printed, names) });
  const orcids = plain(facts.get("orcid-numbers") ?? "");
  const byline = bylineOf(names);
  if (mayBePeople(byline)) report({ ...groupsAlone, file, line, message: inBraces(printed) });
  if (orcids === "") {
    const note = facts.get("note") ?? "";
    return { ...byline, authors: withNotedOrcids(byline.authors, note) };
  }
  // Web of Science: "Lovelace, Ada/0000-0002-1825-0097", one below the other.
  const { authors, findings } = addOrcids(
    byline.authors,
    filledLines(orcids)
      .map(({ text }) => text)
      .join("; "),
  );
  for (const finding of findings)
    report({ ...finding, file, line, code: `bibtex/${finding.code}` });
  return { ...byline, authors };
}

/** Editors' collections of some programs have a book title alone. */
function titleOf(facts: Facts): string {
  const title = firstOf(facts, "title", "booktitle", "maintitle") ?? "";
  const subtitle = facts.get("subtitle") ?? "";
  if (subtitle === "") return title;
  return /[?!.:]\s*$/u.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}

/** BibLaTeX prints one date, BibTeX a year and perhaps a month. */
function datesOf(facts: Facts): { readonly year: string; readonly date?: string } {
  const parts = ["year", "month", "day"].map((name) => plain(facts.get(name) ?? ""));
  const [year = ""] = parts;
  return { year, date: dateIn(facts.get("date") ?? parts.join(" ")) };
}

function keywordsOf(facts: Facts): readonly string[] {
  const field = firstOf(facts, "author_keywords", "keywords", "keyword") ?? "";
  const printed = readable(field.trim());
  const lines = printed.split("\n").map((line) => line.trimEnd());
  if (areKeywords(lines)) return lines.map((word) => word.replace(/^\*/u, ""));
  return printed.split(printed.includes(";") ? ";" : ",");
}

/** EndNote sets each on a line of its own, commas within, and an asterisk before the foremost. */
function areKeywords(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.every((line) => /^\S/u.test(line) && !/[,;]$/u.test(line));
}

/** A field "code" leads to code, whatever the host of its address. */
function withCode(paper: Paper, facts: Facts): Paper {
  const code = new Set(linksIn(facts.get("code") ?? "").map(({ href }) => href));
  if (code.size === 0) return paper;
  const links = paper.links.map((link) =>
    code.has(link.href) ? { ...link, kind: "code" as const } : link,
  );
  return { ...paper, hasCode: true, links };
}

function nameless(key: string): string {
  return `The entry ${quoted(key)} has neither title nor authors; its key stands for the title.`;
}

const onlyKey = {
  severity: "note",
  code: "bibtex/only-key",
  remedy: "Add what is missing in the source.",
  several: "entries have neither title nor authors; their keys stand for the titles",
} as const;

/** Whether nobody but groups wrote it, one of whom reads like a person. */
function mayBePeople({ authors }: Byline): boolean {
  return (
    authors.length > 0 &&
    authors.every(({ kind }) => kind === "literal") &&
    authors.some((author) => isSpokenPerson(author.printed))
  );
}

function inBraces(printed: string): string {
  return `The authors ${quoted(printed)} stand in braces and were read as groups, who are no people unless names are compared exactly.`;
}

const groupsAlone = {
  severity: "note",
  code: "bibtex/groups-alone",
  remedy: "If they are people, take the braces around each name away in the source.",
  several: "entries have all their authors in braces, who were read as groups",
} as const;

function guess(printed: string, names: readonly string[]): string {
  return `The authors ${quoted(printed)} are not separated by "and"; ${names.length} names were read.`;
}

const guessedNames = {
  severity: "warning",
  code: "bibtex/guessed-authors",
  remedy: 'Check the names, and write "and" between them in the source.',
  several: 'lists of authors are not separated by "and"; their names are our reading',
} as const;
