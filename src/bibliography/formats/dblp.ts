/** XML of DBLP. */

import { givenFirst } from "../author-name.ts";
import { bylineOfPeople } from "../bylines/byline-reader.ts";
import type { Format } from "../format.ts";
import { normalOrcid } from "../ids.ts";
import { withReferences } from "../markup.ts";
import type { PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import { childrenOf, elementsAt, rootName, textOf, type XmlElement } from "../xml/xml.ts";
import type { XmlFormat } from "../xml/xml-papers.ts";
import { readXml } from "../xml/xml-papers.ts";

export const dblp: Format = { name: "DBLP XML", recognises: isDblp, read: readDblp };

/** Volumes of proceedings have editors alone, and are the works of nobody here. */
const RECORDS = [
  "article",
  "inproceedings",
  "incollection",
  "book",
  "phdthesis",
  "mastersthesis",
  "data",
  "info",
];

const xml: XmlFormat = { name: "dblp", records: RECORDS, paperOf };

/** Whether the beginning of a text is DBLP's XML: the page of a person, an excerpt, or a search. */
function isDblp(head: string): boolean {
  const root = rootName(head);
  const isSearch = root === "result" && /<hits\b/u.test(head) && /dblp/iu.test(head);
  return root === "dblpperson" || root === "dblp" || isSearch;
}

/** Reads DBLP's XML. */
function readDblp(source: Source): Reader {
  return readXml({ ...source, text: source.text.replaceAll(LETTER, withReferences) }, xml);
}

/** The dump names letters as HTML does, by a declaration in a file beside it; XML knows five names itself. */
const LETTER = /&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z]{2,8};/gu;

function paperOf(record: XmlElement): PrintedPaper {
  const printed = childrenOf(record, "author");
  const authors = printed.length > 0 ? printed : elementsAt(record, "authors", "author");
  const addresses = childrenOf(record, "ee").map((element) => textOf(element));
  const arxiv = addresses.find((address) => address.includes("arxiv.org/"));
  return {
    // Every title of DBLP ends as a sentence does.
    title: textOf(record, "title").replace(/\.$/u, ""),
    byline: bylineOfPeople(
      authors,
      (author) => textOf(author),
      (name, { attributes }) =>
        personOfDblp(name, { pid: attributes.get("pid"), orcid: attributes.get("orcid") }),
    ),
    year: textOf(record, "year"),
    venue: textOf(record, "journal") || textOf(record, "booktitle") || textOf(record, "venue"),
    kind: textOf(record, "type") || record.name,
    ids: { doi: textOf(record, "doi") || addresses.find(isDoiAddress), arxiv },
    address: addresses.join(" "),
  };
}

function isDoiAddress(address: string): boolean {
  return /^https?:\/\/(?:dx\.)?doi\.org\//u.test(address);
}

/** Ids that stand beside a name, as printed. */
interface IdsOfDblp {
  readonly pid?: string | undefined;
  readonly orcid?: string | undefined;
}

/** DBLP numbers namesakes, "Wei Wang 0001", and gives every person a key. */
export function personOfDblp(printed: string, ids: IdsOfDblp): PrintedAuthor {
  const name = printed.replace(/ \d{4}$/u, "");
  const key = ids.pid || (name === printed ? undefined : printed);
  const orcid = normalOrcid(ids.orcid ?? "");
  const known = { ...(orcid !== undefined && { orcid }), ...(key !== undefined && { dblp: key }) };
  return givenFirst(name, Object.keys(known).length > 0 ? known : undefined);
}
