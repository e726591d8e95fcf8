/** Issues of journals in XML, as Russia's eLibrary (РИНЦ) and Metafora take them. */

import { authorFromParts } from "../author-name.ts";
import { bylineOfPeople } from "../bylines/byline-reader.ts";
import type { Format } from "../format.ts";
import { normalOrcid } from "../ids.ts";
import type { Byline } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import { childrenOf, elementsAt, rootName, textOf, type XmlElement } from "../xml/xml.ts";
import { readXml } from "../xml/xml-papers.ts";

export const elibrary: Format = {
  name: "eLibrary XML",
  recognises: isElibrary,
  read: readElibrary,
};

/** Whether the beginning of a text is an issue with authors in one language or several. */
function isElibrary(head: string): boolean {
  return rootName(head) === "journal" && /<individInfo[\s>]/u.test(head);
}

/** Reads articles; names and titles are in the language that stands first, which the article is in. */
function readElibrary(source: Source): Reader {
  let [journal, year] = ["", ""];
  return readXml(source, {
    name: "elibrary",
    records: ["journalInfo", "dateUni", "article"],
    isRecord: (element) => {
      if (element.name === "article") return true;
      if (element.name === "dateUni") year = element.text.trim();
      else journal ||= textOf(element, "title") || textOf(element, "Title");
      return false;
    },
    paperOf: (article) => ({ ...paperOf(article), year, venue: journal }),
  });
}

function paperOf(article: XmlElement): PrintedPaper {
  return {
    title: textOf(article, "artTitles", "artTitle"),
    byline: bylineIn(article),
    kind: KINDS[textOf(article, "artType")],
    keywords: elementsAt(article, "keywords", "kwdGroup", "keyword").map((word) => textOf(word)),
    ids: { doi: textOf(article, "codes", "doi") },
    abstract: textOf(article, "abstracts", "abstract"),
  };
}

const KINDS: Readonly<Record<string, string>> = {
  ABS: "abstract",
  BRV: "review of a book",
  CNF: "conference paper",
  EDI: "editorial",
  RAR: "article",
  REV: "review",
  SCO: "short communication",
};

/** Editors, reviewers and translators have a role, authors none. */
function bylineIn(article: XmlElement): Byline {
  const people = elementsAt(article, "authors", "author").filter(
    (person) => textOf(person, "role") === "",
  );
  const toldOf = (person: XmlElement) =>
    childrenOf(person, "individInfo").find((info) => textOf(info, "surname") !== "");
  return bylineOfPeople(
    people,
    (person) => textOf(toldOf(person), "surname"),
    (family, person) => {
      const orcid = normalOrcid(textOf(person, "authorCodes", "orcid"));
      const scopus = /^\d{10,11}$/u.exec(textOf(person, "authorCodes", "scopusid"))?.[0];
      const ids = { ...(orcid && { orcid }), ...(scopus && { scopus }) };
      const given = textOf(toldOf(person), "initials");
      return authorFromParts({ family, given, ...((orcid || scopus) && { ids }) });
    },
  );
}
