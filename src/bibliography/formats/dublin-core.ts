import { bylineOf } from "../byline-reader.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import type { XmlFormat } from "../xml/xml-papers.ts";
import { readXml } from "../xml/xml-papers.ts";
import { childrenOf, textOf, type XmlElement } from "../xml/xml.ts";
import { personOrOrganisation } from "./names/printed-people.ts";
import { bestDate } from "./printed-date.ts";
import { idsIn } from "./printed-ids.ts";

const dublinCore: XmlFormat = { name: "dublin-core", records: ["dc"], paperOf };

/** Whether the beginning of a text is Dublin Core, as repositories hand it to harvesters (OAI-PMH). */
export function isDublinCore(head: string): boolean {
  return /^\uFEFF?(?=<)[^]{0,20000}?<(?:\w+:)?dc[\s>]/u.test(head) && /<dc:title[\s>]/u.test(head);
}

/**
 * Reads records of repositories; contributors are advisers, editors and the like.
 *
 * @see DCMI Metadata Terms, section 3: elements 1.1
 */
export function readDublinCore(source: Source): Reader {
  return readXml(source, dublinCore);
}

function paperOf(record: XmlElement): PrintedPaper {
  const textsOf = (name: string) => childrenOf(record, name).map((element) => textOf(element));
  const identifiers = [...textsOf("identifier"), ...textsOf("relation")];
  return {
    title: textOf(record, "title"),
    byline: bylineOf(textsOf("creator"), personOrOrganisation),
    // Repositories add when a record was made; the first is when the work was.
    date: bestDate(textsOf("date").slice(0, 1)),
    venue: textOf(record, "source") || textOf(record, "publisher"),
    kind: textOf(record, "type"),
    keywords: textsOf("subject"),
    ids: idsIn(identifiers),
    address: identifiers.join(" "),
    abstract: textOf(record, "description"),
  };
}
