/** XML of Sente, a reference manager of the Mac. */

import { authorFromParts, groupAuthor } from "../author-name.ts";
import { bylineOfPeople } from "../bylines/byline-reader.ts";
import type { Format } from "../format.ts";
import type { PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import { elementsAt, rootName, textOf, type XmlElement } from "../xml/xml.ts";
import { readXml } from "../xml/xml-papers.ts";

import { idsIn } from "./printed-ids.ts";

export const sente: Format = { name: "Sente", recognises: isSente, read: readSente };

/** Whether the beginning of a text is Sente's XML. */
function isSente(head: string): boolean {
  return rootName(head) === "senteContainer";
}

/** Reads Sente's XML; editors and translators are beside the authors, with their roles. */
function readSente(source: Source): Reader {
  return readXml(source, { name: "sente", records: ["reference"], paperOf });
}

function paperOf(record: XmlElement): PrintedPaper {
  const said = new Map(
    elementsAt(record, "characteristics", "characteristic").map((element) => [
      element.attributes.get("name") ?? "",
      textOf(element),
    ]),
  );
  const fact = (name: string) => said.get(name) ?? "";
  const authors = elementsAt(record, "authors", "author").filter(isAuthor);
  const isPart = fact("articleTitle") !== "";
  return {
    title: fact("articleTitle") || fact("publicationTitle"),
    byline: bylineOfPeople(authors, nameOf, authorOf),
    date: dateOf(record),
    venue: isPart ? fact("publicationTitle") : fact("publisher"),
    kind: elementsAt(record, "publicationType")[0]?.attributes.get("name"),
    keywords: elementsAt(record, "keywords", "keyword").map((keyword) => textOf(keyword)),
    ids: { ...idsIn([fact("URL")]), ...idOf("doi", fact("DOI")), ...idOf("pmid", fact("PMID")) },
    address: fact("URL"),
    abstract: fact("abstractText"),
  };
}

function idOf(kind: "doi" | "pmid", printed: string) {
  return printed === "" ? {} : { [kind]: printed };
}

function isAuthor({ attributes }: XmlElement): boolean {
  return /^(?:author)?$/iu.test(attributes.get("role") ?? "");
}

/** When it was published, not when it was looked at or noted. */
function dateOf(record: XmlElement): string {
  const published = elementsAt(record, "dates", "date").find(
    ({ attributes }) => attributes.get("type") === "Publication",
  );
  const parts = ["year", "month", "day"].map((name) => published?.attributes.get(name) ?? "");
  const known = parts.slice(0, [...parts, ""].indexOf(""));
  return known.map((part, i) => (i === 0 ? part : part.padStart(2, "0"))).join("-");
}

function nameOf(author: XmlElement): string {
  return textOf(author, "surname") || givenOf(author);
}

function givenOf(author: XmlElement): string {
  return textOf(author, "forenames") || textOf(author, "initials");
}

/** Without forenames it is a group, or the one name of a person. */
function authorOf(name: string, author: XmlElement): PrintedAuthor {
  const given = givenOf(author);
  return given === "" || given === name
    ? groupAuthor(name, "literal")
    : authorFromParts({ family: name, given });
}
