/** XML of Crossref: what its interfaces answer, what publishers deposit, and who cites. */

import { authorFromParts, groupAuthor } from "../author-name.ts";
import { bylineOfPeople } from "../bylines/byline-reader.ts";
import type { Format } from "../format.ts";
import { normalOrcid } from "../ids.ts";
import { withoutMarkup } from "../markup.ts";
import type { Byline, PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import { childrenOf, textOf, type XmlElement } from "../xml/xml.ts";
import type { XmlFormat } from "../xml/xml-papers.ts";
import { readXml } from "../xml/xml-papers.ts";

import { bestDate } from "./printed-date.ts";

/**
 * Reads Crossref's unixref and what is like it; editors, translators and chairs are not authors.
 *
 * @see crossref.org/documentation, "UNIXREF query output format" and the schema of deposits
 */
export const crossrefXml: Format = {
  name: "Crossref XML",
  recognises: isCrossrefXml,
  read: (source) => readXml(source, xml),
};

/** What holds papers, and which elements in it they are; it is one itself where it has none of these. */
const HOLDERS: ReadonlyMap<string, string> = new Map([
  ["journal", "journal_article"],
  ["conference", "conference_paper"],
  ["book", "content_item"],
  ["report-paper", "content_item"],
  ["standard", "content_item"],
  ["database", "dataset"],
  ["posted_content", ""],
  ["dissertation", ""],
  ["journal_cite", ""],
  ["conf_cite", ""],
  ["book_cite", ""],
  ["postedcontent_cite", ""],
]);

const xml: XmlFormat = {
  name: "crossref-xml",
  records: [...HOLDERS.keys()],
  papersIn,
  paperOf,
};

/** Whether the beginning of a text is an answer of Crossref, a deposit, or a record that it hands to harvesters. */
function isCrossrefXml(head: string): boolean {
  return /^\uFEFF?(?=<)[^]{0,4000}?<(?:\w+:)?(?:(?:crossref_result|doi_batch|doi_records?)[\s>]|crossref\s[^<>]{0,300}crossref\.org)/u.test(
    head,
  );
}

/** A journal or proceedings without a paper in it is none. */
function papersIn(holder: XmlElement): readonly XmlElement[] {
  const papers = childrenOf(holder, HOLDERS.get(holder.name) ?? "");
  const isSeries = holder.name === "journal" || holder.name === "conference";
  return papers.length > 0 || isSeries ? papers : [holder];
}

function paperOf(paper: XmlElement, holder: XmlElement): PrintedPaper {
  // What describes a whole book or report is an element of its own in it.
  const of = paper === holder ? (metadataOf(holder) ?? holder) : paper;
  return {
    title: titleOf(of),
    byline: bylineIn(of),
    date: bestDate([...datesIn(of), ...datesIn(holder), textOf(of, "year")]),
    venue: venueOf(paper, holder),
    kind: (paper === holder ? holder : paper).name.replace(/_cite$/u, ""),
    keywords: [],
    ids: { doi: textOf(of, "doi_data", "doi") || textOf(of, "doi") },
    address: textOf(of, "doi_data", "resource"),
    abstract: textOf(of, "abstract"),
  };
}

function metadataOf(holder: XmlElement): XmlElement | undefined {
  return holder.children.find(({ name }) =>
    /^(?!journal|event|proceedings).*_metadata$/u.test(name),
  );
}

/** Those that cite are named by what they are. */
function titleOf(element: XmlElement): string {
  const [titles = element] = childrenOf(element, "titles");
  const title =
    textOf(titles, "title") ||
    ["article_title", "paper_title", "chapter_title", "volume_title"]
      .map((name) => textOf(element, name))
      .find(Boolean) ||
    "";
  return [title, textOf(titles, "subtitle")].filter(Boolean).map(withoutMarkup).join(": ");
}

function venueOf(paper: XmlElement, holder: XmlElement): string {
  const isWhole = paper === holder;
  const metadata = metadataOf(holder);
  const names = [
    textOf(holder, "journal_metadata", "full_title"),
    textOf(holder, "proceedings_metadata", "proceedings_title"),
    textOf(holder, "proceedings_series_metadata", "proceedings_title"),
    isWhole || metadata === undefined ? "" : titleOf(metadata),
    textOf(holder, "journal_title"),
    textOf(holder, "group_title"),
    textOf(metadata ?? holder, "publisher", "publisher_name"),
    textOf(metadata ?? holder, "institution", "institution_name"),
  ];
  return withoutMarkup(names.find(Boolean) ?? "");
}

/** The date of the issue goes before that of the first version, as in PubMed. */
const KINDS_OF_DATES = ["print", "", "online"];

function datesIn(element: XmlElement): readonly string[] {
  const places = ["publication_date", "posted_date", "approval_date"];
  const [issue] = childrenOf(element, "journal_issue");
  const [proceedings] = childrenOf(element, "proceedings_metadata");
  const [ofDatabase] = childrenOf(element, "database_date");
  const dates = [element, issue, proceedings, metadataOf(element), ofDatabase]
    .filter((place) => place !== undefined)
    .flatMap((place) => place.children.filter(({ name }) => places.includes(name)));
  const rankOf = ({ attributes }: XmlElement) =>
    KINDS_OF_DATES.indexOf(attributes.get("media_type") ?? "");
  return dates
    .toSorted((one, other) => rankOf(one) - rankOf(other))
    .map((date) => ["year", "month", "day"].map((part) => textOf(date, part)).join(" "));
}

function bylineIn(element: XmlElement): Byline {
  const [within = element] = childrenOf(element, "contributors");
  const authors = within.children.filter(isAuthor);
  return bylineOfPeople(authors, nameIn, authorFrom);
}

/** Who cites has no role. */
function isAuthor({ name, attributes }: XmlElement): boolean {
  const role = attributes.get("contributor_role") ?? "author";
  return ["person_name", "organization", "contributor"].includes(name) && role === "author";
}

function nameIn(author: XmlElement): string {
  if (author.name === "organization") return textOf(author);
  return textOf(author, "surname") || textOf(author, "given_name");
}

function authorFrom(name: string, author: XmlElement): PrintedAuthor {
  if (author.name === "organization") return groupAuthor(name);
  const orcid = normalOrcid(textOf(author, "ORCID"));
  return authorFromParts({
    family: textOf(author, "surname") && name,
    given: textOf(author, "given_name"),
    suffix: textOf(author, "suffix"),
    ...(orcid !== undefined && { ids: { orcid } }),
  });
}
