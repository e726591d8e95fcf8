/** ProQuest's text for reading: documents between lines of underscores, a fact a paragraph. */

import type { BylineReader } from "../bylines/byline-reader.ts";
import type { Finding } from "../diagnostic.ts";
import type { Format } from "../format.ts";
import { partsOf } from "../parts.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";

import { personOrOrganisation } from "./names/printed-people.ts";
import { readSections } from "./sections.ts";

export const proquest: Format = {
  name: "ProQuest text",
  recognises: isProquest,
  read: readProquest,
};

const BETWEEN = /^_{20,}[ \t]*$/gmu;
/** What every document has, and nothing else in the file. */
const DOCUMENT = /^(?:ProQuest document ID|Publication title|Publication info):/mu;

/** Whether a text is a list of documents as ProQuest saves it for reading. */
function isProquest(head: string): boolean {
  const plain = head.replaceAll("\r\n", "\n");
  return (
    /^\uFEFF?\s*_{20,}\s/u.test(plain) &&
    DOCUMENT.test(plain) &&
    /^Title: \S|^Author: \S/mu.test(plain)
  );
}

/** Reads documents; the list of titles before them and the bibliography behind them say no more. */
function readProquest(source: Source): Reader {
  return readSections(source, {
    name: "proquest",
    between: BETWEEN,
    isPaper: (section) => DOCUMENT.test(section),
    authorOf: personOrOrganisation,
    paperOf: printedIn,
    nothing: noRecords,
  });
}

function printedIn(section: string, bylineOf: BylineReader): PrintedPaper {
  const factOf = (name: string) =>
    new RegExp(`^${name}: (.*(?:\\n(?!\\n).*)*)`, "mu").exec(section)?.[1]?.replaceAll("\n", " ") ??
    "";
  return {
    title: factOf("Title") || headingOf(section),
    byline: bylineOf(namesIn(factOf("Author"))),
    year: factOf("Publication year") || factOf("Publication date"),
    venue: factOf("Publication title").split(";", 1)[0],
    kind: factOf("Document type") || factOf("Source type"),
    keywords: topicsIn(factOf("Subject")),
    ids: { doi: factOf("DOI") || factOf("Digital object identifier") },
    abstract: factOf("Abstract"),
  };
}

/** A star marks what a paper is mainly about. */
function topicsIn(subject: string): readonly string[] {
  const topics = subject.split(subject.includes(";") ? ";" : ",");
  return topics.map((topic) => topic.trim().replace(/^\*/u, ""));
}

/** The first paragraph, below "Document 1 of 2". */
function headingOf(section: string): string {
  const paragraphs = partsOf(section, /\n\s*\n/u);
  return paragraphs.find((text) => !/^Document \d+ of \d+$/u.test(text)) ?? "";
}

/** "King, Ada1; Byron, Bob1 1 University of Looms", or "Byron, Bob1 University of Looms": numbers lead to addresses behind the last. */
function namesIn(authors: string): readonly string[] {
  const names = authors.replace(/\d{1,3} (?=\p{L}).*$/su, "").split(";");
  return names.map((name) =>
    name
      .replace(/[\d\s,*]{1,20}$/u, "")
      .replace(DEGREE_IN, "")
      .trim(),
  );
}

/** "King, Ada, BSSC (Hons)" */
const DEGREE_IN = /(?<=,.{1,60}), ?\p{L}{1,12} \([^()]{1,40}\)$/u;

const noRecords: Finding = {
  severity: "error",
  code: "proquest/no-records",
  message: "The text holds no documents of ProQuest.",
  remedy: "Export the same list from ProQuest as RIS.",
};
