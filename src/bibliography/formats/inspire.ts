/** JSON of INSPIRE. */

import { givenFirst, groupAuthor } from "../author-name.ts";
import { bylineOf, bylineOfPeople, joinedBylines } from "../bylines/byline-reader.ts";
import type { Format } from "../format.ts";
import { normalOrcid } from "../ids.ts";
import type { JsonFormat } from "../json/json-papers.ts";
import { isJson, readJson } from "../json/json-papers.ts";
import { listAt, textAt, valueAt } from "../json/json-path.ts";
import { withoutMarkup } from "../markup.ts";
import type { Byline, PersonIds } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";

/** Reads INSPIRE's literature; editors and supervisors are not authors, collaborations are groups. */
export const inspire: Format = {
  name: "INSPIRE JSON",
  recognises: isInspire,
  read: (source) => readJson(source, json),
};

const json: JsonFormat = {
  name: "inspire",
  places: new Set(["[]", ""]),
  pages: new Set(["hits.hits[]"]),
  paperReader: () => (record) => paperOf(valueAt(record, "metadata") ?? record),
};

/** Whether the beginning of a text is JSON of INSPIRE: records of its literature, in an answer or as they are kept. */
function isInspire(head: string): boolean {
  return (
    isJson(head) &&
    /"(?:metadata|control_number|\$schema)"\s*:/u.test(head) &&
    (hasTitles(head) || hasAuthors(head))
  );
}

function hasTitles(head: string): boolean {
  return (
    /"titles"\s*:\s*\[/u.test(head) &&
    /"(?:full_name|author_count|arxiv_eprints|control_number)"\s*:/u.test(head)
  );
}

/** A collaboration of thousands fills the whole beginning of a text, and titles come after it. */
function hasAuthors(head: string): boolean {
  return /"full_name"\s*:/u.test(head) && /"(?:hits|control_number)"\s*:/u.test(head);
}

function paperOf(work: unknown): PrintedPaper {
  const [place] = listAt(work, "publication_info");
  return {
    title: withoutMarkup(firstOf(work, "titles", "title")),
    byline: bylineIn(work),
    year: textAt(place, "year") || textAt(work, "earliest_date"),
    date: textAt(work, "earliest_date") || textAt(work, "preprint_date"),
    venue: textAt(place, "journal_title"),
    kind: textAt(work, "document_type"),
    keywords: listAt(work, "keywords").map((keyword) => textAt(keyword, "value")),
    ids: { doi: firstOf(work, "dois", "value"), arxiv: firstOf(work, "arxiv_eprints", "value") },
    abstract: withoutMarkup(firstOf(work, "abstracts", "value")),
  };
}

function firstOf(work: unknown, list: string, key: string): string {
  return textAt(listAt(work, list)[0], key);
}

/** Answers may hold the first authors only, beside the number of all. */
function bylineIn(work: unknown): Byline {
  const listed = listAt(work, "authors");
  const authors = listed.filter((author) => !hasOtherRole(author));
  const people = bylineOfPeople(
    authors,
    (author) => textAt(author, "full_name"),
    (name, author) => givenFirst(name, idsOf(author)),
  );
  const groups = bylineOf(groupsIn(work), groupAuthor);
  const byline = joinedBylines([people, groups]);
  const isCut = listed.length < Number(textAt(work, "author_count"));
  return isCut ? { ...byline, listComplete: false } : byline;
}

function groupsIn(work: unknown): readonly string[] {
  const collaborations = listAt(work, "collaborations").map((group) => textAt(group, "value"));
  const bodies = listAt(work, "corporate_author").map((body) => textAt(body));
  return [...new Set([...collaborations, ...bodies])];
}

function hasOtherRole(author: unknown): boolean {
  const roles = listAt(author, "inspire_roles");
  return roles.length > 0 && !roles.includes("author");
}

function idsOf(author: unknown): PersonIds | undefined {
  const printed = listAt(author, "ids").find((id) => textAt(id, "schema") === "ORCID");
  const orcid = normalOrcid(textAt(printed, "value"));
  return orcid === undefined ? undefined : { orcid };
}
