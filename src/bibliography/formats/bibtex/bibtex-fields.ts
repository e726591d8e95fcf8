/** What stands between the braces of an entry of BibTeX. */

import type { Abbreviations, Area, ReadValue } from "./bibtex-values.ts";
import { readValue, skipBlanks } from "./bibtex-values.ts";

/** `name = value` of an entry. */
export interface Field extends Omit<ReadValue, "end"> {
  /** In lower case; real files have blanks in it: "funding_text 1". */
  readonly name: string;
  /** The text breaks off within the value. */
  readonly isCut?: true;
}

/** An entry taken apart. */
export interface ReadBlock {
  /** As printed, perhaps blank; several entries of a file may share one. */
  readonly key: string;
  readonly fields: readonly Field[];
  /** Offset of what follows the entry. */
  readonly end: number;
}

/** A word, and the offset of what follows it. */
interface Word {
  readonly word: string;
  readonly end: number;
}

/**
 * Takes an entry apart.
 *
 * @param hasKey - `@string` has none.
 * @returns `undefined` when the entry is damaged: something in it is not closed, or is no field.
 */
export function readBlock(
  area: Area & { readonly body: number; readonly hasKey: boolean },
  abbreviations: Abbreviations,
): ReadBlock | undefined {
  const { text, limit, closer } = area;
  const key = area.hasKey ? keyAt(area, area.body) : { word: "", end: area.body };
  const fields: Field[] = [];
  for (let at = skipCommas(text, key.end); at < limit; at = skipCommas(text, at)) {
    if (text[at] === closer) {
      return goesOn(area, at + 1) ? undefined : { key: key.word, fields, end: at + 1 };
    }
    const name = nameAt(text, at);
    if (name === undefined) return undefined;
    at = name.end;
    if (name.word === "") continue;
    const value = readValue(area, at, abbreviations);
    if (value === undefined) return undefined;
    fields.push({ name: name.word, ...value });
    at = value.end;
  }
  return undefined;
}

/** Everything up to the comma is the key, blanks included; the comma or the key may be missing. */
export function keyAt({ text, closer }: Area, from: number): Word {
  const start = skipBlanks(text, from);
  const stops = closer === ")" ? /[,=)\r\n]/gu : /[,=}\r\n]/gu;
  stops.lastIndex = start;
  const stop = stops.exec(text)?.index ?? text.length;
  const word = text.slice(start, stop).trim();
  if (text[stop] !== "=") return { word, end: stop };
  // "key author = …": the last word before the equals sign is the name of a field.
  const blank = word.search(/\s\S*$/u);
  return { word: word.slice(0, Math.max(blank, 0)), end: start + blank + 1 };
}

/** The name before an equals sign; "" for a word that a comma ends, which says nothing. */
function nameAt(text: string, from: number): Word | undefined {
  const stops = /[={},"\r\n]/gu;
  stops.lastIndex = from;
  const stop = stops.exec(text)?.index ?? text.length;
  const end = skipBlanks(text, stop);
  if (text[end] === ",") return { word: "", end };
  const word = text.slice(from, stop).trim().toLowerCase();
  return text[end] === "=" && word !== "" ? { word, end: end + 1 } : undefined;
}

/** Whether fields follow the end of an entry: a brace too many has closed it early. */
function goesOn({ text, limit }: Area, from: number): boolean {
  const field = /\p{L}[\w -]{0,40}=[ \t]{0,40}["{\d]/uy;
  field.lastIndex = skipCommas(text, from);
  return field.lastIndex < limit && field.test(text);
}

function skipCommas(text: string, from: number): number {
  let at = skipBlanks(text, from);
  while (text[at] === ",") at = skipBlanks(text, at + 1);
  return at;
}
