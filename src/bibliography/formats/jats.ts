/** JATS, in which PubMed Central and publishers keep articles. */

import { authorFromParts, groupAuthor } from "../author-name.ts";
import { bylineOfPeople } from "../bylines/byline-reader.ts";
import type { Format } from "../format.ts";
import { normalOrcid } from "../ids.ts";
import { oneLine } from "../one-line.ts";
import type { Byline, PaperIds, PersonIds, PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import { childOf, childrenOf, elementsAt, textOf, type XmlElement } from "../xml/xml.ts";
import type { XmlFormat } from "../xml/xml-papers.ts";
import { readXml } from "../xml/xml-papers.ts";

import { personOrOrganisation } from "./names/printed-people.ts";
import { bestDate } from "./printed-date.ts";

/**
 * Reads articles by what stands before their text; editors, reviewers and the works they cite are left out.
 *
 * @see ANSI/NISO Z39.96, jats.nlm.nih.gov
 */
export const jats: Format = {
  name: "JATS XML",
  recognises: isJats,
  read: (source) => readXml(source, xml),
};

const xml: XmlFormat = {
  name: "jats",
  records: ["article"],
  // Feeds and manuals have articles, too.
  isRecord: (element) => childOf(element, "front") !== undefined,
  paperOf,
};

/** Whether the beginning of a text is an article of JATS or of NLM before it, or several in a set or an answer. */
function isJats(head: string): boolean {
  return (
    /^\uFEFF?\s*(?=<)[^]{0,4000}?<(?:\w+:)?article[\s>]/u.test(head) &&
    /<(?:\w+:)?(?:article|journal)-meta[\s>]/u.test(head)
  );
}

function paperOf(record: XmlElement): PrintedPaper {
  const [meta = record] = elementsAt(record, "front", "article-meta");
  const [journal = record] = elementsAt(record, "front", "journal-meta");
  return {
    title: titleOf(meta),
    byline: bylineIn(childrenOf(meta, "contrib-group")),
    date: bestDate(datesIn(meta)),
    venue:
      textOf(journal, "journal-title-group", "journal-title") || textOf(journal, "journal-title"),
    kind: record.attributes.get("article-type") ?? "",
    keywords: elementsAt(meta, "kwd-group", "kwd").map((word) => textOf(word)),
    ids: idsOf(meta),
    abstract: abstractOf(meta),
  };
}

function titleOf(meta: XmlElement): string {
  const titles = [
    ...elementsAt(meta, "title-group", "article-title").slice(0, 1),
    ...elementsAt(meta, "title-group", "subtitle"),
  ];
  return titles
    .map((title) => printedIn(title, NOTES))
    .filter(Boolean)
    .join(": ");
}

/** References to notes and the notes themselves. */
const NOTES = ["xref", "fn"];

/** What an element prints but for some of what is in it. */
function printedIn(element: XmlElement, without: readonly string[]): string {
  let { text } = element;
  for (const inner of element.children.filter(({ name }) => without.includes(name)).toReversed()) {
    const at = text.lastIndexOf(inner.text);
    text = text.slice(0, at) + text.slice(at + inner.text.length);
  }
  return oneLine(text);
}

function bylineIn(groups: readonly XmlElement[]): Byline {
  const authors = groups
    .filter(isOfPaper)
    .flatMap((group) =>
      childrenOf(group, "contrib").filter((contributor) => isAuthor(contributor, group)),
    );
  const byline = bylineOfPeople(authors, nameIn, authorFrom);
  const isCut = groups.some((group) => childOf(group, "etal") !== undefined);
  return isCut ? { ...byline, listComplete: false } : byline;
}

/** SciELO lists the members of groups, who are no authors themselves, beside those who are. */
function isOfPaper({ attributes }: XmlElement): boolean {
  return attributes.get("content-type") !== "collab-list";
}

/** Whose type is not told is what the group is; most groups do not say, and are of authors. */
function isAuthor({ attributes }: XmlElement, group: XmlElement): boolean {
  const type = attributes.get("contrib-type") ?? group.attributes.get("content-type") ?? "author";
  return /^authors?(?:-group)?$/iu.test(type);
}

/** A name may be printed in several scripts: the first counts. */
function personIn(contributor: XmlElement): XmlElement | undefined {
  const [alternative] = childrenOf(contributor, "name-alternatives");
  const of = alternative ?? contributor;
  return childOf(of, "name") ?? childOf(of, "string-name");
}

function groupIn(contributor: XmlElement): XmlElement | undefined {
  return childOf(childOf(contributor, "collab-alternatives") ?? contributor, "collab");
}

function nameIn(contributor: XmlElement): string {
  const person = personIn(contributor);
  if (person !== undefined) return textOf(person, "surname") || textOf(person);
  const group = groupIn(contributor);
  // Its members are listed within it.
  return group === undefined ? "" : printedIn(group, ["contrib-group", ...NOTES]);
}

function authorFrom(name: string, contributor: XmlElement): PrintedAuthor {
  const person = personIn(contributor);
  if (person === undefined) return groupAuthor(name);
  if (childOf(person, "surname") === undefined) return personOrOrganisation(name);
  const ids = idsOfPerson(contributor);
  return authorFromParts({
    family: name,
    given: textOf(person, "given-names"),
    suffix: textOf(person, "suffix"),
    ...(ids !== undefined && { ids }),
  });
}

/** Before JATS 1.1, an ORCID was an address among others. */
function idsOfPerson(contributor: XmlElement): PersonIds | undefined {
  const printed = [
    ...childrenOf(contributor, "contrib-id").filter(
      ({ attributes }) => attributes.get("contrib-id-type")?.toLowerCase() === "orcid",
    ),
    ...childrenOf(contributor, "uri"),
    ...childrenOf(contributor, "ext-link"),
  ].flatMap(({ text, attributes }) => [text, attributes.get("xlink:href") ?? ""]);
  const orcid = printed.filter((text) => /orcid|^[\d-]+x?$/iu.test(text.trim())).map(normalOrcid);
  const known = orcid.find(Boolean);
  return known === undefined ? undefined : { orcid: known };
}

/** The date of the issue goes before that of the first version, as in PubMed. */
const KINDS_OF_DATES = ["ppub", "collection", "pub", "epub"];

function datesIn(meta: XmlElement): readonly string[] {
  const dates = childrenOf(meta, "pub-date");
  const placeOf = ({ attributes }: XmlElement) => {
    const place = KINDS_OF_DATES.indexOf(
      attributes.get("pub-type") ?? attributes.get("date-type") ?? "",
    );
    return place === -1 ? KINDS_OF_DATES.length : place;
  };
  return dates
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .map((date) => {
      const parts = ["year", "month", "day"].map((part) => textOf(date, part));
      return parts.join(" ").trim() || (date.attributes.get("iso-8601-date") ?? textOf(date));
    });
}

function idsOf(meta: XmlElement): PaperIds {
  const idOf = (type: string) => {
    const id = childrenOf(meta, "article-id").find(
      ({ attributes }) => attributes.get("pub-id-type") === type,
    );
    return id && textOf(id);
  };
  return { doi: idOf("doi"), pmid: idOf("pmid"), arxiv: idOf("arxiv") };
}

/** Its paragraphs; headings, and abstracts for other readers, are left out. */
function abstractOf(meta: XmlElement): string {
  const abstract = childrenOf(meta, "abstract").find(
    ({ attributes }) => !attributes.has("abstract-type"),
  );
  return abstract === undefined ? "" : paragraphsIn(abstract).join(" ") || textOf(abstract);
}

function paragraphsIn(element: XmlElement): readonly string[] {
  return element.children.flatMap((child) =>
    child.name === "p" ? [textOf(child)] : paragraphsIn(child),
  );
}
