/** What separates the authors in a cell, and how it is split there. */

import { DEGREE } from "../formats/names/known-degrees.ts";

import { AND_WORD, PLAIN_AND, type UseOfE, useOfE, withCommas } from "./and-words.ts";
import { INITIALS, withInitialsBehind } from "./author-commas.ts";
import { atCommasOfSpoken, atLastAnd, withoutTail } from "./author-last-and.ts";
import { eastAsianNames } from "./east-asian-names.ts";
import { withFirstJoined } from "./inverted-first.ts";
import { SUFFIX } from "./name-suffix.ts";
import { atCommasOfPeople } from "./people-and-groups.ts";

/**
 * "pairs" are commas within and between names: "Lovelace, A., Byron, B."; "," may have an "and"
 * before the last name; "" means that each cell holds one name.
 */
export type Separator = (typeof separators)[number];

export const separators = [";", ",", "pairs", "and", "|", " / ", " · ", "\n", ""] as const;

export const AND = /\s+and\s+/iu;
export const DOT = /\s[·•]\s/u;

/** Of one cell, trimmed. */
export type Splitter = (cell: string) => readonly string[];

/** Splits any cell of a column, from some of whose cells it is told what an "e" does. */
export function splitterOf(cells: readonly string[], separator: Separator): Splitter {
  const use = separator === "," ? useOfE(cells) : "ends lists";
  const alone = (cell: string) => namesOf(parts(cell, separator, use));
  return separator === "," ? withFirstJoined(alone, cells) : alone;
}

/** The names of a cell, of which nothing but the separator is known, trimmed. */
export function split(cell: string, separator: Separator): readonly string[] {
  return namesOf(parts(cell, separator, "ends lists"));
}

function namesOf(printed: readonly string[]): readonly string[] {
  return printed.flatMap(eastAsianNames).map((name) => withoutTail(name.trim()));
}

const IN_WORDS: Readonly<Record<Separator, string>> = {
  ";": "split at semicolons",
  ",": "split at commas",
  pairs: "split at every second comma",
  and: "split at “and”",
  "|": "split at vertical bars",
  " / ": "split at slashes",
  " · ": "split at dots between names",
  "\n": "split at line ends",
  "": "taken as one name in each cell",
};

/** In words, for a message: "split at semicolons". */
export function described(separator: Separator): string {
  return IN_WORDS[separator];
}

function parts(cell: string, separator: Separator, use: UseOfE): readonly string[] {
  if (separator === "") return [cell];
  if (separator === "and") return cell.split(AND);
  if (separator === ",") return withoutDegrees(withInitialsBehind(atCommas(cell, use)));
  if (separator === "pairs") return inPairs(atBareCommas(withCommas(cell, use)));
  if (separator === " / ") return cell.split(/\s[/／]\s/u.test(cell) ? /\s[/／]\s/u : /[/／]/u);
  if (separator === " · ") return cell.split(DOT);
  const isMarked = separator === ";";
  const names = isMarked ? cell.split(/[;؛；]/u).flatMap(atCommasOfPeople) : cell.split(separator);
  // Most lists have neither. Abstrackr has an "and" behind every line end.
  if (!((isMarked || separator === "\n") && MAY_END_IN_AND.test(cell)))
    return isMarked && names.length === 1 ? names.flatMap(atCommasOfSpoken) : names;
  const alone = names.map((name, i) =>
    name.replace(i === names.length - 1 ? BEGINS_WITH_AND : BEGINS_WITH_PLAIN, ""),
  );
  return isMarked ? alone.flatMap(atLastAnd) : alone;
}

const MAY_END_IN_AND = new RegExp(String.raw`[\s;；]${AND_WORD} `, "u");
const BEGINS_WITH_AND = new RegExp(String.raw`^\s*${AND_WORD} `, "u");
/** Before the last name, "e Silva, Ana" is of a family. */
const BEGINS_WITH_PLAIN = new RegExp(String.raw`^\s*${PLAIN_AND} `, "u");
/** What may stand between two names of a list with commas. */
const BETWEEN = new RegExp(`[,،，、]| ${AND_WORD} `, "iu");

