/** XML of RefWorks, which names its fields as its tagged text does. */

import { bylineOf } from "../bylines/byline-reader.ts";
import type { Format } from "../format.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import { childrenOf, rootName, textOf, type XmlElement } from "../xml/xml.ts";
import { readXml } from "../xml/xml-papers.ts";

import { personOrOrganisation } from "./names/printed-people.ts";
import { bestDate } from "./printed-date.ts";
import { idsIn } from "./printed-ids.ts";

export const refworksXml: Format = {
  name: "RefWorks XML",
  recognises: isRefworksXml,
  read: readRefworksXml,
};

/** Whether the beginning of a text is RefWorks' XML; others hand it on with a root of their own. */
function isRefworksXml(head: string): boolean {
  if (rootName(head) === "refworks") return true;
  return head.startsWith("<") && ["<reference", "<a1>", "<t1>"].every((tag) => head.includes(tag));
}

/** Reads RefWorks' XML. */
function readRefworksXml(source: Source): Reader {
  return readXml(source, { name: "refworks-xml", records: ["reference"], paperOf });
}

/** `a2` are editors, `a3` to `a6` of series, translators and the like. */
function paperOf(record: XmlElement): PrintedPaper {
  const year = textOf(record, "yr");
  const day = textOf(record, "fd");
  const addresses = ["lk", "ul", "url"].flatMap((name) => textsOf(record, name));
  const printed = idsIn([textOf(record, "no"), ...addresses]);
  return {
    title: textOf(record, "t1") || textOf(record, "t2"),
    byline: bylineOf(textsOf(record, "a1"), personOrOrganisation),
    year,
    date: bestDate([year, `${year} ${day}`, day]),
    venue: textOf(record, "jf") || textOf(record, "jo") || textOf(record, "t2"),
    kind: textOf(record, "rt"),
    keywords: textsOf(record, "k1"),
    ids: {
      ...printed,
      doi: textOf(record, "do") || textOf(record, "doi") || printed.doi,
      pmid: textOf(record, "pmid") || printed.pmid,
    },
    address: addresses.join(" "),
    abstract: textOf(record, "ab"),
  };
}

function textsOf(record: XmlElement, name: string): readonly string[] {
  return childrenOf(record, name).map((child) => textOf(child));
}
