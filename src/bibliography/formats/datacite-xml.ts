/** XML of DataCite: the metadata of a DOI, by itself, in a list or as repositories hand it out. */

import { authorFromParts, groupAuthor } from "../author-name.ts";
import { bylineOfPeople } from "../bylines/byline-reader.ts";
import { spokenName } from "../bylines/spoken-name.ts";
import type { Format } from "../format.ts";
import { normalOrcid } from "../ids.ts";
import { withoutMarkup } from "../markup.ts";
import type { Byline, PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import { childrenOf, elementsAt, textOf, type XmlElement } from "../xml/xml.ts";
import type { XmlFormat } from "../xml/xml-papers.ts";
import { readXml } from "../xml/xml-papers.ts";

import { personOrOrganisation } from "./names/printed-people.ts";

/**
 * Reads records of DataCite; contributors are not authors.
 *
 * @see schema.datacite.org, kernels 2 to 4
 */
export const dataciteXml: Format = {
  name: "DataCite XML",
  recognises: isDataciteXml,
  read: (source) => readXml(source, xml),
};

const xml: XmlFormat = {
  name: "datacite-xml",
  records: ["resource"],
  isRecord: (element) => childrenOf(element, "creators").length > 0,
  paperOf,
};

/** Whether the beginning of a text is metadata of DataCite. */
function isDataciteXml(head: string): boolean {
  return /^\uFEFF?(?=<)[^]{0,8000}?<(?:\w+:)?resource\s[^<>]{0,500}datacite\.org\/schema/u.test(
    head,
  );
}

function paperOf(record: XmlElement): PrintedPaper {
  const titles = elementsAt(record, "titles", "title");
  const title = titles.find(({ attributes }) => !attributes.has("titleType")) ?? titles[0];
  const [type] = childrenOf(record, "resourceType");
  return {
    title: title === undefined ? "" : withoutMarkup(textOf(title)),
    byline: bylineIn(elementsAt(record, "creators", "creator").flatMap(eachNamed)),
    year: textOf(record, "publicationYear"),
    venue: textOf(record, "publisher"),
    kind: (type && textOf(type)) || (type?.attributes.get("resourceTypeGeneral") ?? ""),
    keywords: elementsAt(record, "subjects", "subject").map((subject) => textOf(subject)),
    ids: { doi: doiOf(record) },
    abstract: abstractOf(record),
  };
}

function doiOf(record: XmlElement): string {
  const identifier = childrenOf(record, "identifier").find(
    ({ attributes }) => attributes.get("identifierType")?.toLowerCase() === "doi",
  );
  return identifier === undefined ? "" : textOf(identifier);
}

function abstractOf(record: XmlElement): string {
  const abstract = elementsAt(record, "descriptions", "description").find(
    ({ attributes }) => attributes.get("descriptionType") === "Abstract",
  );
  return abstract === undefined ? "" : withoutMarkup(textOf(abstract));
}

/** Some repositories set all people in one creator, one behind the other. */
function eachNamed(creator: XmlElement): readonly XmlElement[] {
  if (childrenOf(creator, "creatorName").length < 2) return [creator];
  const people: XmlElement[][] = [];
  for (const child of creator.children) {
    if (child.name === "creatorName") people.push([]);
    people.at(-1)?.push(child);
  }
  return people.map((children) => ({ ...creator, children }));
}

function bylineIn(creators: readonly XmlElement[]): Byline {
  const nameOf = (creator: XmlElement) =>
    textOf(creator, "familyName") || textOf(creator, "creatorName");
  return bylineOfPeople(creators, nameOf, authorFrom);
}

function authorFrom(name: string, creator: XmlElement): PrintedAuthor {
  const [printed] = childrenOf(creator, "creatorName");
  const kind = printed?.attributes.get("nameType");
  if (kind === "Organizational") return groupAuthor(name);
  const [orcid] = childrenOf(creator, "nameIdentifier").flatMap(
    (id) => normalOrcid(textOf(id)) ?? [],
  );
  const ids = orcid === undefined ? undefined : { orcid };
  const given = textOf(creator, "givenName");
  if (textOf(creator, "familyName") !== "") {
    return authorFromParts({ family: name, given, ...(ids !== undefined && { ids }) });
  }
  // Without a kind, a name may be an organisation's.
  if (kind === undefined && ids === undefined) return personOrOrganisation(name);
  return spokenName(name, ids);
}
