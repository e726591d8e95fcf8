/** RDF of Zotero. */

import { authorFromParts } from "../author-name.ts";
import { bylineOfPeople } from "../bylines/byline-reader.ts";
import type { Format } from "../format.ts";
import { withReferences } from "../markup.ts";
import type { Byline } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import { timesOf } from "../times-of.ts";
import { childOf, childrenOf, elementsAt, textOf, type XmlElement } from "../xml/xml.ts";
import type { XmlFormat } from "../xml/xml-papers.ts";
import { readXml } from "../xml/xml-papers.ts";

import { personOrOrganisation } from "./names/printed-people.ts";
import { bestDate } from "./printed-date.ts";
import { idsIn } from "./printed-ids.ts";

export const zoteroRdf: Format = {
  name: "Zotero RDF",
  recognises: isZoteroRdf,
  read: readZoteroRdf,
};

/** Whether the beginning of a text is a library as Zotero exports it unless told otherwise. */
function isZoteroRdf(head: string): boolean {
  // Its Bibliontology RDF has other elements.
  return /^\uFEFF?<(?![^]{0,2000}xmlns:bibo=)[^]{0,2000}zotero\.org\/namespaces\/export/u.test(
    head,
  );
}

/** Reads Zotero's RDF: what is no attachment, note, collection or journal is a paper. */
function readZoteroRdf(source: Source): Reader {
  const containers = containersIn(source.text);
  return readXml(source, {
    name: "zotero-rdf",
    records: RECORDS,
    isRecord: (element) => !/^(?:|attachment|note|annotation)$/u.test(textOf(element, "itemType")),
    paperOf: (record) => paperOf(record, containers),
  } satisfies XmlFormat);
}

/** Classes of what Zotero keeps: of the ontology of bibliographies, or Zotero's own. */
const RECORDS = (
  "Article Book BookSection ConferenceProceedings Data Description Document Illustration Image Interview Legislation " +
  "Letter Manuscript Memo MotionPicture Patent Recording Report Script Software Thesis UserItem"
).split(" ");

/** What stands beside its papers, which refer to it. */
interface Container {
  readonly title: string;
  readonly numbers: readonly string[];
}

/** Journals and books that have an ISSN or ISBN, by it. */
function containersIn(text: string): ReadonlyMap<string, Container> {
  const papersIn = timesOf(Array.from(text.matchAll(REFERENCE), ([, name]) => name));
  const containers = new Map<string, Container>();
  for (const [, name = "", content = ""] of text.matchAll(CONTAINER)) {
    const textsOf = (pattern: RegExp) =>
      [...content.matchAll(pattern)].map(([, printed = ""]) => withReferences(printed));
    const [title = ""] = textsOf(TITLE);
    // Of several papers nobody knows whose DOI it is.
    containers.set(name, { title, numbers: papersIn.get(name) === 1 ? textsOf(NUMBER) : [] });
  }
  return containers;
}

const REFERENCE = /isPartOf rdf:resource="(urn:[^"]{1,200})"/gu;
const CONTAINER =
  /<bib:(?:Journal|Book|Periodical|Newspaper) rdf:about="(urn:[^"]{1,200})">([^]{0,2000}?)<\/bib:/gu;
const TITLE = /<dc:title>([^<]*)<\/dc:title>/gu;
const NUMBER = /<dc:identifier>([^<]*)<\/dc:identifier>/gu;

function paperOf(record: XmlElement, containers: ReadonlyMap<string, Container>): PrintedPaper {
  const parts = childrenOf(record, "isPartOf");
  const beside = parts.flatMap(
    ({ attributes }) => containers.get(attributes.get("rdf:resource") ?? "") ?? [],
  );
  const within = parts.flatMap(({ children }) => children);
  const addresses = elementsAt(record, "identifier", "URI", "value").map((uri) => textOf(uri));
  // Zotero keeps the DOI of an article with its journal.
  const numbers = [record, ...within]
    .flatMap((element) => childrenOf(element, "identifier"))
    .map((number) => textOf(number));
  const about = record.attributes.get("rdf:about") ?? "";
  return {
    title: textOf(record, "title"),
    byline: bylineIn(record),
    date: bestDate([textOf(record, "date")]),
    venue: [
      ...within.map((element) => textOf(element, "title")),
      ...beside.map(({ title }) => title),
    ].find(Boolean),
    kind: textOf(record, "itemType"),
    keywords: childrenOf(record, "subject").map(
      (subject) => textOf(subject, "AutomaticTag", "value") || textOf(subject),
    ),
    ids: idsIn([
      ...numbers,
      ...beside.flatMap((container) => container.numbers),
      ...addresses,
      about,
    ]),
    address: addresses.join(" "),
    abstract: textOf(record, "abstract"),
  };
}

const AUTHORS = ["authors", "inventors", "programmers", "presenters"];

function bylineIn(record: XmlElement): Byline {
  const list = AUTHORS.map((name) => childOf(record, name)).find((found) => found !== undefined);
  const people = list === undefined ? [] : elementsAt(list, "Seq", "li", "Person");
  return bylineOfPeople(
    people,
    (person) => textOf(person, "surname") || textOf(person, "name"),
    (family, person) => {
      const given = textOf(person, "givenName") || textOf(person, "givenname");
      return given === "" ? personOrOrganisation(family) : authorFromParts({ family, given });
    },
  );
}
