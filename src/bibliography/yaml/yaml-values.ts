/** YAML → plain values: texts, lists and objects, of which none is believed. */

import {
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from "js-yaml";

import { lineCounter } from "../lines.ts";

/** A line that is no YAML. */
export interface YamlDamage {
  readonly line: number;
  readonly problem: string;
  /** "mended" lost nothing, "left-out" an entry, "cut" what aliases stand for. */
  readonly kind: "mended" | "left-out" | "cut";
}

/** All that is written is text: as a number, the arXiv id 1234.5600 would lose its end. */
export type YamlValue = string | null | YamlValue[] | YamlObject;

export interface YamlObject {
  [key: string]: YamlValue;
}

export function isYamlObject(value: YamlValue | undefined): value is YamlObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The line on which each object begins. */
export type YamlLines = WeakMap<object, number>;

/** What a text holds, or why it is no YAML. */
export type ParsedYaml =
  | {
      /** One for each document of the text. */
      readonly values: readonly YamlValue[];
      /** Line of the first alias that was left out, because all together stand for too much. */
      readonly cutAt?: number;
      readonly problem?: never;
    }
  | { readonly problem: string; readonly line: number };

/** A text, and where it stands in its file. */
export interface YamlText {
  readonly text: string;
  /** How many lines of the file stand above it. */
  readonly above: number;
}

/**
 * What aliases may add up to, in values. A person who is named once is referred to thousands of
 * times in a long list; a few lines of aliases to aliases would stand for more than a memory holds.
 */
const MOST_REPEATED = 200_000;
const NOTHING = /^(?:~|null|)$/iu;
const MERGE = "<<";

/** Reads a text of any number of documents; the lines of its objects are added to `lines`. */
export function parseYaml({ text, above }: YamlText, lines: YamlLines): ParsedYaml {
  try {
    const reader = eventReader(text, (object, line) => lines.set(object, above + line));
    for (const event of parseEvents(text, {})) reader.take(event);
    const cutAt = reader.cutAt();
    return { values: reader.documents, ...(cutAt !== undefined && { cutAt: above + cutAt }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { problem: error.reason, line: above + (error.mark?.line ?? 0) + 1 };
  }
}

/** A list or an object that is being read; a document is a list of one. */
interface Open {
  readonly value: YamlValue[] | YamlObject;
  readonly anchor: string;
  /** How many values are in it, those that aliases stand for counted each time. */
  size: number;
  /** The key whose value comes next; `null` is one that is no text, and its value is left out. */
  key?: string | null | undefined;
}

/** A value that is whole. */
interface Closed {
  readonly value: YamlValue;
  readonly size: number;
}

function eventReader(text: string, begins: (object: YamlObject, line: number) => void) {
  const lineAt = lineCounter(text);
  const documents: YamlValue[] = [];
  const open: Open[] = [];
  const named = new Map<string, Closed>();
  let repeated = 0;
  let cutAt: number | undefined;
  const put = (closed: Closed, anchor = "") => {
    if (anchor !== "") named.set(anchor, closed);
    const outer = open.at(-1);
    if (outer !== undefined) putInto(outer, closed);
    else if (Array.isArray(closed.value)) documents.push(...closed.value);
  };
  const aliased = (name: string, offset: number): Closed => {
    const target = named.get(name);
    // Written by hand, "*Ada" is a name with a star.
    if (target === undefined) return { value: `*${name}`, size: 1 };
    repeated += target.size;
    if (repeated <= MOST_REPEATED) return target;
    cutAt ??= lineAt(offset);
    return { value: null, size: 1 };
  };
  const take = (event: Event) => {
    if (event.type === EVENT_ID.POP) {
      const closed = open.pop();
      if (closed !== undefined) put(closed, closed.anchor);
    } else if (event.type === EVENT_ID.SCALAR) {
      put({ value: scalarOf(text, event), size: 1 }, anchorOf(text, event));
    } else if (event.type === EVENT_ID.ALIAS) {
      put(aliased(anchorOf(text, event), event.anchorStart));
    } else if (!("start" in event) || event.type === EVENT_ID.SEQUENCE) {
      open.push({ value: [], anchor: "start" in event ? anchorOf(text, event) : "", size: 1 });
    } else {
      const value = emptyObject();
      begins(value, lineAt(event.start));
      open.push({ value, anchor: anchorOf(text, event), size: 1 });
    }
  };
  return { documents, take, cutAt: () => cutAt };
}

/** Without what objects inherit: a key may be called "constructor". */
export function emptyObject(): YamlObject {
  return Object.create(null) as YamlObject;
}

function anchorOf(text: string, { anchorStart, anchorEnd }: AnchorPlace): string {
  return anchorStart < 0 ? "" : text.slice(anchorStart, anchorEnd);
}

type AnchorPlace = Pick<ScalarEvent, "anchorStart" | "anchorEnd">;

function scalarOf(text: string, event: ScalarEvent): string | null {
  const value = getScalarValue(text, event);
  return event.style === SCALAR_STYLE.PLAIN && NOTHING.test(value) ? null : value;
}

/** Of two values for one key the later counts, as elsewhere. */
function putInto(outer: Open, { value, size }: Closed): void {
  outer.size += size;
  if (Array.isArray(outer.value)) {
    outer.value.push(value);
  } else if (outer.key === undefined) {
    outer.key = typeof value === "string" ? value : null;
  } else {
    if (outer.key === MERGE) mergeInto(outer.value, value);
    else if (outer.key !== null) outer.value[outer.key] = value;
    outer.key = undefined;
  }
}

/** "<<: *usual" adds what an object does not say itself. */
function mergeInto(object: YamlObject, value: YamlValue): void {
  for (const merged of Array.isArray(value) ? value : [value]) {
    if (typeof merged !== "object" || merged === null || Array.isArray(merged)) continue;
    for (const [key, held] of Object.entries(merged)) object[key] ??= held;
  }
}
