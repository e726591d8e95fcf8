/** RDF of the ontology of bibliographies (BIBO), as Zotero exports it. */

import { authorFromParts } from "../author-name.ts";
import { bylineOfPeople } from "../bylines/byline-reader.ts";
import type { Format } from "../format.ts";
import type { Byline } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import { childrenOf, elementsAt, textOf, type XmlElement, xmlElements } from "../xml/xml.ts";
import { readXml } from "../xml/xml-papers.ts";

import { personOrOrganisation } from "./names/printed-people.ts";
import { bestDate } from "./printed-date.ts";

export const bibliontology: Format = {
  name: "Bibliontology RDF",
  recognises: isBibliontology,
  read: readBibliontology,
};

/** What is written, and no journal, issue or series. */
const RECORDS = (
  "AcademicArticle Article AudioDocument AudioVisualDocument Book BookSection Chapter Document EditedBook Film Letter " +
  "LegalDocument Manual Manuscript Patent Proceedings ReferenceSource Report Slideshow Standard Thesis Webpage"
).split(" ");
const CONTAINERS = [
  "Journal",
  "Issue",
  "Newspaper",
  "Magazine",
  "Book",
  "EditedBook",
  "Proceedings",
  "Series",
];
const PEOPLE = ["Person", "Agent", "Organization"];

/** Whether the beginning of a text is RDF with papers of that ontology. */
function isBibliontology(head: string): boolean {
  return /^\uFEFF?<[^]{0,4000}xmlns:bibo=/u.test(head) && /<bibo:\w+[ >]/u.test(head);
}

/** Reads what is no part of others; people and journals may stand beside the papers, which refer to them. */
function readBibliontology(source: Source): Reader {
  const beside = besidePapers(source.text);
  return readXml(source, {
    name: "bibliontology",
    records: RECORDS,
    isRecord: (element) => !beside.wholes.has(nameOf(element, "about", "nodeID")),
    paperOf: (paper) => paperOf(paper, beside),
  });
}

interface Beside {
  /** By what papers refer to them by. */
  readonly people: ReadonlyMap<string, XmlElement>;
  readonly titles: ReadonlyMap<string, string>;
  /** What others are part of. */
  readonly wholes: ReadonlySet<string>;
}

function besidePapers(text: string): Beside {
  const people = new Map<string, XmlElement>();
  const titles = new Map<string, string>();
  // Damage is reported where papers are read.
  for (const element of xmlElements(text, [...PEOPLE, ...CONTAINERS], () => undefined)) {
    const name = nameOf(element, "about", "nodeID");
    if (PEOPLE.includes(element.name)) people.set(name, element);
    else titles.set(name, textOf(element, "title"));
  }
  const wholes = [...text.matchAll(PART)].map(([, name = ""]) => name);
  return { people, titles, wholes: new Set(wholes) };
}

const PART = /isPartOf\s[^<>]{0,20}?rdf:(?:resource|nodeID)="([^"]{1,400})"/gu;

/** By which of these attributes something is called, or referred to. */
function nameOf({ attributes }: XmlElement, ...names: readonly string[]): string {
  return names.map((name) => attributes.get(`rdf:${name}`)).find(Boolean) ?? "";
}

function paperOf(paper: XmlElement, beside: Beside): PrintedPaper {
  const parts = withinEachOther(paper);
  const firstOf = (name: string) =>
    [paper, ...parts].map((part) => textOf(part, name)).find(Boolean) ?? "";
  const referred = childrenOf(paper, "isPartOf").map((part) =>
    beside.titles.get(nameOf(part, "resource", "nodeID")),
  );
  return {
    title: textOf(paper, "title"),
    byline: bylineIn(paper, beside),
    date: bestDate([firstOf("date"), firstOf("issued")]),
    // The journal stands within its issue.
    venue: parts.map((part) => textOf(part, "title")).findLast(Boolean) ?? referred.find(Boolean),
    kind: paper.name,
    ids: { doi: firstOf("doi"), pmid: firstOf("pmid") },
    address: textOf(paper, "uri"),
    abstract: textOf(paper, "abstract"),
  };
}

/** The issue a paper is in, the journal that is in, and so on. */
function withinEachOther(paper: XmlElement): readonly XmlElement[] {
  const parts = childrenOf(paper, "isPartOf").flatMap(({ children }) => children);
  return [...parts, ...parts.flatMap(withinEachOther)];
}

/** The list has the order; what is alone has none. */
function bylineIn(paper: XmlElement, { people }: Beside): Byline {
  const listed = elementsAt(paper, "authorList", "Seq", "li");
  const creators = [...childrenOf(paper, "creator"), ...authorsAmongContributions(paper)];
  const entries = listed.length > 0 ? listed : creators;
  const persons = entries.flatMap(
    (entry) => entry.children[0] ?? people.get(nameOf(entry, "nodeID", "resource")) ?? [],
  );
  return bylineOfPeople(persons, familyOf, (family, person) => {
    const given = ["givenName", "givenname", "firstName"]
      .map((name) => textOf(person, name))
      .find(Boolean);
    return given === undefined ? personOrOrganisation(family) : authorFromParts({ family, given });
  });
}

/** JabRef's, in order. */
function authorsAmongContributions(paper: XmlElement): readonly XmlElement[] {
  return elementsAt(paper, "contribution", "Contribution")
    .filter((part) =>
      childrenOf(part, "role").some((role) => /\bauthor$/u.test(nameOf(role, "resource"))),
    )
    .flatMap((part) => childrenOf(part, "contributor"));
}

function familyOf(person: XmlElement): string {
  return (
    person.attributes.get("foaf:name") ??
    ["surname", "familyName", "family_name", "lastName", "name"]
      .map((name) => textOf(person, name))
      .find(Boolean) ??
    ""
  );
}
