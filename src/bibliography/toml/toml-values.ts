/** A value of TOML → texts, lists and objects, as those of YAML. */

import { emptyObject, type YamlObject, type YamlValue } from "../yaml/yaml-values.ts";

/** A text that is being read, and how far. */
export interface Cursor {
  readonly text: string;
  offset: number;
  /** Tells where an object begins. */
  readonly begins: (object: YamlObject, offset: number) => void;
}

/** What is no TOML, and where it is found. */
export class TomlError extends Error {}

/** Lists within lists are not deeper. */
const DEEPEST = 64;
const BARE_KEY = /[\p{L}\p{N}_-]+/uy;
const BLANK = /[ \t]*/uy;
const BLANK_LINES = /(?:[ \t\n]+|#[^\n]*)*/uy;
const BASIC = /"((?:[^"\\\n]|\\[^\n])*)"/uy;
const LITERAL = /'([^'\n]*)'/uy;
const LONG_BASIC = /"""\n?((?:[^"\\]|\\[^]|"{1,2}(?!"))*"{0,2})"""/uy;
const LONG_LITERAL = /'''\n?((?:[^']|'{1,2}(?!'))*'{0,2})'''/uy;
/** Numbers, dates and truth: all that is written is text, as in YAML. */
const PLAIN = /[^\s,\]}#"'=[{][^\n,\]}#"'=[{]*/uy;

/** What the pattern finds here, passed by. */
export function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.offset;
  const found = pattern.exec(cursor.text);
  if (found === null) return undefined;
  cursor.offset = pattern.lastIndex;
  return found;
}

export function skipBlanks(cursor: Cursor): void {
  take(cursor, BLANK);
}

/** `title`, `"short title"`, `link.url`: the parts of a key. */
export function readKey(cursor: Cursor): readonly string[] {
  const parts: string[] = [];
  do {
    skipBlanks(cursor);
    parts.push(readKeyPart(cursor));
    skipBlanks(cursor);
  } while (take(cursor, /\./uy) !== undefined);
  return parts;
}

function readKeyPart(cursor: Cursor): string {
  const basic = take(cursor, BASIC);
  if (basic !== undefined) return unescaped(basic[1] ?? "");
  const key = take(cursor, LITERAL)?.[1] ?? take(cursor, BARE_KEY)?.[0];
  if (key === undefined) throw new TomlError("a key is missing");
  return key;
}

/** Reads a value; behind it the cursor stands. */
export function readValue(cursor: Cursor, depth = 0): YamlValue {
  if (depth > DEEPEST) throw new TomlError("lists are too deep within lists");
  const sign = cursor.text.charAt(cursor.offset);
  if (sign === "[") return readList(cursor, depth);
  if (sign === "{") return readInline(cursor, depth);
  const basic = take(cursor, LONG_BASIC) ?? take(cursor, BASIC);
  if (basic !== undefined) return unescaped(basic[1] ?? "");
  const literal = take(cursor, LONG_LITERAL) ?? take(cursor, LITERAL);
  if (literal !== undefined) return literal[1] ?? "";
  if (sign === '"' || sign === "'") throw new TomlError("the quote does not close");
  const plain = take(cursor, PLAIN)?.[0].trim();
  if (plain === undefined) throw new TomlError("a value is missing");
  return plain;
}

function readList(cursor: Cursor, depth: number): YamlValue[] {
  const list: YamlValue[] = [];
  cursor.offset++;
  for (;;) {
    take(cursor, BLANK_LINES);
    if (take(cursor, /\]/uy) !== undefined) return list;
    list.push(readValue(cursor, depth + 1));
    take(cursor, BLANK_LINES);
    if (take(cursor, /,/uy) === undefined && cursor.text.charAt(cursor.offset) !== "]")
      throw new TomlError("the list does not close");
  }
}

function readInline(cursor: Cursor, depth: number): YamlObject {
  const object = emptyObject();
  cursor.begins(object, cursor.offset);
  cursor.offset++;
  for (;;) {
    take(cursor, BLANK_LINES);
    if (take(cursor, /\}/uy) !== undefined) return object;
    const key = readKey(cursor);
    if (take(cursor, /=/uy) === undefined) throw new TomlError('"=" is missing behind a key');
    skipBlanks(cursor);
    putAt(object, key, readValue(cursor, depth + 1));
    take(cursor, BLANK_LINES);
    if (take(cursor, /,/uy) === undefined && cursor.text.charAt(cursor.offset) !== "}")
      throw new TomlError("the braces do not close");
  }
}

/** `link.url = "…"` puts an address into the object that is called link. */
export function putAt(object: YamlObject, key: readonly string[], value: YamlValue): void {
  const last = key.at(-1) ?? "";
  objectAt(object, key.slice(0, -1))[last] = value;
}

/** The object at a key; of a list of them the last, as `[[papers]]` opens one after the other. */
export function objectAt(from: YamlObject, key: readonly string[]): YamlObject {
  let object = from;
  for (const part of key) {
    const held = object[part];
    const last = Array.isArray(held) ? held.at(-1) : held;
    if (typeof last === "object" && last !== null && !Array.isArray(last)) {
      object = last;
    } else if (held === undefined) {
      const made = emptyObject();
      object[part] = made;
      object = made;
    } else throw new TomlError(`the key ${part} holds something else already`);
  }
  return object;
}

const ESCAPES: Readonly<Record<string, string>> = { b: "\b", t: "\t", n: "\n", f: "\f", r: "\r" };

function unescaped(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replaceAll(
    /\\(?:\s*\n\s*|u([\da-f]{4})|U([\da-f]{8})|([^]))/giu,
    (_, short?: string, long?: string, sign?: string) => {
      const code = Number.parseInt(short ?? long ?? "", 16);
      if (code <= 0x10ffff) return String.fromCodePoint(code);
      return sign === undefined ? "" : (ESCAPES[sign] ?? sign);
    },
  );
}
