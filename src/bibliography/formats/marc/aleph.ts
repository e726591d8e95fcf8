/** MARC as Aleph writes it: "000000001 24500 L $$aOn looms", a field a line behind the number of its record. */

import { fieldOf, type MarcField, type ReadRecord } from "./marc-record.ts";

const FIELD = /^\uFEFF?(\S{1,30}) (\d{3}|[A-Z]{3})..? L (.*)$/u;

/** Whether the beginning of a text is such a line, of the title or of the leader among others. */
export function isAleph(head: string): boolean {
  return /^\uFEFF?\s*\S{1,30} (?:\d{3}|[A-Z]{3})..? L \S/u.test(head);
}

/** Records, each as long as lines have its number. */
export function* recordsOfAleph(text: string): Generator<ReadRecord, void, void> {
  let fields: MarcField[] = [];
  let [line, at, first, open] = [0, 0, 1, ""];
  for (const printed of text.split("\n")) {
    line += 1;
    at += printed.length + 1;
    const [, number = "", tag = "", body = ""] = FIELD.exec(printed.trimEnd()) ?? [];
    if (number === "") continue;
    if (number !== open && fields.length > 0) {
      yield { record: fields, line: first, end: at };
      fields = [];
    }
    if (fields.length === 0) first = line;
    open = number;
    fields.push(fieldOf(tag, body, "$$"));
  }
  if (fields.length > 0) yield { record: fields, line: first, end: at };
}
