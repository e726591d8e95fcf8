/** What is written out in a program of JavaScript or TypeScript → texts, lists and objects, as those of YAML. */

import { emptyObject, isYamlObject, type YamlObject, type YamlValue } from "../yaml/yaml-values.ts";

import {
  isWhole,
  type Reach,
  readTemplate,
  readText,
  skipGap,
  skipRest,
  take,
} from "./javascript-tokens.ts";

/** A program that is being read, and how far. */
export interface Cursor extends Reach {
  /** What names stand for, of those that stand for little. */
  readonly known: ReadonlyMap<string, YamlValue>;
  /** Tells where an object begins. */
  readonly begins: (object: YamlObject, offset: number) => void;
  /** Tells where a value has to be computed, and under which key. */
  readonly computed: (offset: number, key: string) => void;
}

/** Lists within lists are not deeper. */
const DEEPEST = 64;
const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const NUMBER = /-?\d[\d_.]*(?:e[+-]?\d+)?/iuy;
const SPREAD = /\.\.\./uy;
const PLUS = /\+(?!\+)/uy;
/** Of TypeScript, and of lists that a program writes on one line. */
const NO_CHANGE = /!?(?:as|satisfies)\s[^,;\]}]{1,200}|\.join\([^()]{0,20}\)|!/uy;
const ENDS = /[,;\]})]|$/uy;
/** `VENUES.notes` and `VENUES["notes"]` */
const MEMBER = /\.([\w$]+)|\[\s*(?:"([^"\\\n]*)"|'([^'\\\n]*)')\s*\]/uy;
/** In lists of people, a value that is left out is somebody. */
const PEOPLE = /author|creator|people/iu;
const CUT = "et al.";

interface Place {
  readonly depth: number;
  /** The last key above. */
  readonly key: string;
}

/** The list, object or text that begins here, whatever follows it; behind it the cursor stands. */
export function readWritten(cursor: Cursor): YamlValue | undefined {
  return readPart(cursor, { depth: 0, key: "" });
}

/** The value of a list or an object, if it is written out. */
function readValue(cursor: Cursor, place: Place): YamlValue | undefined {
  const start = cursor.offset;
  let value = readPart(cursor, place);
  for (skipGap(cursor); take(cursor, PLUS) !== undefined; skipGap(cursor)) {
    skipGap(cursor);
    const more = readPart(cursor, place);
    value = typeof value === "string" && typeof more === "string" ? value + more : undefined;
  }
  take(cursor, NO_CHANGE);
  skipGap(cursor);
  if (value !== undefined && isNext(cursor, ENDS)) return value;
  cursor.computed(start, place.key);
  skipRest(cursor);
  return undefined;
}

function readPart(cursor: Cursor, { depth, key }: Place): YamlValue | undefined {
  const sign = cursor.text.charAt(cursor.offset);
  const inner = { depth: depth + 1, key };
  if (depth < DEEPEST && sign === "[") return readList(cursor, inner);
  if (depth < DEEPEST && sign === "{") return readObject(cursor, inner);
  const text = readText(cursor) ?? readTemplate(cursor, (name) => cursor.known.get(name));
  if (text !== undefined) return text;
  const number = take(cursor, NUMBER)?.[0];
  if (number !== undefined) return number;
  const word = take(cursor, WORD)?.[0];
  if (word === undefined) return undefined;
  if (word === "null" || word === "undefined") return null;
  if (word === "true" || word === "false") return word;
  return memberOf(cursor, cursor.known.get(word));
}

/** Of an object that is called by its name, the value that is asked for. */
function memberOf(cursor: Cursor, value: YamlValue | undefined): YamlValue | undefined {
  if (!isYamlObject(value)) return value;
  const found = take(cursor, MEMBER);
  return found === undefined ? value : value[found[1] ?? found[2] ?? found[3] ?? ""];
}

function readList(cursor: Cursor, place: Place): YamlValue[] {
  const list: YamlValue[] = [];
  for (cursor.offset++; isWithin(cursor, "]"); ) {
    const isSpread = take(cursor, SPREAD) !== undefined;
    // What other lists have stands in these.
    if (isSpread) skipRest(cursor);
    const value = isSpread ? undefined : readValue(cursor, place);
    if (value !== undefined) list.push(value);
    else if (PEOPLE.test(place.key)) list.push(CUT);
  }
  return list;
}

function readObject(cursor: Cursor, { depth }: Place): YamlObject {
  const object = emptyObject();
  cursor.begins(object, cursor.offset);
  for (cursor.offset++; isWithin(cursor, "}"); ) {
    const key = readText(cursor) ?? take(cursor, WORD)?.[0] ?? take(cursor, NUMBER)?.[0];
    skipGap(cursor);
    if (key !== undefined && take(cursor, /:/uy) !== undefined) {
      skipGap(cursor);
      object[key] = readValue(cursor, { depth, key }) ?? null;
    } else if (key !== undefined && isNext(cursor, ENDS)) {
      object[key] = cursor.known.get(key) ?? null;
    } else skipRest(cursor);
  }
  return object;
}

/** Whether a list or an object goes on; passes by its end, and what stands between two values. */
function isWithin(cursor: Cursor, closer: string): boolean {
  skipGap(cursor);
  while (take(cursor, /,/uy) !== undefined) skipGap(cursor);
  const sign = cursor.text.charAt(cursor.offset);
  if (sign === closer) cursor.offset++;
  return isWhole(sign) && sign !== closer;
}

function isNext({ text, offset }: Cursor, pattern: RegExp): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}
