/** Names from other scripts, which each source writes in Latin letters by its own rules: "Чебышёв". */

import { gluedOf, initialsOf, isAbbreviated } from "../name.ts";
import type { PrintedName } from "../names/printed-name.ts";
import { agreement } from "../rules/candidate.ts";

import { inLatin } from "./in-latin.ts";
import { isJapanese, withShortVowels } from "./japanese.ts";
import type { Portrait } from "./portraits.ts";

/** Shorter ones are alike by chance: "Shen" and "Sen"; but those of Japan, such as "Ono" and "Ohno". */
const SHORTEST_FAMILY = 5;
const SHORTEST_JAPANESE = 3;
/** With initials alone, so many. */
const FEWEST_INITIALS = 2;
/** Longer ones are no names. */
const LONGEST = 100;

/**
 * What the systems for Cyrillic, and the habits of English and German, write in several ways; all
 * are folded before, which takes the caron of "š". In this order.
 *
 * @see ISO 9:1995, and the tables of BGN/PCGN and of the Library of Congress
 */
const WRITTEN_ALIKE: readonly (readonly [RegExp, string])[] = [
  [/ee/gu, "i"],
  [/oo/gu, "u"],
  [/shch|sch|sh/gu, "s"],
  [/tch|ch|t[sz]/gu, "c"],
  [/zh/gu, "z"],
  [/kh/gu, "h"],
  [/gh/gu, "g"],
  [/ph/gu, "f"],
  [/th/gu, "t"],
  [/ck/gu, "k"],
  [/w/gu, "v"],
  [/ff$/gu, "v"],
  [/[ijy]([aeou])/gu, "$1"],
  [/[ijy]+/gu, "i"],
  [/ou/gu, "u"],
  [/(.)\1+/gu, "$1"],
];

/** The same for words that may be one word of another script: "chebyshev", "cebysev" and "чебышев" → "cebisev". */
function romanized(word: string): string {
  return writtenAlike(spoken(word));
}

/** Of short ones, which are Japanese, the length of vowels alone is written in several ways. */
function romanizedFamily(word: string): string {
  const own = spoken(word);
  return own.length < SHORTEST_FAMILY ? own : writtenAlike(own);
}

function spoken(word: string): string {
  const latin = inLatin(word);
  return isJapanese(latin) ? withShortVowels(latin) : latin;
}

function writtenAlike(word: string): string {
  return WRITTEN_ALIKE.reduce((text, [printed, one]) => text.replace(printed, one), word);
}

/** Keys of people whose families or first letters differ, and are written alike by other rules. */
export function romanizedKeys(
  portraits: readonly Portrait[],
): (portrait: Portrait) => readonly string[] {
  const families = new Map<string, string>();
  const starts = new Map<string, string>();
  const keyOf = ({ names: [name] }: Portrait): string | undefined => {
    const { family, first } = name!;
    if (!isLongEnough(family)) return undefined;
    const start = first.slice(0, LETTERS_OF_START);
    let written = families.get(family);
    if (written === undefined) families.set(family, (written = romanizedFamily(family)));
    let letter = starts.get(start);
    if (letter === undefined) starts.set(start, (letter = romanized(start).charAt(0)));
    return `written ${written} ${letter}`;
  };
  const metAs = new Map<string, string>();
  const several = new Set<string>();
  for (const portrait of portraits) {
    const key = keyOf(portrait);
    if (key === undefined) continue;
    const { family, first } = portrait.names[0]!;
    const printed = `${family} ${first.charAt(0)}`;
    const before = metAs.get(key);
    if (before === undefined) metAs.set(key, printed);
    else if (before !== printed) several.add(key);
  }
  return (portrait) => {
    const key = keyOf(portrait);
    return key === undefined || !several.has(key) ? [] : [key];
  };
}

/** So many tell the first sound of a given name: "Iou" of "Iouri", "Yur" of "Yuri". */
const LETTERS_OF_START = 3;

function isLongEnough(family: string): boolean {
  const { length } = family;
  if (length >= SHORTEST_FAMILY) return length <= LONGEST;
  return length >= SHORTEST_JAPANESE && isJapanese(family);
}

/** Whether families that differ may be one of another script, and the given names likewise. */
export function areRomanizedAlike(one: Portrait, other: Portrait): boolean {
  const [a, b] = [one.names[0]!, other.names[0]!];
  if (!isTelling(a) || !isTelling(b) || a.isFull !== b.isFull) return false;
  const isOneFamily =
    a.family === b.family || romanizedFamily(a.family) === romanizedFamily(b.family);
  if (!isOneFamily) return false;
  const fit = agreement(one.names.map(romanizedGiven), other.names.map(romanizedGiven));
  return fit === "same" || fit === "middle-initial";
}

function isTelling({ family, given, isFull }: PrintedName): boolean {
  return isLongEnough(family) && (isFull || given.length >= FEWEST_INITIALS);
}

/** Each name is compared with many. */
const known = new WeakMap<PrintedName, PrintedName>();

function romanizedGiven(name: PrintedName): PrintedName {
  const before = known.get(name);
  if (before !== undefined) return before;
  const romanizedName = withRomanizedGiven(name);
  known.set(name, romanizedName);
  return romanizedName;
}

function withRomanizedGiven(name: PrintedName): PrintedName {
  const given = name.given.map((word) => (isAbbreviated(word) ? inLatin(word) : romanized(word)));
  return {
    ...name,
    given,
    first: gluedOf(given.slice(0, 1)),
    glued: gluedOf(given),
    initials: initialsOf(given),
    spelled: undefined,
  };
}
