/** Names that may be of one author in lists of one paper, though they are spelled otherwise. */

import { areTwoLettersSwapped, isOneLetterOff } from "../one-letter-off.ts";

import { areFamiliesAlike, areGivenAlike, type NameKey } from "./name-key.ts";

/**
 * "Mike King" and "Michael King", "Bryon, Bob" and "Byron, B.", "Nguyen, Thi Lan" and "Lan, N. T.", "Dee, Dora M." and
 * "Dee, Maria": not "Lei Wang" and "Hao Wang".
 */
export function areSpellingsOfOne(one: NameKey, other: NameKey): boolean {
  return (
    (beginAlike(one.given, other.given) && areFamiliesAlike(one, other)) ||
    (areGivenAlike(one, other) && isMisspelt(one.glued, other.glued)) ||
    haveOneWords(one.words, other.words)
  );
}

/** One letter is that of many names. */
const BEGINNING = 2;

function beginAlike(one: string, other: string): boolean {
  const beginning = one.slice(0, BEGINNING);
  return beginning.length === BEGINNING && other.startsWith(beginning);
}

/** Of shorter families many are one letter apart: "Wang" and "Wong", "King" and "Kong". */
const SHORTEST_MISSPELT = 5;

function isMisspelt(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST_MISSPELT) return false;
  return isOneLetterOff(one, other) || areTwoLettersSwapped(one, other);
}

/** Whether the words of one name are words of the other or their initials, wherever they stand, and one is no initial. */
function haveOneWords(one: readonly string[], other: readonly string[]): boolean {
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  const free = [...many];
  const rest = few.filter((word) => !take(free, (candidate) => candidate === word));
  const hasShared = few.some((word) => word.length > 1 && many.includes(word));
  return hasShared && few.length > 1 && rest.every((word) => take(free, isInitial(word)));
}

function isInitial(word: string) {
  return (other: string) =>
    (word.length === 1 || other.length === 1) && word.charAt(0) === other.charAt(0);
}

function take(free: string[], fits: (word: string) => boolean): boolean {
  const place = free.findIndex(fits);
  if (place < 0) return false;
  free.splice(place, 1);
  return true;
}
