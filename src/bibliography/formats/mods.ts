/** MODS of libraries. */

import { authorFromParts, groupAuthor } from "../author-name.ts";
import { bylineOfPeople } from "../bylines/byline-reader.ts";
import { SUFFIX } from "../bylines/name-suffix.ts";
import type { Format } from "../format.ts";
import { normalOrcid } from "../ids.ts";
import type { Byline, PaperIds, PersonIds, PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import { childOf, childrenOf, elementsAt, textOf, type XmlElement } from "../xml/xml.ts";
import type { XmlFormat } from "../xml/xml-papers.ts";
import { readXml } from "../xml/xml-papers.ts";

import { personOrOrganisation } from "./names/printed-people.ts";
import { bestDate } from "./printed-date.ts";

/**
 * Reads the XML of libraries' catalogues, which Zotero and bibutils write too.
 *
 * @see Library of Congress, MODS 3.8, loc.gov/standards/mods
 */
export const mods: Format = {
  name: "MODS XML",
  recognises: isMods,
  read: (source) => readXml(source, xml),
};

const xml: XmlFormat = { name: "mods", records: ["mods"], paperOf };

/** Whether the beginning of a text is MODS, also within what a catalogue's interface sets around it. */
function isMods(head: string): boolean {
  return /^\uFEFF?(?=<)[^]{0,4000}?<(?:\w+:)?mods(?:Collection)?[\s>]/u.test(head);
}

function paperOf(record: XmlElement): PrintedPaper {
  const hosts = childrenOf(record, "relatedItem").filter(isHost);
  return {
    title: titleOf(record),
    byline: bylineIn(childrenOf(record, "name").filter(isAuthor)),
    date: bestDate([record, ...hosts].flatMap(datesIn)),
    venue: hosts.map(titleOf).find(Boolean),
    kind: textOf(record, "genre") || textOf(record, "typeOfResource"),
    keywords: elementsAt(record, "subject", "topic").map((topic) => textOf(topic)),
    ids: idsOf(record),
    address: elementsAt(record, "location", "url")
      .map((url) => textOf(url))
      .join(" "),
    abstract: textOf(record, "abstract"),
  };
}

function isHost({ attributes }: XmlElement): boolean {
  return attributes.get("type") === "host";
}

/** A title of a type is a short, translated or uniform one beside that of the paper. */
function titleOf(element: XmlElement): string {
  const titles = childrenOf(element, "titleInfo");
  const title = titles.find(({ attributes }) => !attributes.has("type")) ?? titles[0];
  if (title === undefined) return "";
  const main = `${textOf(title, "nonSort")} ${textOf(title, "title")}`.trim();
  return [main, textOf(title, "subTitle")].filter(Boolean).join(": ");
}

const AUTHOR = /^(?:aut|author|cre|creator)$/iu;

/** Also who has no role, a catalogue's main entry; a conference is where a paper was read. */
function isAuthor(name: XmlElement): boolean {
  const roles = elementsAt(name, "role", "roleTerm").map((role) => textOf(role));
  if (roles.some((role) => AUTHOR.test(role))) return true;
  return roles.every((role) => role === "") && name.attributes.get("type") !== "conference";
}

function bylineIn(names: readonly XmlElement[]): Byline {
  const printedOf = (name: XmlElement) => partOf(name, "family") || wholeOf(name);
  const byline = bylineOfPeople(names, printedOf, authorFrom);
  const isCut = names.some((name) => childOf(name, "etal") !== undefined);
  return isCut ? { ...byline, listComplete: false } : byline;
}

function authorFrom(text: string, name: XmlElement): PrintedAuthor {
  if (/^(?:corporate|conference)$/u.test(name.attributes.get("type") ?? "")) {
    return groupAuthor(text);
  }
  if (partOf(name, "family") === "") return personOrOrganisation(text);
  const ids = idsOfPerson(name);
  const terms = partOf(name, "termsOfAddress");
  return authorFromParts({
    family: text,
    given: partOf(name, "given"),
    suffix: partOf(name, "suffix") || (SUFFIX.test(terms) ? terms : ""),
    ...(ids !== undefined && { ids }),
  });
}

/** Bibutils gives each initial a part of its own. */
function partOf(name: XmlElement, type: string): string {
  return childrenOf(name, "namePart")
    .filter(({ attributes }) => attributes.get("type") === type)
    .map((part) => textOf(part))
    .join(" ");
}

/** Years of birth and death; begun once, however many commas and blanks stand before them. */
const YEARS =
  /(?<![,\s])[,\s]+(?:[([]?\d{4}\??\s?[-–]\s?(?:\d{4}\??)?[)\]]?|(?:b|d)\. \d{4})[.\s]*$/u;

function wholeOf(name: XmlElement): string {
  const parts = childrenOf(name, "namePart")
    .filter(({ attributes }) => !attributes.has("type"))
    .map((part) => textOf(part));
  const whole = parts.join(" ") || partOf(name, "given") || textOf(name, "displayForm");
  return whole.replace(YEARS, "");
}

function idsOfPerson(name: XmlElement): PersonIds | undefined {
  const printed = [
    ...childrenOf(name, "nameIdentifier").map((id) => textOf(id)),
    name.attributes.get("valueURI") ?? "",
  ];
  const orcid = printed.map(normalOrcid).find(Boolean);
  return orcid === undefined ? undefined : { orcid };
}

function datesIn(element: XmlElement): readonly string[] {
  return [
    ...elementsAt(element, "originInfo", "dateIssued"),
    ...elementsAt(element, "part", "date"),
    ...elementsAt(element, "originInfo", "copyrightDate"),
    ...elementsAt(element, "originInfo", "dateCreated"),
  ].map((date) => textOf(date));
}

function idsOf(record: XmlElement): PaperIds {
  const idOf = (...types: readonly string[]) => {
    const id = childrenOf(record, "identifier").find(({ attributes }) =>
      types.includes(attributes.get("type")?.toLowerCase() ?? ""),
    );
    return id && textOf(id);
  };
  return { doi: idOf("doi"), pmid: idOf("pmid", "pubmed"), arxiv: idOf("arxiv", "eprint") };
}
