/** JSON of Web of Science's API. */

import { authorFromParts, groupAuthor } from "../author-name.ts";
import { bylineOf, bylineOfPeople, joinedBylines } from "../bylines/byline-reader.ts";
import { familyThenInitials } from "../bylines/family-then-initials.ts";
import type { Format } from "../format.ts";
import { normalOrcid } from "../ids.ts";
import type { JsonFormat } from "../json/json-papers.ts";
import { isJson, readJson } from "../json/json-papers.ts";
import { listAt, severalAt, textAt, valueAt } from "../json/json-path.ts";
import { withoutMarkup } from "../markup.ts";
import type { Byline, PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";

import { dateIn } from "./printed-date.ts";

/** Reads works of Web of Science's API; editors, investigators, sponsors and assignees are not authors. */
export const webOfScienceJson: Format = {
  name: "Web of Science JSON",
  recognises: isWebOfScienceJson,
  read: (source) => readJson(source, json),
};

const json: JsonFormat = {
  name: "web-of-science-json",
  places: new Set(["[]", "", "Records.records.REC[]", "records.REC[]", "REC[]"]),
  pages: new Set(["hits[]", "Data.Records.records.REC[]"]),
  paperReader: () => paperOf,
};

/** Whether the beginning of a text is JSON of Web of Science: an answer of its API, Starter or Expanded, or records of one. */
function isWebOfScienceJson(head: string): boolean {
  if (!isJson(head)) return false;
  const isExpanded = /"static_data"\s*:\s*\{/u.test(head) && /"(?:summary|UID)"\s*:/u.test(head);
  return (
    isExpanded || /"wosStandard"\s*:/u.test(head) || /"uid"\s*:\s*"(?:WOS|MEDLINE):/u.test(head)
  );
}

function paperOf(record: unknown): PrintedPaper | undefined {
  const summary = valueAt(record, "static_data", "summary");
  if (summary !== undefined) return expandedPaper(record, summary);
  return valueAt(record, "names") === undefined ? undefined : starterPaper(record);
}

function starterPaper(record: unknown): PrintedPaper {
  const year = textAt(record, "source", "publishYear");
  return {
    title: withoutMarkup(textAt(record, "title")),
    byline: starterByline(record),
    year,
    date: dateIn(`${year} ${textAt(record, "source", "publishMonth")}`),
    venue: textAt(record, "source", "sourceTitle"),
    kind: textAt(record, "types"),
    keywords: listAt(record, "keywords", "authorKeywords").map((word) => textAt({ word }, "word")),
    ids: { doi: textAt(record, "identifiers", "doi"), pmid: textAt(record, "identifiers", "pmid") },
    abstract: textAt(record, "abstract"),
  };
}

/** Who wrote the book that holds a chapter, and who invented, counts where nobody else is an author. */
const AUTHORS = ["authors", "books", "inventors", "anonymous"];

function starterByline(record: unknown): Byline {
  const namesIn = (list: string) => listAt(record, "names", list).map(nameOf);
  const people = AUTHORS.map(namesIn).find((names) => names.length > 0) ?? [];
  // Groups that sign a book stand beside the authors of no chapter, as in its other exports.
  const groups = people.length > 0 ? namesIn("corp") : [...namesIn("corp"), ...namesIn("bookCorp")];
  return joinedBylines([bylineOf(people, familyThenInitials), bylineOf(groups, groupAuthor)]);
}

function expandedPaper(record: unknown, summary: unknown): PrintedPaper {
  const titles = severalAt(summary, "titles", "title");
  const titleOf = (type: string) => textAt(titles.find(isOf("type", type)), "content");
  const ids = severalAt(record, "dynamic_data", "cluster_related", "identifiers", "identifier");
  const idOf = (type: string) => textAt(ids.find(isOf("type", type)), "value");
  const metadata = valueAt(record, "static_data", "fullrecord_metadata");
  const year = textAt(summary, "pub_info", "pubyear");
  return {
    title: withoutMarkup(titleOf("item")),
    byline: expandedByline(severalAt(summary, "names", "name")),
    year,
    date: dateIn(`${year} ${textAt(summary, "pub_info", "pubmonth")}`),
    venue: titleOf("source"),
    kind: textAt(summary, "doctypes", "doctype"),
    keywords: severalAt(metadata, "keywords", "keyword").map((word) => textAt({ word }, "word")),
    ids: { doi: idOf("doi") || idOf("xref_doi"), pmid: idOf("pmid") },
    abstract: severalAt(metadata, "abstracts", "abstract", "abstract_text", "p")
      .map((p) => withoutMarkup(textAt({ p }, "p")))
      .join(" "),
  };
}

/** What those lists are called here. */
const ROLES = ["author", "book", "inventor", "anon"];

function expandedByline(names: readonly unknown[]): Byline {
  const inRole = (role: string) => names.filter(isOf("role", role));
  const people = ROLES.map(inRole).find((found) => found.length > 0) ?? [];
  const groups = people.length > 0 ? inRole("corp") : [...inRole("corp"), ...inRole("book_corp")];
  return joinedBylines([
    bylineOfPeople(people, nameOf, personIn),
    bylineOf(groups.map(nameOf), groupAuthor),
  ]);
}

function personIn(name: string, printed: unknown): PrintedAuthor {
  const orcid = normalOrcid(textAt(printed, "orcid_id"));
  const ids = orcid === undefined ? undefined : { orcid };
  const [family, given] = [textAt(printed, "last_name"), textAt(printed, "first_name")];
  if (family === "" || given === "") return familyThenInitials(name, ids);
  const suffix = textAt(printed, "suffix");
  return authorFromParts({ family, given, ...(suffix && { suffix }), ...(ids && { ids }) });
}

/** The full name, else the one with initials. */
function nameOf(printed: unknown): string {
  return (
    textAt(printed, "full_name") ||
    textAt(printed, "displayName") ||
    textAt(printed, "display_name") ||
    textAt(printed, "wosStandard") ||
    textAt(printed, "wos_standard")
  );
}

function isOf(key: string, value: string): (entry: unknown) => boolean {
  return (entry) => textAt(entry, key) === value;
}
