/** Lists that programs write into a cell as they are: "['Ada Lovelace', 'Bob Byron']". */

import type { PrintedAuthor } from "../../paper.ts";
import { bylineFrom } from "../json-list/json-people.ts";
import { rValue } from "../r-lists.ts";

/** What stands for a text in Python and JSON, and the words of Python for nothing, yes and no. */
const TOKEN = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\b(?:None|nan|NaN|NA|True|False)\b|\\./gsu;
/** No cell of a spreadsheet is longer by much. */
const LONGEST = 1_048_576;

/** What Python prints around the names that arXiv's own library gives: "[arxiv.Result.Author('Ada Lovelace')]". */
const CLASS = /[\w.]+\(|\)/gu;

/** The names, each with a semicolon so that one alone is not split at its comma; nothing when a cell is no such list. */
export function listedNames(cell: string): string | undefined {
  if (!/^(?:\[|\{|\(['"(]|c\(|list\()/u.test(cell) || cell.length > LONGEST) return undefined;
  // To be told that it is no JSON takes as long as all other work on a cell.
  const isJson = !/^[[{\s]*'/u.test(cell);
  const list =
    rValue(cell) ??
    (isJson ? parsed(cell) : undefined) ??
    parsed(jsonOf(cell)) ??
    parsed(jsonOf(cell, TUPLES));
  if (typeof list !== "object" || list === null) return undefined;
  const { authors, listComplete } = bylineFrom(list);
  const names = [...authors.map(written), ...(listComplete ? [] : ["et al."])];
  return names.map((name) => `${name};`).join(" ");
}

/** The texts of a list in their places, blank where it has none: "['Ada', None]" → ["Ada", ""]; nothing when a cell is no list of texts. */
export function listedTexts(cell: string): readonly string[] | undefined {
  if (!cell.startsWith("[") || cell.length > LONGEST) return undefined;
  const list = parsed(cell) ?? parsed(jsonOf(cell));
  if (!Array.isArray(list)) return undefined;
  const texts = list.map((text: unknown) => text ?? "");
  return texts.every((text) => typeof text === "string") ? texts : undefined;
}

/** So that the name is read into the same parts again. */
function written({ printed, family, given, suffix }: PrintedAuthor): string {
  if (family === undefined || given === undefined) return printed;
  return [family, ...(suffix === undefined ? [] : [suffix]), given].join(", ");
}

/** The only text of a list, which has no other use in a cell: "['On looms']" of Crossref; any other cell as it is. */
export function onlyListed(cell: string): string {
  const [, , text] = /^\[(["'])((?:(?!\1)[^\\]|\\.)*)\1\]$/su.exec(cell) ?? [];
  return text === undefined ? cell : text.replaceAll(/\\(.)/gsu, "$1");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What stands between texts, in JSON. */
type Punctuation = (between: string) => string;

const CLASSES: Punctuation = (between) => between.replaceAll(CLASS, "");

/** A tuple or a set of Python, an array of a database, as lists: the tuple of one has a comma behind it. */
const TUPLES: Punctuation = (between) =>
  between
    .replaceAll(/[({]/gu, "[")
    .replaceAll(/[)}]/gu, "]")
    .replaceAll(/,\s*\]/gu, "]");

/** NumPy sets blanks between texts where Python sets commas. */
function jsonOf(list: string, punctuation = CLASSES): string {
  let json = "";
  let end = 0;
  for (const { 0: token, index } of list.matchAll(TOKEN)) {
    const between = list.slice(end, index);
    json += end > 0 && between.trim() === "" ? "," : punctuation(between);
    json += valueOf(token);
    end = index + token.length;
  }
  return json + punctuation(list.slice(end));
}

function valueOf(token: string): string {
  // Outside of texts it means nothing; taken as a whole, its quote begins none.
  if (token.startsWith("\\")) return token;
  return /^["']/u.test(token) ? quotedText(token) : "null";
}

function quotedText(token: string): string {
  return JSON.stringify(token.slice(1, -1).replaceAll(/\\(.)/gsu, "$1"));
}
