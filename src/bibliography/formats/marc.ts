/** MARC as libraries exchange it: the records of ISO 2709, and the text that MarcEdit or Aleph makes of them. */

import type { Finding } from "../diagnostic.ts";
import type { Format } from "../format.ts";
import { paperList } from "../paper-list.ts";
import type { Reader, Source } from "../reading.ts";

import { isAleph, recordsOfAleph } from "./marc/aleph.ts";
import { isOfPublication, paperOf } from "./marc/marc-paper.ts";
import type { MarcField, MarcRecord, ReadRecord } from "./marc/marc-record.ts";
import { fieldOf } from "./marc/marc-record.ts";

export const marc: Format = { name: "MARC", recognises: isMarc, read: readMarc };

/** They end a record, a field, and begin a subfield. */
const RECORD_END = "\u001D";
const FIELD_END = "\u001E";
const SUBFIELD = "\u001F";
/** Of a directory's entry: number, length and place of a field. */
const ENTRY = 12;
const LEADER = 24;

/** Mark of order, line ends, and where DOS ended a file that others were joined to. */
const BEFORE_LENGTH = /^[\uFEFF\s\u001A]{1,9}(?=\d{5})/u;
/** Length, status and kind, then a directory of numbers. */
const ISO_2709 = /^\uFEFF?\d{5}[^\u0000-\u001F]{19}(?:[\dA-Z]{3}\d{9}){1,999}\u001E/u;
/** "=LDR  00755cam a22002414a 4500" or "=245  10$aOn looms". */
const MARC_TEXT = /^\uFEFF?\s*=(?:LDR|\d{3}) {2}\S/u;

/** Whether the beginning of a text is a record of MARC. */
function isMarc(head: string): boolean {
  return ISO_2709.test(head) || MARC_TEXT.test(head) || isAleph(head);
}

/** Reads records of MARC 21 and UNIMARC; lengths and places, which count bytes, are not believed. */
function* readMarc({ file, text }: Source): Reader {
  const papers = paperList(file, "marc");
  for (const { record: fields, line, end } of recordsIn(text)) {
    if (fields === undefined) papers.report({ ...damaged, line });
    else if (isOfPublication(fields)) papers.add(paperOf(fields), line);
    yield Math.min(end / text.length, 1);
  }
  return papers.reading(noRecords);
}

function recordsIn(text: string): Generator<ReadRecord, void, void> {
  const head = text.slice(0, 1000);
  if (isAleph(head)) return recordsOfAleph(text);
  return MARC_TEXT.test(head) ? recordsOfText(text) : recordsOfIso(text);
}

function* recordsOfIso(text: string): Generator<ReadRecord, void, void> {
  let start = 0;
  for (let number = 1; start < text.length; number++) {
    const at = text.indexOf(RECORD_END, start);
    const end = at === -1 ? text.length : at;
    const printed = text.slice(start, end).replace(BEFORE_LENGTH, "");
    if (printed.trim() !== "") yield { record: fieldsIn(printed), line: number, end };
    start = end + 1;
  }
}

/** Numbers come from the directory; one that has more or fewer than there are fields would give them to others. */
function fieldsIn(record: string): MarcRecord | undefined {
  const [head = "", ...bodies] = record.split(FIELD_END);
  if (bodies.at(-1)?.trim() === "") bodies.pop();
  const tags = tagsIn(head);
  if (tags.length === 0 || tags.length !== bodies.length) return undefined;
  const leader: MarcField = { tag: "LDR", value: head.slice(0, LEADER), subfields: [] };
  return [leader, ...bodies.map((body, i) => fieldOf(tags[i]!, body, SUBFIELD))];
}

/** Numbers of the fields in the order in which these stand: after each come its length and its place. */
function tagsIn(head: string): readonly string[] {
  const entries = Array.from({ length: Math.floor((head.length - LEADER) / ENTRY) }, (_, i) => {
    const entry = head.slice(LEADER + i * ENTRY, LEADER + (i + 1) * ENTRY);
    return { tag: entry.slice(0, 3), place: Number(entry.slice(7)) };
  });
  return entries.toSorted((one, other) => one.place - other.place).map(({ tag }) => tag);
}

/** One field a line, which "=" begins; a blank line or the next leader ends a record. */
function* recordsOfText(text: string): Generator<ReadRecord, void, void> {
  let fields: MarcField[] = [];
  let [line, at, first] = [0, 0, 1];
  for (const printed of text.split("\n")) {
    line += 1;
    at += printed.length + 1;
    const [, tag, body = ""] = TEXT_FIELD.exec(printed) ?? [];
    if (fields.length > 0 && (tag === "LDR" || printed.trim() === "")) {
      yield { record: fields, line: first, end: at };
      fields = [];
    }
    if (tag === undefined) continue;
    if (fields.length === 0) first = line;
    fields.push(textField(tag, body));
  }
  if (fields.length > 0) yield { record: fields, line: first, end: at };
}

const TEXT_FIELD = /^\uFEFF?\s*=(\w{3}) {2}(.*)$/u;

/** A dollar that is none of a subfield has a name. */
function textField(tag: string, body: string): MarcField {
  const { subfields, ...field } = fieldOf(tag, body.trimEnd(), "$");
  return {
    ...field,
    subfields: subfields.map(([code, printed]) => [code, printed.replaceAll("{dollar}", "$")]),
  };
}

const damaged: Finding = {
  severity: "warning",
  code: "marc/damaged-record",
  message: "The record has more or fewer fields than it says; it was left out.",
  remedy: "Export again from the catalogue.",
  several: "records have more or fewer fields than they say and were left out",
};

const noRecords: Finding = {
  severity: "error",
  code: "marc/no-records",
  message: "The file holds no records of publications.",
  remedy: "Export the records of the titles, not those of names or holdings, from the catalogue.",
};
