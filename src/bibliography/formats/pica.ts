/** PICA, in which the libraries of Germany keep their titles (K10plus, GVK): its XML, and its plain text. */

import { authorFromParts, groupAuthor } from "../author-name.ts";
import { bylineOfPeople } from "../bylines/byline-reader.ts";
import type { Finding } from "../diagnostic.ts";
import type { Format } from "../format.ts";
import { oneLine } from "../one-line.ts";
import type { Byline, PrintedAuthor } from "../paper.ts";
import { paperList } from "../paper-list.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import type { XmlElement } from "../xml/xml.ts";
import { readXml } from "../xml/xml-papers.ts";

import type { MarcField, MarcRecord } from "./marc/marc-record.ts";
import { fieldOf, fieldsOf, textOf, textsOf } from "./marc/marc-record.ts";

export const picaPlain: Format = { name: "PICA", recognises: isPicaPlain, read: readPicaPlain };

export const picaXml: Format = { name: "PICA XML", recognises: isPicaXml, read: readPicaXml };

/** Whether the beginning of a text is XML of fields such as "021A". */
function isPicaXml(head: string): boolean {
  return /^\uFEFF?(?=<)[^]{0,20000}?<(?:\w+:)?datafield\s[^<>]{0,100}?\btag\s*=\s*["']\d{3}[A-Z@]["']/u.test(
    head,
  );
}

/** Reads records, alone or in answers of SRU. */
function readPicaXml(source: Source): Reader {
  return readXml(source, {
    name: "pica",
    records: ["record"],
    papersIn: recordsWithin,
    paperOf: (record) => paperOf(record.children.map(fieldIn)),
  });
}

function recordsWithin(element: XmlElement): readonly XmlElement[] {
  const isRecord = element.children.some(({ name }) => name === "datafield");
  return isRecord ? [element] : element.children.flatMap(recordsWithin);
}

function fieldIn({ attributes, children }: XmlElement): MarcField {
  const subfields = children.map((part): readonly [string, string] => [
    part.attributes.get("code") ?? "",
    oneLine(part.text).normalize("NFC"),
  ]);
  return { tag: attributes.get("tag") ?? "", subfields };
}

/** "028B/01 $dAda$aKing"; some programs write ƒ for the sign of a subfield. */
const FIELD = /^\uFEFF?(\d{3}[A-Z@])(?:\/\d{2,3})? ([$ƒ])(.*)$/u;

/** Whether the beginning of a text is a field, and one of the next lines, too. */
function isPicaPlain(head: string): boolean {
  return /^\uFEFF?\s*\d{3}[A-Z@](?:\/\d{2,3})? [$ƒ]\w.*\r?\n\d{3}[A-Z@](?:\/\d{2,3})? [$ƒ]\w/u.test(
    head,
  );
}

/** Reads records, which blank lines part. */
function* readPicaPlain({ file, text }: Source): Reader {
  const papers = paperList(file, "pica");
  let fields: MarcField[] = [];
  let [line, at, first] = [0, 0, 1];
  for (const printed of [...text.split("\n"), ""]) {
    line += 1;
    at += printed.length + 1;
    const [, tag = "", mark = "$", body = ""] = FIELD.exec(printed.trimEnd()) ?? [];
    if (tag !== "") {
      if (fields.length === 0) first = line;
      fields.push(plainField(tag, mark, body));
    } else if (fields.length > 0 && printed.trim() === "") {
      papers.add(paperOf(fields), first);
      fields = [];
      yield Math.min(at / text.length, 1);
    }
  }
  return papers.reading(noRecords);
}

/** Twice, the sign of a subfield is that sign. */
function plainField(tag: string, mark: string, body: string): MarcField {
  const { subfields } = fieldOf(tag, mark + body.replaceAll(mark + mark, "\u0000"), mark);
  return {
    tag,
    subfields: subfields.map(([code, text]) => [code, text.replaceAll("\u0000", mark)]),
  };
}

/** @see format.k10plus.de, which says what fields and subfields hold. */
function paperOf(record: MarcRecord): PrintedPaper {
  const [title] = fieldsOf(record, "021A");
  const [work] = fieldsOf(record, "036C");
  return {
    // Of a volume, after the title of the whole.
    title: [work, title].map(titleIn).filter(Boolean).join(": "),
    byline: bylineIn(record),
    year: textsOf(fieldsOf(record, "011@"), "a")[0] ?? textsOf(fieldsOf(record, "031A"), "j")[0],
    venue: textsOf(fieldsOf(record, "039B"), "t")[0] ?? "",
    kind: KINDS[textsOf(fieldsOf(record, "002@"), "0")[0]?.charAt(1) ?? ""],
    ids: { doi: textsOf(fieldsOf(record, "004V"), "0")[0] },
    abstract: textsOf(fieldsOf(record, "047I"), "a")[0],
  };
}

/** A sign says where a title is sorted: "The @Looms". */
function titleIn(field: MarcField | undefined): string {
  if (field === undefined) return "";
  return textsOf([field], "ad")
    .map((part) => part.replace(/(?<=^|\s)@/u, ""))
    .join(": ");
}

const KINDS: Readonly<Record<string, string>> = {
  a: "book",
  b: "serial",
  d: "serial",
  o: "article",
  s: "article",
};

/** The first author, further ones, and whoever else took part, of whom authors say so. */
function bylineIn(record: MarcRecord): Byline {
  const fields = fieldsOf(record, "028A", "028B", "028C", "028D", "029A").filter(isAuthor);
  return bylineOfPeople(fields, nameIn, authorIn);
}

/** In older records mostly editors. */
const MORE: ReadonlySet<string> = new Set(["028C", "028D"]);
const AUTHOR = /^(?:aut|cre|dis|verf)/iu;

function isAuthor(field: MarcField): boolean {
  const roles = textsOf([field], "4B").filter(Boolean);
  return roles.length === 0 ? !MORE.has(field.tag) : roles.some((role) => AUTHOR.test(role));
}

/** Large letters are of the file of names, small ones of the title. */
function nameIn(field: MarcField): string {
  return textOf(field, "a") || textOf(field, "A") || textOf(field, "P") || textOf(field, "8");
}

function authorIn(name: string, field: MarcField): PrintedAuthor {
  if (field.tag === "029A") return groupAuthor(name);
  const particle = textOf(field, "c") || textOf(field, "C");
  const given = textOf(field, "d") || textOf(field, "D");
  return authorFromParts({ family: [particle, name].filter(Boolean).join(" "), given });
}

const noRecords: Finding = {
  severity: "error",
  code: "pica/no-records",
  message: "The file holds no records of publications.",
  remedy: "Export the records of the titles from the catalogue.",
};
