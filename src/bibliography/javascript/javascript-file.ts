/** A program of JavaScript or TypeScript → the lists and objects that are written out in it. Nothing of it is run. */

import { lineCounter } from "../lines.ts";
import {
  isYamlObject,
  type YamlLines,
  type YamlObject,
  type YamlValue,
} from "../yaml/yaml-values.ts";

import { skipGap, take, takeQuoted } from "./javascript-tokens.ts";
import { type Cursor, readWritten } from "./javascript-values.ts";

export interface JavascriptFile {
  readonly documents: readonly (YamlValue[] | YamlObject)[];
  /** The line on which each object begins. */
  readonly lines: YamlLines;
  /** Values that the program computes, in their order. */
  readonly computed: readonly ComputedValue[];
}

/** A value that is not written out. */
export interface ComputedValue {
  readonly line: number;
  /** The last key above it. */
  readonly key: string;
}

/** What a value follows, or what has to be passed by: a comment, or a text in quotes. */
const ASSIGNMENT =
  /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|["'`]|(?:\b(?:const|let|var)\s+([\w$]+)\s*(?::[^=\n]{1,300})?=|\bexport\s+default\b|\b(?:module\.exports|exports|window|globalThis|self)(?:\.[\w$]+)?\s*=)(?![=>])\s*(?:Object\.freeze\()?/gu;
/** A person who is named once and referred to has no more keys. */
const MOST_KEYS = 20;

/** Reads what can be read. */
export function readJavascriptFile(whole: string): JavascriptFile {
  const text = whole.replaceAll(/\r\n?/gu, "\n");
  const lines: YamlLines = new WeakMap();
  const lineOf = lineCounter(text);
  const known = new Map<string, YamlValue>();
  const computed: { offset: number; key: string }[] = [];
  const documents: (YamlValue[] | YamlObject)[] = [];
  const cursor: Cursor = {
    text,
    offset: 0,
    unclosed: new Map(),
    known,
    begins: (object, offset) => lines.set(object, lineOf(offset)),
    computed: (offset, key) => computed.push({ offset, key }),
  };
  const assignments = new RegExp(ASSIGNMENT);
  for (let found = assignments.exec(text); found !== null; found = assignments.exec(text)) {
    const [assigned, name = ""] = found;
    if (assigned.startsWith("/")) continue;
    cursor.offset = found.index;
    if (takeQuoted(cursor, assigned) !== undefined) assignments.lastIndex = cursor.offset;
    if (/^["'`]/u.test(assigned)) continue;
    cursor.offset = assignments.lastIndex;
    skipGap(cursor);
    const value = take(cursor, /(?=["'`[{])/uy) && readWritten(cursor);
    if (value !== undefined && isSmall(value)) known.set(name, value);
    if (Array.isArray(value) || isYamlObject(value)) documents.push(value);
    assignments.lastIndex = Math.max(assignments.lastIndex, cursor.offset);
  }
  return { documents, lines, computed: placed(text, computed) };
}

/** Whether a value, put wherever its name stands, makes no file much larger. */
function isSmall(value: YamlValue): boolean {
  if (!isYamlObject(value)) return typeof value === "string";
  const held = Object.values(value);
  return held.length <= MOST_KEYS && held.every((inner) => typeof inner === "string");
}

function placed(
  text: string,
  computed: readonly { readonly offset: number; readonly key: string }[],
): readonly ComputedValue[] {
  const lineOf = lineCounter(text);
  const inOrder = computed.toSorted((one, other) => one.offset - other.offset);
  return inOrder.map(({ offset, key }) => ({ line: lineOf(offset), key }));
}