export function atCommas(cell: string, use: UseOfE = "ends lists"): readonly string[] {
  // Many papers have one author.
  if (!BETWEEN.test(cell)) return [cell.trim()];
  return withSuffixes(atBareCommas(withCommas(cell, use))).map((name) => name.trim());
}

/** Not at those of "Ada King (University of Ely, UK)". */
function atBareCommas(list: string): readonly string[] {
  return list.split(list.includes("(") ? /,(?![^()]{0,99}\))/u : ",");
}

/** "J. (MIT)" is a given name and more. */
export function withoutBrackets(name: string): string {
  return name.endsWith(")") ? name.replace(/\s*\([^()]*\)$/u, "") : name;
}

const WHOLE_DEGREE = new RegExp(`^(?:${DEGREE})\\.?$`, "u");

/** "Ada King, MD, MPH, Bob Byron, PhD"; behind a single word they may be initials: "Rahman, MD". */
function withoutDegrees(names: readonly string[]): readonly string[] {
  const isDegree = (name: string) => name.length < LONGEST_ADDITION && WHOLE_DEGREE.test(name);
  if (!names.some(isDegree)) return names;
  const kept: string[] = [];
  for (const name of names) {
    if (!isDegree(name) || !kept.at(-1)?.includes(" ")) kept.push(name);
  }
  return kept;
}

/** In characters: no suffix and no degree is as long. */
const LONGEST_ADDITION = 8;

/** "King M.L., Jr., Byron B.": no name is a suffix, nor does a list begin with one. */
function withSuffixes(names: readonly string[]): readonly string[] {
  if (!names.some(isSuffix)) return names;
  return names.flatMap((name, i) => {
    if (i > 0 && isSuffix(name)) return [];
    const next = names[i + 1];
    return next !== undefined && isSuffix(next) ? `${name},${next}` : name;
  });
}

/** "M. L.,Jr." is a given name with what follows it. */
export function withoutSuffix(name: string): string {
  const comma = name.lastIndexOf(",");
  return comma !== -1 && isSuffix(name.slice(comma + 1)) ? name.slice(0, comma) : name;
}

function isSuffix(name: string): boolean {
  return name.length < LONGEST_ADDITION && SUFFIX.test(name.trim());
}

function inPairs(names: readonly string[]): readonly string[] {
  const isInitials = (name: string | undefined) =>
    name !== undefined && INITIALS.test(withoutBrackets(name.trim()));
  const isStrict = names.every(
    (name, i) =>
      i % 2 === 1 || !(isInitials(name) || isSuffix(name) || areTwo(name, names[i + 1] ?? "")),
  );
  if (isStrict && names.length % 2 === 0) {
    return names.flatMap((family, i) => (i % 2 === 0 ? `${family},${names[i + 1]}` : []));
  }
  // Somebody has no initials, "Nonić, D., EPOC Study Group, Arts, B.", or a suffix behind them.
  return names.flatMap((name, i) => {
    const [initials, suffix = ""] = names.slice(i + 1, i + 3);
    if (i > 0 && (isInitials(name) || (isSuffix(name) && isInitials(names[i - 1])))) return [];
    if (!isInitials(initials)) return name;
    return isSuffix(suffix) ? `${name},${initials},${suffix}` : `${name},${initials}`;
  });
}

/** "Riddle M. J., Burton H." among "Auman, H. J., Woehler, E. J." */
function areTwo(name: string, next: string): boolean {
  return [name, next].every((part) => WITH_INITIALS.test(part));
}

const WITH_INITIALS = /^\s*\p{Lu}[\p{L}\p{M}'’-]{1,40} (?:\p{Lu}\p{M}?\.[ -]?){1,3}\s*$/u;
