/** Given names of East Asia, of which initials are those of syllables. */

import { isAbbreviated, type Name } from "../name.ts";

import { commonFamilies, koreanFamilies } from "./common-families.ts";

/** "kyum", "hwan", "ryoon", as Korean ones are written in Latin letters. */
const SYLLABLE = /^(?:ch|sh|[bdghjklmnprstwy])?[hwy]?[aeiou]{1,3}(?:ng|[bgklmnprt])?$/u;

/**
 * Whether initials that fit are hardly those of the other's name: "S. Y. Kim" is Sooyoung, "S. H. Kim" hardly, nor
 * is "S. Kim" Sang Kyum. A reader may know better, and is asked.
 */
export function areOtherSyllables(some: readonly Name[], others: readonly Name[]): boolean {
  for (const one of some) {
    if (!commonFamilies.has(one.family)) continue;
    for (const other of others) {
      if (isOtherName(one, other) || isOtherName(other, one)) return true;
    }
  }
  return false;
}

/** Two initials beside a name of one word in which the second does not occur, or one beside a name of two syllables. */
function isOtherName({ given: initials, family }: Name, { given, isFull }: Name): boolean {
  if (!isFull || initials.length === 0) return false;
  const [first, second] = initials;
  if (!isAbbreviated(first!)) return false;
  if (second === undefined) return koreanFamilies.has(family) && areTwoSyllables(given);
  return given.length === 1 && isAbbreviated(second) && !given[0]!.slice(1).includes(second[0]!);
}

function areTwoSyllables(given: readonly string[]): boolean {
  const words = given.flatMap((word) => word.split("-"));
  return words.length === 2 && words.every((word) => SYLLABLE.test(word));
}
