/** JSON of DataCite. */

import { authorFromParts, groupAuthor } from "../author-name.ts";
import { bylineOfPeople } from "../bylines/byline-reader.ts";
import { spokenName } from "../bylines/spoken-name.ts";
import type { Format } from "../format.ts";
import { normalOrcid } from "../ids.ts";
import type { JsonFormat } from "../json/json-papers.ts";
import { isJson, readJson } from "../json/json-papers.ts";
import { listAt, textAt, valueAt } from "../json/json-path.ts";
import { withoutMarkup } from "../markup.ts";
import type { Byline, PersonIds, PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";

import { personOrOrganisation } from "./names/printed-people.ts";

/** Reads records of DataCite; contributors are not authors. */
export const datacite: Format = {
  name: "DataCite JSON",
  recognises: isDatacite,
  read: (source) => readJson(source, json),
};

const json: JsonFormat = {
  name: "datacite",
  places: new Set(["[]", ""]),
  pages: new Set(["data[]", "data"]),
  paperReader: () => (record) => paperOf(valueAt(record, "attributes") ?? record),
};

/** Whether the beginning of a text is JSON of DataCite: of its interface, or metadata of one DOI. */
function isDatacite(head: string): boolean {
  return isJson(head) && /"creators"\s*:\s*\[/u.test(head) && /"titles"\s*:\s*\[/u.test(head);
}

function paperOf(record: unknown): PrintedPaper {
  const titles = listAt(record, "titles");
  const title = titles.find((printed) => textAt(printed, "titleType") === "") ?? titles[0];
  const identifier = listAt(record, "identifiers").find(isDoi);
  return {
    title: withoutMarkup(textAt(title, "title")),
    byline: bylineIn(listAt(record, "creators")),
    // With an underscore in bolognese's own JSON.
    year: textAt(record, "publicationYear") || textAt(record, "publication_year"),
    venue: textAt(record, "container", "title") || publisherOf(record),
    kind: textAt(record, "types", "resourceType") || textAt(record, "types", "resourceTypeGeneral"),
    keywords: listAt(record, "subjects").map((subject) => textAt(subject, "subject")),
    ids: { doi: textAt(record, "doi") || textAt(identifier, "identifier") },
    address: textAt(record, "url"),
    abstract: withoutMarkup(textAt(listAt(record, "descriptions").find(isAbstract), "description")),
  };
}

function isDoi(identifier: unknown): boolean {
  return textAt(identifier, "identifierType") === "DOI";
}

function isAbstract(description: unknown): boolean {
  return textAt(description, "descriptionType") === "Abstract";
}

/** A text, and from version 4.5 on an object. */
function publisherOf(record: unknown): string {
  return textAt(record, "publisher") || textAt(record, "publisher", "name");
}

function bylineIn(creators: readonly unknown[]): Byline {
  return bylineOfPeople(creators, nameOf, authorFrom);
}

function nameOf(creator: unknown): string {
  return textAt(creator, "familyName") || textAt(creator, "name") || textAt(creator, "creatorName");
}

function authorFrom(name: string, creator: unknown): PrintedAuthor {
  const kind = textAt(creator, "nameType") || textAt(creator, "type");
  if (/^organi[sz]ation/iu.test(kind)) return groupAuthor(name);
  const ids = idsOf(creator);
  if (textAt(creator, "familyName") === "") {
    // Without a kind, a name may be an organisation's.
    return kind === "" && ids === undefined ? personOrOrganisation(name) : spokenName(name, ids);
  }
  const given = textAt(creator, "givenName");
  return authorFromParts({ family: name, given, ...(ids !== undefined && { ids }) });
}

function idsOf(creator: unknown): PersonIds | undefined {
  const printed = listAt(creator, "nameIdentifiers").map((id) => textAt(id, "nameIdentifier"));
  const orcid = [...printed, textAt(creator, "id")].map(normalOrcid).find(Boolean);
  return orcid === undefined ? undefined : { orcid };
}
