/** A record of MARC, whatever it is written in: fields by their numbers. */

import { oneLine } from "../../one-line.ts";

/** One field. */
export interface MarcField {
  /** "245"; of the leader "LDR". */
  readonly tag: string;
  /** Of a field without subfields, and the leader. */
  readonly value?: string;
  /** Code and text, in the order of the record. */
  readonly subfields: readonly (readonly [code: string, text: string])[];
}

export type MarcRecord = readonly MarcField[];

/** A record, and where it stands. */
export interface ReadRecord {
  /** Absent of one whose fields and numbers do not agree. */
  readonly record: MarcRecord | undefined;
  /** From 1; of ISO 2709, which has no lines, the number of the record. */
  readonly line: number;
  /** Offset of what follows. */
  readonly end: number;
}

/** @param mark - which begins a subfield. */
export function fieldOf(tag: string, body: string, mark: string): MarcField {
  const [before = "", ...parts] = body.split(mark);
  if (parts.length === 0) return { tag, value: before, subfields: [] };
  const subfields = parts.map((part): readonly [string, string] => [
    part.charAt(0),
    oneLine(part.slice(1)).normalize("NFC"),
  ]);
  return { tag, subfields };
}

/** The fields of these numbers, in the order of the record. */
export function fieldsOf(record: MarcRecord, ...tags: readonly string[]): readonly MarcField[] {
  return record.filter(({ tag }) => tags.includes(tag));
}

/** Texts of the subfields with one of these codes, those of a field after the other. */
export function textsOf(fields: readonly MarcField[], codes: string): readonly string[] {
  return fields
    .flatMap(({ subfields }) => subfields)
    .filter(([code]) => codes.includes(code))
    .map(([, text]) => text);
}

/** Texts of one code in one field. */
export function textOf(field: MarcField, code: string): string {
  return textsOf([field], code).join(" ");
}

/** A letter of the leader: at 6 and 7 stands of what kind the record is. */
export function leaderAt(record: MarcRecord, place: number): string {
  return record.find(({ tag }) => tag === "LDR")?.value?.charAt(place) ?? "";
}
