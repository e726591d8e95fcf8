/** What commas do in the cells of one column of authors: told from what stands between them. */

import { isCut } from "./byline.ts";
import { areWholeNames } from "./east-asian-names.ts";
import { SUFFIX } from "./name-suffix.ts";

/** "A.", "J.-P.", "AB": nothing but initials. */
export const INITIALS = /^(?:\p{Lu}\p{M}*[.\s-]*){1,4}$/u;

/**
 * How commas separate the authors in the cells of one column: names, a family from its given name as
 * well as names ("pairs"), or not at all (""), where each cell holds one name.
 *
 * @param cells - as printed.
 * @param parts - the same, split at the commas and at what stands for one, "and" and "&".
 */
export function commasIn(
  cells: readonly string[],
  parts: readonly (readonly string[])[],
): "," | "pairs" | "" {
  const lists = parts.filter(({ length }) => length > 1);
  const second = lists.flatMap((names) => names.filter((_, i) => i % 2 === 1));
  const isPaired = lists.every(({ length }) => length % 2 === 0);
  if (areInitialsBehind(lists)) return "pairs";
  if (isPaired && second.length > 0 && mostly(second, (name) => INITIALS.test(name)))
    return "pairs";
  if (isPaired && isInWords(lists) && !areFamilies(cells)) return "pairs";
  return isOneName(cells, parts) ? "" : ",";
}

/** Whether cells are of one person each if they are said to be: "García Márquez, Gabriel", not "Ada King, Bob Byron". */
export function mayBeOneEach(parts: readonly (readonly string[])[]): boolean {
  return parts.every(([, given = "", ...others]) => others.length === 0 && isGiven(given));
}

function isGiven(name: string): boolean {
  return name === "" || INITIALS.test(name) || GIVEN.test(name);
}

/** "Lovelace, Ada" in each cell; "King & Byron" beside "Ay et al." are two. */
function isOneName(cells: readonly string[], parts: readonly (readonly string[])[]): boolean {
  const hasComma = (_: unknown, i: number) => /[,،，]/u.test(cells[i] ?? "");
  const withCommas = parts.filter(hasComma).filter(({ length }) => length > 1);
  const others = parts.filter((names, i) => !hasComma(names, i));
  if (withCommas.length === 0) {
    const joined = others.filter(({ length }) => length > 1);
    const areSeveral = joined.length >= SHOWING || cells.some(isCut);
    return !areSeveral && joined.length > 0 && joined.every(isFamilyFirst);
  }
  if (!withCommas.every(({ length }) => length === 2)) return false;
  if (withCommas.filter(areWholeNames).length * 2 > withCommas.length) return false;
  return mostly(withCommas, isFamilyFirst) || areTwoFamilies(withCommas, others);
}

/** "García Márquez, Gabriel" in each cell, where nobody is "Ada King". */
function areTwoFamilies(
  names: readonly (readonly string[])[],
  others: readonly (readonly string[])[],
): boolean {
  const words = names.flatMap(([family = ""]) => family.split(" "));
  return (
    names.length >= (others.length === 0 ? SHOWING_ALONE : SHOWING) &&
    !words.some((word) => INITIALS.test(word)) &&
    // "García Márquez, Gabriel José" is among them; of whole names hardly one has one word.
    names.filter(([, given = ""]) => GIVEN.test(given)).length > names.length / 2 &&
    others.every((alone) => alone.length === 1 && isOneWord(alone[0]!))
  );
}

function isFamilyFirst([first = ""]: readonly string[]): boolean {
  return isOneWord(first);
}

/** So many cells show it; more where nobody stands alone: "Siti Aminah, Suharto" are two people. */
const SHOWING = 2;
const SHOWING_ALONE = 3;
/** One name, and initials perhaps: "Gabriel J.". */
const GIVEN = /^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}(?: \p{Lu}\.?){0,3}$/u;

/** Whether most names are a family and then its initials: one that has none is no reason to part them all. */
function areInitialsBehind(lists: readonly (readonly string[])[]): boolean {
  const isInitials = (name: string | undefined) => name !== undefined && INITIALS.test(name.trim());
  const isOrdered = lists.every((names) =>
    names.every((name, i) => !isInitials(name) || (i > 0 && !isInitials(names[i - 1]))),
  );
  const parts = lists.flat();
  const initials = parts.filter(isInitials).length;
  return isOrdered && initials > (parts.length - initials) / 2;
}

/** "Lovelace, Ada, Byron, Bob": where names are whole, most parts of a list have a blank. */
function isInWords(lists: readonly (readonly string[])[]): boolean {
  const parts = lists.filter(({ length }) => length > 2).flat();
  return parts.length > 0 && mostly(parts, (part) => /^\p{Script=Latin}[^\s.]+$/u.test(part));
}

/** "King & Byron" or "King et al." beside "King, Byron, Ay, Dee": families alone, and no other is a given name. */
function areFamilies(cells: readonly string[]): boolean {
  const lists = cells.filter((cell) => cell.includes(","));
  return cells.filter((cell) => FAMILIES.test(cell)).length > lists.length / 5;
}

const FAMILIES = /^[^\s,;.]{1,60}(?: et al\.?| (?:&|and) [^\s,;.]{1,60})$/iu;

function isOneWord(name: string): boolean {
  return !name.includes(" ");
}

/** Whether it is so of more than four in five. */
export function mostly<T>(names: readonly T[], is: (name: T) => boolean): boolean {
  return names.filter(is).length > names.length * 0.8;
}

/** "King A, Valero-Cuevas, FJ.": a comma too many, for nobody is called "FJ." */
export function withInitialsBehind(names: readonly string[]): readonly string[] {
  const isBehind = (i: number) =>
    i > 0 &&
    i < names.length &&
    INITIALS.test(names[i]!) &&
    !SUFFIX.test(names[i]!) &&
    FAMILY.test(names[i - 1]!);
  const behind = names.filter((_, i) => isBehind(i)).length;
  if (behind === 0) return names;
  const others = names.filter((_, i) => !isBehind(i) && !isBehind(i + 1));
  if (others.length <= behind || others.some(isOneWord)) return names;
  return names.flatMap((name, i) => {
    if (isBehind(i)) return [];
    return isBehind(i + 1) ? `${name}, ${names[i + 1]}` : name;
  });
}

const FAMILY = /^\p{Lu}[\p{L}\p{M}'’‐-]*\p{Ll}$/u;
