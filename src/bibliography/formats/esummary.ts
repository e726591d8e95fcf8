/** Summaries of PubMed in XML, as its interface for programs gives them (eSummary, both versions). */

import { bylineOf } from "../bylines/byline-reader.ts";
import { familyThenInitials } from "../bylines/family-then-initials.ts";
import type { Format } from "../format.ts";
import type { PaperIds } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import { childrenOf, elementsAt, rootName, textOf, type XmlElement } from "../xml/xml.ts";
import type { XmlFormat } from "../xml/xml-papers.ts";
import { readXml } from "../xml/xml-papers.ts";

import { bestDate } from "./printed-date.ts";

/** Reads eSummary's XML. */
export const esummary: Format = {
  name: "PubMed summary (XML)",
  recognises: isEsummary,
  read: (source) => readXml(source, xml),
};

const xml: XmlFormat = {
  name: "esummary",
  records: ["DocSum", "DocumentSummary"],
  paperOf: (record) => (record.name === "DocSum" ? paperOfItems(record) : paperOf(record)),
};

/** Whether the beginning of a text is eSummary's of papers; other databases of NCBI have no authors. */
function isEsummary(head: string): boolean {
  return rootName(head) === "eSummaryResult" && /<Authors?[\s>]|"AuthorList"/u.test(head);
}

/** Version 1.0: every fact is an item with a name. */
function paperOfItems(record: XmlElement): PrintedPaper {
  const item = (name: string) => itemsOf(record, name)[0]?.text.trim() ?? "";
  const [list] = itemsOf(record, "AuthorList");
  return {
    title: withoutStop(item("Title")),
    byline: bylineOf(
      list === undefined ? [] : itemsOf(list, "Author").map(nameIn),
      familyThenInitials,
    ),
    date: bestDate([item("PubDate"), item("EPubDate")]),
    venue: item("FullJournalName") || item("Source"),
    ids: { pmid: textOf(record, "Id"), doi: item("DOI") },
  };
}

function itemsOf(element: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(element, "Item").filter(({ attributes }) => attributes.get("Name") === name);
}

/** Version 2.0. */
function paperOf(record: XmlElement): PrintedPaper {
  const authors = elementsAt(record, "Authors", "Author").filter((author) =>
    /^(?:Author|CollectiveName|)$/u.test(textOf(author, "AuthType")),
  );
  return {
    title: withoutStop(textOf(record, "Title")),
    byline: bylineOf(
      authors.map((author) => textOf(author, "Name")),
      familyThenInitials,
    ),
    date: bestDate([textOf(record, "PubDate"), textOf(record, "EPubDate")]),
    venue: textOf(record, "FullJournalName") || textOf(record, "Source"),
    kind: textOf(record, "PubType", "flag"),
    ids: { pmid: record.attributes.get("uid") ?? "", ...doiOf(record) },
  };
}

function doiOf(record: XmlElement): PaperIds {
  const found = elementsAt(record, "ArticleIds", "ArticleId").find(
    (id) => textOf(id, "IdType") === "doi",
  );
  return found === undefined ? {} : { doi: textOf(found, "Value") };
}

function nameIn({ text }: XmlElement): string {
  return text.trim();
}

/** Every title ends as a sentence does. */
function withoutStop(title: string): string {
  return title.replace(/\.$/u, "");
}
