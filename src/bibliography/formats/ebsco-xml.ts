/** XML of EBSCO, as its export and its interface write it. */

import { type BylineReader, bylineReader } from "../bylines/byline-reader.ts";
import type { Format } from "../format.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import { childOf, elementsAt, textOf, type XmlElement } from "../xml/xml.ts";
import { readXml } from "../xml/xml-papers.ts";

import { personOrOrganisation } from "./names/printed-people.ts";

export const ebscoXml: Format = { name: "EBSCO XML", recognises: isEbscoXml, read: readEbscoXml };

/** Whether the beginning of a text has a record of one of its databases. */
function isEbscoXml(head: string): boolean {
  return /^\uFEFF?<[^]{0,5000}?<header\s[^<>]{0,300}?\bshortDbName=/u.test(head);
}

/** Reads records; what is said of a book or thesis counts where nothing is said of an article. */
function readEbscoXml(source: Source): Reader {
  const bylineOf = bylineReader(personOrOrganisation);
  return readXml(source, {
    name: "ebsco-xml",
    records: ["controlInfo"],
    paperOf: (record) => paperOf(record, bylineOf),
  });
}

/** Of an article, of the book it is in or that the record is about, of a thesis. */
const PARTS = ["artinfo", "bkinfo", "dissinfo"];

function paperOf(record: XmlElement, bylineOf: BylineReader): PrintedPaper {
  const parts = PARTS.flatMap((name) => childOf(record, name) ?? []);
  const first = (...path: readonly string[]) =>
    parts.map((part) => textOf(part, ...path)).find(Boolean) ?? "";
  const people = parts.map((part) => elementsAt(part, "aug", "au")).find((list) => list.length > 0);
  const idOf = (type: string) =>
    parts
      .flatMap((part) => elementsAt(part, "ui"))
      .find(({ attributes }) => attributes.get("type") === type);
  const [date] = elementsAt(record, "pubinfo", "dt");
  const title = first("tig", "atl") || first("btl") || first("disstl");
  return {
    title,
    byline: bylineOf((people ?? []).map((person) => textOf(person))),
    year: date?.attributes.get("year"),
    venue: textOf(record, "jinfo", "jtl") || textOf(record, "bkinfo", "btl"),
    kind: first("doctype") || first("pubtype"),
    keywords: parts.flatMap((part) =>
      elementsAt(part, "sug", "subj").map((subject) => textOf(subject)),
    ),
    ids: { doi: textIn(idOf("doi")), pmid: textIn(idOf("pmid")) },
    abstract: first("ab"),
  };
}

function textIn(element: XmlElement | undefined): string {
  return element === undefined ? "" : textOf(element);
}
