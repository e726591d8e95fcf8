/** JSON whose keys are anybody's: "publicationYear", "publication_year" and "Publication Year" are one. */

import { listAt, textAt, valueAt } from "../../json/json-path.ts";
import { otherLanguages } from "../plain-table/columns.ts";

/** The values of an object by their keys without case, blanks and marks. */
export type Fields = ReadonlyMap<string, unknown>;

export function fieldsOf(value: unknown): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return new Map();
  const fields = new Map<string, unknown>();
  for (const [key, held] of Object.entries(value)) {
    const name = plain(key);
    const english = ENGLISH.get(name);
    if (english === undefined) fields.set(name, held);
    else if (!fields.has(english)) fields.set(english, held);
  }
  return fields;
}

/** A text of JSON whose keys "título" and "autores" are "title" and "authors". */
export function withEnglishKeys(text: string): string {
  return text.replaceAll(KEY, (printed, key: string) => {
    const english = ENGLISH.get(plain(key));
    return english === undefined ? printed : `"${english}"`;
  });
}

const KEY = /"([^"\\\n]{1,40})"(?=\s*:)/gu;

/** The first of these fields that holds a text, a list that begins with one, or an object that names itself. */
export function textIn(fields: Fields, names: readonly string[]): string {
  for (const name of names) {
    const text = textOf(fields.get(name)).trim();
    if (text !== "") return text;
  }
  return "";
}

/** The texts of a list, or one text; OpenReview has a list as the value of an object. */
export function textsIn(fields: Fields, name: string): readonly string[] {
  const held = fields.get(name);
  const value = valueAt(held, "value") ?? held;
  const list = Array.isArray(value) ? listAt({ value }, "value") : [value];
  return list.map(textOf);
}

/** Whether an object has one of these fields, filled. */
export function hasOne(fields: Fields, names: readonly string[]): boolean {
  return names.some((name) => (fields.get(name) ?? "") !== "");
}

/** The year of [[2010, 4]] is its first number. */
function textOf(value: unknown): string {
  const [first = value] = listAt({ value }, "value");
  const own = textAt({ first }, "first");
  if (own !== "" || typeof first !== "object") return own;
  const [date] = listAt(first, "date-parts");
  return (
    NAMES.map((key) => textAt(first, key)).find((name) => name !== "") ?? textAt({ date }, "date")
  );
}

/** What an object that stands for a text keeps it under; researchmap, of Japan, under each language. */
const NAMES = ["name", "title", "raw", "value", "en", "ja"];

/** Objects of one list have the same keys: each is made plain once. */
const known = new Map<string, string>();
const MOST_KNOWN = 10_000;

function plain(key: string): string {
  const remembered = known.get(key);
  if (remembered !== undefined) return remembered;
  const name = withoutMarks(key.slice(0, LONGEST_KEY));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, name);
  return name;
}

/** No key that means something is longer. */
const LONGEST_KEY = 64;

function withoutMarks(key: string): string {
  return key.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** Of keys in other languages, one in English that means the same. An id is called "autorId" in all of them. */
const ENGLISH: ReadonlyMap<string, string> = new Map(
  (
    [
      ["authors", otherLanguages.authors],
      ["title", otherLanguages.title],
      ["year", otherLanguages.year],
      ["publicationdate", otherLanguages.date],
      ["journal", otherLanguages.venue],
    ] as const
  ).flatMap(([english, names]) =>
    names
      .map(withoutMarks)
      .filter((name) => name !== "autorid")
      .map((name) => [name, english] as const),
  ),
);
