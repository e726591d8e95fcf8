/** XML of PubMed. */

import { authorFromParts, groupAuthor } from "../author-name.ts";
import { bylineOfPeople } from "../bylines/byline-reader.ts";
import type { Format } from "../format.ts";
import { normalOrcid } from "../ids.ts";
import type { Byline, PaperIds, PersonIds, PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import { childOf, childrenOf, elementsAt, rootName, textOf, type XmlElement } from "../xml/xml.ts";
import type { XmlFormat } from "../xml/xml-papers.ts";
import { readXml } from "../xml/xml-papers.ts";

import { bestDate } from "./printed-date.ts";

/** Reads PubMed's XML; editors and investigators are not authors. */
export const pubmedXml: Format = {
  name: "PubMed XML",
  recognises: isPubmedXml,
  read: (source) => readXml(source, xml),
};

const xml: XmlFormat = {
  name: "pubmed-xml",
  records: ["PubmedArticle", "PubmedBookArticle", "MedlineCitation"],
  paperOf: (record) =>
    record.name === "PubmedBookArticle" ? paperOfBook(record) : paperOfArticle(record),
};

/** Whether the beginning of a text is PubMed's XML, as its interface for programs gives it. */
function isPubmedXml(head: string): boolean {
  return /^(?:Pubmed(?:Article|BookArticle)(?:Set)?|MedlineCitationSet)$/u.test(
    rootName(head) ?? "",
  );
}

function paperOfArticle(record: XmlElement): PrintedPaper {
  const citation = childOf(record, "MedlineCitation") ?? record;
  const [article = citation] = elementsAt(citation, "Article");
  return {
    title: textOf(article, "ArticleTitle") || textOf(article, "VernacularTitle"),
    byline: bylineIn(childOf(article, "AuthorList")),
    date: dateOf(elementsAt(article, "Journal", "JournalIssue", "PubDate")[0]),
    venue: textOf(article, "Journal", "Title"),
    kind: textOf(article, "PublicationTypeList", "PublicationType"),
    keywords: elementsAt(citation, "KeywordList", "Keyword").map((keyword) => textOf(keyword)),
    ids: idsOf(textOf(citation, "PMID"), [
      ...elementsAt(record, "PubmedData", "ArticleIdList", "ArticleId"),
      ...childrenOf(article, "ELocationID"),
    ]),
    abstract: abstractOf(article),
  };
}

/** A chapter has a title of its own, and authors; else those of the book count. */
function paperOfBook(record: XmlElement): PrintedPaper {
  const [work = record] = elementsAt(record, "BookDocument");
  const lists = [work, ...childrenOf(work, "Book")].flatMap((element) =>
    childrenOf(element, "AuthorList"),
  );
  return {
    title: textOf(work, "ArticleTitle") || textOf(work, "Book", "BookTitle"),
    byline: bylineIn(lists.find(({ attributes }) => attributes.get("Type") !== "editors")),
    date: dateOf(elementsAt(work, "Book", "PubDate")[0]),
    venue: textOf(work, "Book", "BookTitle"),
    kind: textOf(work, "PublicationType"),
    ids: idsOf(textOf(work, "PMID"), elementsAt(work, "ArticleIdList", "ArticleId")),
    abstract: abstractOf(work),
  };
}

function bylineIn(list: XmlElement | undefined): Byline {
  const authors = list === undefined ? [] : childrenOf(list, "Author");
  const byline = bylineOfPeople(
    authors,
    (author) => textOf(author, "CollectiveName") || textOf(author, "LastName"),
    authorFrom,
  );
  const isCut = list?.attributes.get("CompleteYN") === "N";
  return isCut ? { ...byline, listComplete: false } : byline;
}

function authorFrom(name: string, author: XmlElement): PrintedAuthor {
  if (childOf(author, "CollectiveName") !== undefined) return groupAuthor(name);
  const ids = idsOfPerson(author);
  return authorFromParts({
    family: name,
    given: textOf(author, "ForeName") || textOf(author, "Initials"),
    suffix: textOf(author, "Suffix"),
    ...(ids !== undefined && { ids }),
  });
}

function idsOfPerson(author: XmlElement): PersonIds | undefined {
  const printed = childrenOf(author, "Identifier").find(
    ({ attributes }) => attributes.get("Source") === "ORCID",
  );
  const orcid = printed && normalOrcid(printed.text);
  return orcid === undefined ? undefined : { orcid };
}

/** "2013 Sep 5", or in words: "2008 Nov-Dec". */
function dateOf(printed: XmlElement | undefined): string | undefined {
  if (printed === undefined) return undefined;
  const parts = ["Year", "Month", "Day"].map((part) => textOf(printed, part));
  return bestDate([parts.join(" ").trim(), textOf(printed, "MedlineDate")]);
}

function idsOf(pmid: string, printed: readonly XmlElement[]): PaperIds {
  const doi = printed.find(
    ({ attributes }) => (attributes.get("IdType") ?? attributes.get("EIdType")) === "doi",
  );
  return { pmid, ...(doi !== undefined && { doi: textOf(doi) }) };
}

/** Parts of an abstract have a heading each, which is left out. */
function abstractOf(element: XmlElement): string {
  return elementsAt(element, "Abstract", "AbstractText")
    .map((part) => textOf(part))
    .join(" ");
}
