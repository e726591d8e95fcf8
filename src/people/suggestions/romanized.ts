/** Names from other scripts, which each source writes in Latin letters by its own rules: "Чебышёв". */

import { gluedOf, initialsOf, isAbbreviated } from "../name.ts";
import type { PrintedName } from "../names/printed-name.ts";
import { agreement } from "../rules/candidate.ts";

import type { Portrait } from "./portraits.ts";

/** Shorter ones are alike by chance: "Shen" and "Sen". */
const SHORTEST_FAMILY = 5;
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

/** The same for words that may be one word of another script: "chebyshev" and "cebysev" → "cebisev". */
function romanized(word: string): string {
  return WRITTEN_ALIKE.reduce((text, [printed, one]) => text.replace(printed, one), word);
}

/** Keys of people whose families differ, and are written alike by other rules. */
export function romanizedKeys(
  portraits: readonly Portrait[],
): (portrait: Portrait) => readonly string[] {
  const written = new Map<string, string>();
  for (const { names } of portraits) {
    const { family } = names[0]!;
    if (!written.has(family) && hasLength(family)) written.set(family, romanized(family));
  }
  const several = new Set<string>();
  const met = new Set<string>();
  for (const family of written.values()) (met.has(family) ? several : met).add(family);
  return ({ names: [name] }) => {
    const family = written.get(name!.family);
    if (family === undefined || !several.has(family)) return [];
    return [`written ${family} ${name!.first.charAt(0)}`];
  };
}

function hasLength({ length }: string): boolean {
  return length >= SHORTEST_FAMILY && length <= LONGEST;
}

/** Whether families that differ may be one of another script, and the given names likewise. */
export function areRomanizedAlike(one: Portrait, other: Portrait): boolean {
  const [a, b] = [one.names[0]!, other.names[0]!];
  if (!isTelling(a) || !isTelling(b) || a.isFull !== b.isFull) return false;
  if (romanized(a.family) !== romanized(b.family)) return false;
  const fit = agreement(one.names.map(withRomanizedGiven), other.names.map(withRomanizedGiven));
  return fit === "same" || fit === "middle-initial";
}

function isTelling({ family, given, isFull }: PrintedName): boolean {
  return hasLength(family) && (isFull || given.length >= FEWEST_INITIALS);
}

function withRomanizedGiven(name: PrintedName): PrintedName {
  const given = name.given.map((word) => (isAbbreviated(word) ? word : romanized(word)));
  return {
    ...name,
    given,
    first: gluedOf(given.slice(0, 1)),
    glued: gluedOf(given),
    initials: initialsOf(given),
    spelled: undefined,
  };
}
