/** How the cells of one column separate the authors of a paper: told from what they hold. */

import { DEGREE } from "../formats/names/known-degrees.ts";

import { AND_WORD, PLAIN_AND, type UseOfE, useOfE, withCommas } from "./and-words.ts";
import { commasIn, INITIALS, mayBeOneEach, mostly, withInitialsBehind } from "./author-commas.ts";
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

const AND = /\s+and\s+/iu;
/** "&amp;" and its kin separate nothing. */
const REFERENCE = /&#?\w{1,8};/gu;
/** A mark that so small a share of the cells holds stands there by mistake. */
const STRAY_SHARE = 0.05;
/** The cells are cut there: the first authors of a paper show how it separates them. */
const LONGEST_CELL = 2000;

const DOT = /\s[·•]\s/u;

/** Marks that stand within no name, with those of Chinese and Japanese text. */
const MARKS = [
  [";", /[;؛；]/u],
  ["|", /\|/u],
  [" / ", /\s[/／]\s/u],
  // Within Chinese names from abroad, and between words of Catalan, they have no blanks around.
  [" · ", DOT],
  ["\n", /\n/u],
] as const satisfies readonly (readonly [Separator, RegExp])[];

/** The separator of the cells of one source, all taken together. */
export function separatorOf(cells: readonly string[]): Separator {
  const beginnings = cells.map(beginningOf);
  const texts = beginnings.map((cell) => cell.replaceAll(REFERENCE, ""));
  for (const [mark, pattern] of MARKS) {
    const marked = texts.filter((text) => pattern.test(text));
    if (mark === "\n" && (marked.some(isWrapped) || mostly(marked, endsInComma))) break;
    if (marked.length > cells.length * STRAY_SHARE) return mark;
  }
  if (areSlashed(texts)) return " / ";
  if (isBibtexLike(beginnings)) return "and";
  const parts = beginnings.map((cell) =>
    atCommas(cell).map((name) => withoutBrackets(withoutSuffix(name))),
  );
  return commasIn(texts, parts);
}

/** The separator of cells that are said to be of one person each, under "First author". */
export function separatorOfSingles(cells: readonly string[]): Separator {
  const separator = separatorOf(cells);
  const areSingle =
    separator === "," && mayBeOneEach(cells.map((cell) => atCommas(beginningOf(cell))));
  return areSingle ? "" : separator;
}

function beginningOf(cell: string): string {
  return cell.slice(0, LONGEST_CELL).trim();
}

/** "Ada King/Bob Byron", where no cell shows another separator: groups are called "UK/IMPACT". */
function areSlashed(cells: readonly string[]): boolean {
  const slashed = cells.filter((cell) => /\p{L}\.?[/／]\p{L}/u.test(cell));
  return (
    slashed.length > cells.length * STRAY_SHARE &&
    !cells.some((cell) => /[,،，、;؛；]/u.test(cell) || AND.test(cell))
  );
}

/** BibTeX's lists are broken after some "and" when they grow long, and within names, too. */
function isWrapped(cell: string): boolean {
  return /\sand[^\S\n]*\n/iu.test(cell);
}

/** "Ada King, Bob Byron,\nCem Ay" is a list that somebody broke to see more of it. */
function endsInComma(cell: string): boolean {
  return cell
    .split("\n")
    .slice(0, -1)
    .every((line) => /,\s*$/u.test(line));
}

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

function atCommas(cell: string, use: UseOfE = "ends lists"): readonly string[] {
  // Many papers have one author.
  if (!BETWEEN.test(cell)) return [cell.trim()];
  return withSuffixes(atBareCommas(withCommas(cell, use))).map((name) => name.trim());
}

/** Not at those of "Ada King (University of Ely, UK)". */
function atBareCommas(list: string): readonly string[] {
  return list.split(list.includes("(") ? /,(?![^()]{0,99}\))/u : ",");
}

/** "J. (MIT)" is a given name and more. */
function withoutBrackets(name: string): string {
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
function withoutSuffix(name: string): string {
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

/**
 * In "Lovelace, Ada and Byron, Bob" the word separates; in "Ada, Bob and Cem" it ends a list, and in
 * "University of Ely and Wells, Ada, Bob" it is of a name.
 */
function isBibtexLike(cells: readonly string[]): boolean {
  if (cells.filter(isListWithCommas).length > cells.length * STRAY_SHARE) return false;
  const lists = cells.map((cell) => cell.split(AND)).filter(({ length }) => length > 1);
  const hasCommas = lists.some((names) => names.some((name) => name.includes(",")));
  // "Ada, Bob, Cem" beside "Ada and Bob": the word ends a list of two there.
  if (!hasCommas && cells.some((cell) => !AND.test(cell) && atCommas(cell).length > 2))
    return false;
  return (
    lists.length > 0 &&
    (!hasCommas || lists.some((names) => names.length > 2 || names.at(-1)?.includes(",")))
  );
}

/** "Ada, Bob, Cem" is no name: it has two commas, of which none stands before a suffix. */
function isListWithCommas(cell: string): boolean {
  return cell.split(AND).some((name) => atCommas(name).filter((part) => part !== "").length > 2);
}
