/** Whether nothing in the names of two people speaks for their being one. */

import { foldBothWays } from "../../bibliography/fold.ts";
import { isOneLetterOff } from "../../bibliography/one-letter-off.ts";

/** Chinese and Korean families are one letter; of other names single letters are initials. */
const WORDS = /[\p{Script=Han}\p{Script=Hangul}]|\p{L}{2,}/gu;
/** Shorter ones stand within others by chance: "Li" in "Julia". */
const SHORTEST_WITHIN = 3;
/** Shorter ones differ in one letter by chance: "Anna" and "Hanna". */
const SHORTEST_MISSPELT = 6;

/**
 * Names of two scripts cannot be compared, and are not called unlike.
 *
 * @param one - all spellings of one person.
 */
export function areNamesUnlike(one: readonly string[], other: readonly string[]): boolean {
  const [mine, theirs] = [wordsOf(one), wordsOf(other)];
  if (isLatin(mine) !== isLatin(theirs)) return false;
  return !isWithin(mine, theirs) && !isWithin(theirs, mine) && !isMisspelt(mine, theirs);
}

function wordsOf(spellings: readonly string[]): readonly string[] {
  const text = foldBothWays(spellings.join(" / ")).normalize("NFC");
  return text.replaceAll(/['’]/gu, "").match(WORDS) ?? [];
}

function isLatin(words: readonly string[]): boolean {
  return words.some((word) => /\p{Script=Latin}/u.test(word));
}

/** "Al Ghamdi" and "Alghamdi" have a word in common, too. */
function isWithin(words: readonly string[], others: readonly string[]): boolean {
  return words.some((word) =>
    others.some(
      (other) => word === other || (word.length >= SHORTEST_WITHIN && other.includes(word)),
    ),
  );
}

function isMisspelt(words: readonly string[], others: readonly string[]): boolean {
  return words.some(
    (word) =>
      word.length >= SHORTEST_MISSPELT && others.some((other) => isOneLetterOff(word, other)),
  );
}
