/** XML of EndNote. */

import { bylineOf } from "../bylines/byline-reader.ts";
import type { Format } from "../format.ts";
import { oneLine } from "../one-line.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import { headLength, type Reader, type Source } from "../reading.ts";
import { childOf, elementsAt, textOf, type XmlElement } from "../xml/xml.ts";
import type { XmlFormat } from "../xml/xml-papers.ts";
import { readXml } from "../xml/xml-papers.ts";

import { personOrOrganisation } from "./names/printed-people.ts";
import { bestDate } from "./printed-date.ts";
import { idsIn } from "./printed-ids.ts";

export const endnoteXml: Format = {
  name: "EndNote XML",
  recognises: isEndnoteXml,
  read: readEndnoteXml,
};

const xml: XmlFormat = { name: "endnote-xml", records: ["record"], paperOf };
/** Of EndNote 7 and before, which JabRef and others still write: in capitals, and flat. */
const olderXml: XmlFormat = { name: "endnote-xml", records: ["RECORD"], paperOf: olderPaperOf };

/** Whether the beginning of a text is EndNote's XML: records with numbers of their own. */
function isEndnoteXml(head: string): boolean {
  return head.startsWith("<") && (isOlder(head) || isNewer(head));
}

function isNewer(head: string): boolean {
  // Programs that write such files leave the list or the numbers out.
  return (
    (/<records[\s>]/u.test(head) && /<(?:rec-number|ref-type)\b/u.test(head)) ||
    (/<ref-type\s+name=/u.test(head) && /<contributors[\s>]/u.test(head))
  );
}

function isOlder(head: string): boolean {
  return /<RECORDS[\s>]/u.test(head) && /<(?:REFERENCE_TYPE|REFNUM)\b/u.test(head);
}

/** Reads EndNote's XML; secondary and tertiary authors are editors and the like. */
function readEndnoteXml(source: Source): Reader {
  const head = source.text.trimStart().slice(0, headLength);
  return readXml(source, isOlder(head) ? olderXml : xml);
}

function paperOf(record: XmlElement): PrintedPaper {
  const listed = elementsAt(record, "contributors", "authors", "author");
  const bare = elementsAt(record, "contributors", "author");
  const names = (listed.length > 0 ? listed : bare).flatMap(namesIn);
  const addresses = textsAt(record, "urls", "related-urls", "url");
  const { arxiv, doi } = idsIn([...addresses, textOf(record, "accession-num")]);
  return {
    title: textOf(record, "titles", "title"),
    byline: bylineOf(names, personOrOrganisation),
    date: dateOf(record),
    venue:
      textOf(record, "periodical", "full-title") ||
      textOf(record, "titles", "secondary-title") ||
      textOf(record, "publisher"),
    kind: childOf(record, "ref-type")?.attributes.get("name"),
    keywords: textsAt(record, "keywords", "keyword"),
    ids: { doi: textOf(record, "electronic-resource-num") || doi, arxiv, pmid: pmidOf(record) },
    address: addresses.join(" "),
    abstract: textOf(record, "abstract"),
  };
}

/** Mostly one; programs that write such files put several one below the other: "&#xD;". */
function namesIn({ text }: XmlElement): readonly string[] {
  return text.split(/\r|;\s+/u).map(oneLine);
}

function olderPaperOf(record: XmlElement): PrintedPaper {
  const year = textOf(record, "YEAR");
  const address = textOf(record, "URL");
  return {
    title: textOf(record, "TITLE"),
    byline: bylineOf(textsAt(record, "AUTHORS", "AUTHOR"), personOrOrganisation),
    date: bestDate([year, `${year} ${textOf(record, "DATE")}`]),
    venue: textOf(record, "SECONDARY_TITLE") || textOf(record, "PUBLISHER"),
    keywords: textsAt(record, "KEYWORDS", "KEYWORD"),
    ids: idsIn([address, textOf(record, "ELECTRONIC_RESOURCE_NUMBER")]),
    address,
    abstract: textOf(record, "ABSTRACT"),
  };
}

/** A date stands beside its year, with or without it. */
function dateOf(record: XmlElement): string | undefined {
  const year = textOf(record, "dates", "year");
  const days = textsAt(record, "dates", "pub-dates", "date");
  return bestDate([year, ...days, ...days.map((day) => `${year} ${day}`)]);
}

/** Accession numbers are of the database that the record comes from. */
function pmidOf(record: XmlElement): string | undefined {
  const database = textOf(record, "remote-database-name");
  const number = textOf(record, "accession-num");
  const isPubmed = /pubmed|medline|nlm/iu.test(database) && /^\d{1,9}$/u.test(number);
  return isPubmed ? number : undefined;
}

function textsAt(record: XmlElement, ...path: readonly string[]): readonly string[] {
  return elementsAt(record, ...path).map((element) => textOf(element));
}
