/** MARCXML of libraries, as their interfaces hand it out. */

import type { Format } from "../format.ts";
import { oneLine } from "../one-line.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { XmlElement } from "../xml/xml.ts";
import type { XmlFormat } from "../xml/xml-papers.ts";
import { readXml } from "../xml/xml-papers.ts";

import { isOfPublication, paperOf } from "./marc/marc-paper.ts";
import type { MarcRecord } from "./marc/marc-record.ts";

/** Reads records of MARC 21 and UNIMARC. */
export const marcXml: Format = {
  name: "MARCXML",
  recognises: isMarcXml,
  read: (source) => readXml(source, xml),
};

const xml: XmlFormat = {
  name: "marc-xml",
  // Answers of OAI and SRU set a record of their own around it.
  records: ["record", "oai_marc"],
  papersIn: (element) =>
    recordsWithin(element).filter((record) => isOfPublication(fieldsIn(record))),
  paperOf: (element): PrintedPaper => paperOf(fieldsIn(element)),
};

/** Whether the beginning of a text is XML of numbered fields. */
function isMarcXml(head: string): boolean {
  return /^\uFEFF?(?=<)[^]{0,20000}?<(?:\w+:)?(?:data|var)field\s[^<>]{0,100}?\b(?:tag|id)\s*=\s*["']\d{3}["']/u.test(
    head,
  );
}

function recordsWithin(element: XmlElement): readonly XmlElement[] {
  return element.children.some(({ name }) => isField(name))
    ? [element]
    : element.children.flatMap(recordsWithin);
}

function isField(name: string): boolean {
  return name === "datafield" || name === "varfield";
}

function fieldsIn(record: XmlElement): MarcRecord {
  return record.children.map((field) => {
    const { name, attributes, text } = field;
    const tag = attributes.get("tag") ?? attributes.get("id") ?? "";
    if (name === "leader") return { tag: "LDR", value: text, subfields: [] };
    if (!isField(name)) return { tag, value: text, subfields: [] };
    const subfields = field.children.map((part): readonly [string, string] => [
      part.attributes.get("code") ?? part.attributes.get("label") ?? "",
      oneLine(part.text).normalize("NFC"),
    ]);
    return { tag, subfields };
  });
}
