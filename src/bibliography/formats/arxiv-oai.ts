/** Records of arXiv as it hands them to harvesters: OAI-PMH with `metadataPrefix=arXiv`. */

import { authorFromParts, groupAuthor } from "../author-name.ts";
import { bylineOfPeople } from "../bylines/byline-reader.ts";
import type { Format } from "../format.ts";
import { normalArxiv } from "../ids.ts";
import type { PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import { elementsAt, textOf, type XmlElement } from "../xml/xml.ts";
import type { XmlFormat } from "../xml/xml-papers.ts";
import { readXml } from "../xml/xml-papers.ts";

import { groupIn } from "./names/group-names.ts";

/** Reads records of arXiv; where an author works is passed over. */
export const arxivOai: Format = {
  name: "arXiv OAI-PMH",
  recognises: isArxivOai,
  read: (source) => readXml(source, xml),
};

const xml: XmlFormat = { name: "arxiv-oai", records: ["arXiv"], paperOf };

/** Whether the beginning of a text holds a record of arXiv in its own words. */
function isArxivOai(head: string): boolean {
  return /^\uFEFF?(?=<)[^]{0,20000}?<arXiv\s[^<>]{0,300}arxiv\.org\/OAI\/arXiv\//u.test(head);
}

function paperOf(record: XmlElement): PrintedPaper {
  const id = textOf(record, "id");
  return {
    title: textOf(record, "title"),
    byline: bylineOfPeople(
      elementsAt(record, "authors", "author"),
      (author) => textOf(author, "keyname"),
      authorFrom,
    ),
    date: textOf(record, "created") || monthOf(id),
    venue: textOf(record, "journal-ref"),
    category: textOf(record, "categories").split(" ", 1)[0],
    ids: { arxiv: normalArxiv(id), doi: textOf(record, "doi") },
    address: id === "" ? "" : `https://arxiv.org/abs/${id}`,
    abstract: textOf(record, "abstract"),
  };
}

/** Old answers do not say when: "hep-ph/0408155" was August 2004, "0704.0001" April 2007. */
function monthOf(id: string): string {
  const [, year = "", month = ""] = /(?:^|\/)(\d\d)(\d\d)/u.exec(id) ?? [];
  return year === "" ? "" : `${Number(year) > 90 ? 19 : 20}${year}-${month}`;
}

function authorFrom(keyname: string, author: XmlElement): PrintedAuthor {
  const given = textOf(author, "forenames");
  if (given === "" && /collaboration$|consortium$|team$/iu.test(keyname)) {
    return groupAuthor(keyname, "literal");
  }
  const group = groupIn(`${given} ${keyname}`.trimStart());
  if (group !== undefined) return groupAuthor(group, "literal");
  return authorFromParts({ family: keyname, given, suffix: textOf(author, "suffix") });
}
