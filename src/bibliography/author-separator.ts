/** How the cells of one column separate the authors of a paper: told from what they hold. */

import { commasIn, INITIALS, mayBeOneEach, mostly } from "./author-commas.ts";
import { SUFFIX } from "./author-name.ts";
import { DEGREE } from "./formats/names/known-degrees.ts";

/**
 * "pairs" are commas within and between names: "Lovelace, A., Byron, B."; "," may have an "and"
 * before the last name; "" means that each cell holds one name.
 */
export type Separator = (typeof separators)[number];

export const separators = [";", ",", "pairs", "and", "|", " / ", "\n", ""] as const;

const AND = /\s+and\s+/iu;
/** "&amp;" and its kin separate nothing. */
const REFERENCE = /&#?\w{1,8};/gu;
/** A mark that so small a share of the cells holds stands there by mistake. */
const STRAY_SHARE = 0.05;
/** The cells are cut there: the first authors of a paper show how it separates them. */
const LONGEST_CELL = 2000;

/** Marks that stand within no name, with those of Chinese and Japanese text. */
const MARKS = [
  [";", /[;；]/u],
  ["|", /\|/u],
  [" / ", /\s[/／]\s/u],
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
    atCommas(cell).map((name) => name.replace(SUFFIX_END, "")),
  );
  return commasIn(texts, parts);
}

/** The separator of cells that are said to be of one person each, under "First author". */
export function separatorOfSingles(cells: readonly string[]): Separator {
  const separator = separatorOf(cells);
  const areSingle = separator === "," && mayBeOneEach(cells.map(beginningOf).map(atCommas));
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
    !cells.some((cell) => /[,，、;；]/u.test(cell) || AND.test(cell))
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

/** The names of a cell, trimmed. */
export function split(cell: string, separator: Separator): readonly string[] {
  return parts(cell, separator).map((name) => name.trim());
}

const IN_WORDS: Readonly<Record<Separator, string>> = {
  ";": "split at semicolons",
  ",": "split at commas",
  pairs: "split at every second comma",
  and: "split at “and”",
  "|": "split at vertical bars",
  " / ": "split at slashes",
  "\n": "split at line ends",
  "": "taken as one name in each cell",
};

/** In words, for a message: "split at semicolons". */
export function described(separator: Separator): string {
  return IN_WORDS[separator];
}

function parts(cell: string, separator: Separator): readonly string[] {
  if (separator === "") return [cell];
  if (separator === "and") return cell.split(AND);
  if (separator === ",") return withoutDegrees(atCommas(cell));
  if (separator === "pairs") return inPairs(withCommas(cell).split(","));
  if (separator === " / ") return cell.split(/\s[/／]\s/u.test(cell) ? /\s[/／]\s/u : /[/／]/u);
  const names = cell.split(separator === ";" ? /[;；]/u : separator);
  // Most lists have neither. Abstrackr has an "and" behind every line end.
  const mayEndInAnd = (separator === ";" || separator === "\n") && MAY_END_IN_AND.test(cell);
  if (!mayEndInAnd) return names;
  const alone = names.map((name) =>
    name.replace(/^\s*(?:&|and|und|et(?! al)|[ye]|og|och|ve|и) /u, ""),
  );
  return separator === ";" ? alone.flatMap(atLastAnd) : alone;
}

const MAY_END_IN_AND = /&|[\s;；](?:and|und|et|[ye]|og|och|ve|и) /u;
/** JabRef's tables end a list so: "Lovelace, Ada; Byron, Bob & Ay, Cem". */
const TWO_SORTED = /^([^,&]+,[^,&]+?),? (?:&|and) ([^,&]+,[^,&]+)$/u;

/** "Byron, Bob & Ay, Cem" are two; "Bob & Co" stays. */
function atLastAnd(name: string): readonly string[] {
  const [, one, other] = name.length < LONGEST_CELL ? (TWO_SORTED.exec(name) ?? []) : [];
  return one === undefined || other === undefined ? [name] : [one, other];
}

/** What may stand between two names of a list with commas. */
const BETWEEN = /[,，、]| (?:and|&|und|et|[ye]|og|och|ve|и) /iu;

/** Not those of "Ada King (University of Ely, UK)". */
const OUTSIDE_BRACKETS = /,(?![^()]{0,99}\))/u;

function atCommas(cell: string): readonly string[] {
  // Many papers have one author.
  if (!BETWEEN.test(cell)) return [cell.trim()];
  const list = withCommas(cell);
  return withSuffixes(list.split(list.includes("(") ? OUTSIDE_BRACKETS : ",")).map((name) =>
    name.trim(),
  );
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
const SUFFIX_END = /,\s*(?:[JS]r|I{2,3}|IV|2nd|3rd|4th)\.?$/iu;

function isSuffix(name: string): boolean {
  return name.length < LONGEST_ADDITION && SUFFIX.test(name.trim());
}

function inPairs(names: readonly string[]): readonly string[] {
  const isInitials = (name: string | undefined) => name !== undefined && INITIALS.test(name.trim());
  const isStrict = names.every((name, i) => i % 2 === 1 || !(isInitials(name) || isSuffix(name)));
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

/** "Ada, Bob, and Cem", "Lovelace, A., & Byron, B." and "Ada, Bob und Cem" with commas alone. */
function withCommas(cell: string): string {
  const list = /[，、]/u.test(cell) ? cell.replaceAll(/[，、]/gu, ",") : cell;
  return withLastComma(
    list.replaceAll(/(?:,|(?<=\S)) (?:and|&|und|et(?! al(?:ii|iae?)?\b)) /giu, ", "),
  );
}

/** Ends a list in Spanish, Italian, Portuguese, the languages of the north, Turkish and Russian. */
const LAST = /,? (?:[ye]|og|och|ve|и) /gu;
/** Within "José da Costa e Silva Santos" it links two families. */
const LINKED = /\s(?:d[aeo]s?|del) \S{1,60}$/u;
/** "García, A. y López, L.": a family follows initials. */
const BEHIND_INITIALS = /,\s*(?:\p{Lu}\p{M}*\.[\s-]*){1,4}$/u;
/** In characters: no name is longer. */
const LONGEST_NAME = 60;

/**
 * "Ana Cruz y Juan Pérez": between whole names. Within one name a single word follows: "José Ortega y
 * Gasset". A comma after it shows that the list goes on: "Ana Cruz y Pérez Soto, Bob Byron".
 */
function withLastComma(list: string): string {
  const lastComma = list.replace(/,\s{0,9}et\.? al\b.*/isu, "").lastIndexOf(",");
  return list.replaceAll(LAST, (found, offset: number) => {
    const after = offset + found.length;
    const text = list.slice(Math.max(0, offset - LONGEST_NAME), offset);
    if (BEHIND_INITIALS.test(text)) return ", ";
    if (after <= lastComma) return found;
    const before = text.split(",").at(-1) ?? "";
    if (LINKED.test(before)) return found;
    const next = list.slice(after, after + LONGEST_NAME).split(",")[0] ?? "";
    return before.trim().includes(" ") && next.trim().includes(" ") ? ", " : found;
  });
}

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
