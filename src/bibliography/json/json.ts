/** Values of JSON of which nothing is believed. */

import { type Finding, quoted, type Report } from "../diagnostic.ts";
import { englishCount } from "../english-count.ts";
import { aFlag, aText, type Shape } from "../shape.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

/** What a key promises: a check, and its words for a message ("a list of names"). */
export interface Kind<Value> {
  readonly is: Shape<Value>;
  readonly expected: string;
}

/** One object of a JSON file, and where to say what is wrong with it. */
export interface JsonEntry {
  readonly object: JsonObject;
  /** Line on which the object begins, from 1, when known. */
  readonly line?: number | undefined;
  readonly report: Report;
}

export const quotedText: Kind<string> = { is: aText, expected: "text in quotes" };
export const trueOrFalse: Kind<boolean> = { is: aFlag, expected: "true or false" };
export const bracedObject: Kind<JsonObject> = {
  is: isJsonObject,
  expected: "an object in braces",
};
const bracketedList: Kind<readonly unknown[]> = {
  is: (value) => Array.isArray(value),
  expected: "a list in square brackets",
};

/** Whether a value is an object, and no list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object that a JSON text holds, or nothing after reporting why. */
export function parseObject(text: string, report: JsonEntry["report"]): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (isJsonObject(value)) return value;
    report(notJson("The file holds JSON, but no object in braces."));
  } catch (error) {
    // A text nested too deep for the parser is a RangeError; both kinds are faults of the text.
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    const position = positionOf(error);
    const line = position && text.slice(0, position).split("\n").length;
    const what =
      BROKEN_OFF.test(error.message) || position === text.length
        ? "breaks off before its end"
        : `cannot be read: ${error.message}`;
    report({ ...notJson(`The JSON ${what}.`), ...(line && { line }) });
  }
  return undefined;
}

/** The value of a key, or nothing: silently when it is absent, reported when it is of another kind. */
export function field<Value>(entry: JsonEntry, key: string, kind: Kind<Value>): Value | undefined {
  if (!Object.hasOwn(entry.object, key)) return undefined;
  const value = entry.object[key];
  if (kind.is(value)) return value;
  entry.report({
    severity: "warning",
    code: "json/wrong-value",
    ...(entry.line && { line: entry.line }),
    message: `"${key}" is ${described(value)}, not ${kind.expected}; it was left out.`,
    remedy: `Write ${kind.expected}, or remove "${key}".`,
    several: "values are not of the kind their key promises",
  });
  return undefined;
}

/** The objects of a list; whatever else it holds is reported. */
export function objectsOf(entry: JsonEntry, key: string): readonly JsonObject[] {
  const list = field(entry, key, bracketedList) ?? [];
  const objects = list.filter(isJsonObject);
  const others = list.length - objects.length;
  if (others > 0) {
    entry.report({
      severity: "warning",
      code: "json/not-an-object",
      ...(entry.line && { line: entry.line }),
      message: `${englishCount(others)} of the ${englishCount(list.length)} entries of "${key}" ${others === 1 ? "is no object" : "are no objects"}.`,
      remedy: "Write each entry in braces.",
    });
  }
  return objects;
}

/** Reports the keys that the format does not have, among them "__proto__" and its like. */
export function reportUnknownKeys(entry: JsonEntry, known: readonly string[]): void {
  for (const key of Object.keys(entry.object)) {
    if (known.includes(key)) continue;
    entry.report({
      severity: "note",
      code: "json/unknown-key",
      ...(entry.line && { line: entry.line }),
      message: `The key ${quoted(key)} is not part of the format; it was left out.`,
      remedy: `The keys here are ${known.join(", ")}.`,
      several: "keys are not part of the format",
    });
  }
}

/** Names lists and objects only: one nested 100,000 deep cannot be written out. */
function described(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return "a list";
  return isJsonObject(value) ? "an object" : String(value);
}

function notJson(message: string): Finding {
  return {
    severity: "error",
    code: "json/cannot-be-read",
    message,
    remedy: "Save or download the file again: it may be incomplete.",
  };
}

/** How engines call a text that ends too early. */
const BROKEN_OFF = /unterminated|unexpected e(?:nd|of)|end of data/iu;

/** Engines say where a text breaks in their message, as an offset, or not at all. */
function positionOf(error: Error): number | undefined {
  const [, position] = /at position (\d+)/u.exec(error.message) ?? [];
  return position === undefined ? undefined : Number(position);
}
