/** PubMed's text for reading, "Abstract (text)": numbered, a paragraph each for where it appeared, title and authors. */

import { groupAuthor } from "../author-name.ts";
import type { BylineReader } from "../bylines/byline-reader.ts";
import { familyThenInitials } from "../bylines/family-then-initials.ts";
import type { Finding } from "../diagnostic.ts";
import type { Format } from "../format.ts";
import { oneLine } from "../one-line.ts";
import type { Byline, PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";

import { readSections } from "./sections.ts";

export const pubmedAbstracts: Format = {
  name: "PubMed abstracts (text)",
  recognises: isPubmedAbstracts,
  read: readPubmedAbstracts,
};

/** The first of the list, and at its end the number that PubMed has for it. */
const FIRST = /^\uFEFF?\s*1[.:] \S[^\n]{0,400}\n(?:[^\n]{1,400}\n){0,9}\n/u;
const PMID = /^PMID: (\d{1,9})\b/mu;
/** Two blank lines and the next number. */
const BETWEEN = /\n(?:[ \t]*\n){2,9}(?=\d{1,6}[.:] \S)/gu;

/** Whether a text is a list of abstracts as PubMed sends it to be read. */
function isPubmedAbstracts(head: string): boolean {
  const plain = head.replaceAll("\r\n", "\n");
  return FIRST.test(plain) && PMID.test(plain);
}

/** Reads PubMed's "Abstract (text)"; collaborators are not authors. */
function readPubmedAbstracts(source: Source): Reader {
  return readSections(source, {
    name: "pubmed-abstracts",
    between: BETWEEN,
    isPaper: () => true,
    authorOf,
    paperOf: printedIn,
    nothing: noRecords,
  });
}

function printedIn(record: string, bylineOf: BylineReader): PrintedPaper {
  const [source = "", title = "", ...others] = record
    .split(/\n[ \t]*\n/u)
    .map(oneLine)
    .filter(Boolean);
  const where = source.replace(/^\uFEFF?\d{1,6}[.:] /u, "");
  // "[Article in French]" and what was translated stand between.
  const authors = others.find((paragraph) => !/^\[.*\]$/u.test(paragraph)) ?? "";
  return {
    title,
    byline: bylineIn(authors, bylineOf),
    year: /(?:^|[.;:] ?)((?:1[5-9]|20)\d\d)(?!\d)/u.exec(where)?.[1],
    venue: where.split(/\. |\.$/u, 1)[0],
    ids: {
      pmid: PMID.exec(record)?.[1],
      doi: /(?:^DOI:|\bdoi:)\s{1,9}(10\.\d{4,9}\/\S*[^\s.])/mu.exec(record)?.[1],
    },
  };
}

/** "King A(1)(2)", "van der Elst C", "O'Neill-Smith JK 3rd(3)". */
const NAME =
  /^\p{L}[\p{L}\p{M}'’. -]{0,80}? \p{Lu}{1,4}(?: (?:Jr|Sr|[2-4](?:nd|rd|th)|I{2,3}|IV))?$/u;
const NOTES = /(?:\(#?\d{1,4}\)){1,50}/gu;

/** A paragraph of anything else is none of authors; groups stand behind or before a semicolon. */
function bylineIn(paragraph: string, bylineOf: BylineReader): Byline {
  const isLabelled = /^(?:[A-Z]{2,20}|Author information|Collaborators[^:]{0,9}):/u.test(paragraph);
  if (isLabelled || !paragraph.endsWith(".")) return nobody;
  const parts = paragraph.slice(0, -1).replaceAll(NOTES, "").split("; ");
  if (!parts.some(arePeople)) return nobody;
  return bylineOf(parts.flatMap((part) => (arePeople(part) ? part.split(", ") : [part])));
}

const nobody: Byline = { authors: [], listComplete: true };

/** Most have initials. */
function arePeople(part: string): boolean {
  const names = part.split(", ");
  return names.filter((name) => NAME.test(name)).length * 2 > names.length;
}

function authorOf(name: string): PrintedAuthor {
  return NAME.test(name) || !name.includes(" ") ? familyThenInitials(name) : groupAuthor(name);
}

const noRecords: Finding = {
  severity: "error",
  code: "pubmed-abstracts/no-records",
  message: "The text holds no records of PubMed.",
  remedy: 'Save the same search at PubMed with "Save", format "PubMed", and open that file.',
};
