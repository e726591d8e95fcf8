/** Names of authors in the one spelling that makes those of one paper comparable. */

import { fold } from "../fold.ts";
import type { PrintedAuthor } from "../paper.ts";

/** However umlauts are spelled: "Müller", "Mueller" and "Muller" are alike. */
export interface NameKey {
  /** The words of the family name, each between blanks: " van der berg ". */
  readonly family: string;
  /** Without blanks: "vanderberg", "alrashid" of "Al-Rashid". */
  readonly glued: string;
  /** The first given name: "karl" of "Karl-Robert", "k" of "K.-R." and "KR". */
  readonly given: string;
  /** All of them, without blanks: "xiaoming" of "Xiao-Ming". */
  readonly givens: string;
  /** The words of family and given names, in the order of code units: "lan", "nguyen", "thi"; "k", "m", "r" of "KR M". */
  readonly words: readonly string[];
}

const known = new WeakMap<PrintedAuthor, NameKey>();

/** Made once for each author, whom the papers of a file share. */
export function nameKey(author: PrintedAuthor): NameKey {
  let key = known.get(author);
  if (key === undefined) known.set(author, (key = keyOf(author)));
  return key;
}

function keyOf({ family, given = "", printed }: PrintedAuthor): NameKey {
  const words = wordsOf(family ?? printed);
  const givens = given.split(/[\s.-]+/u).flatMap(initialsOf);
  return {
    family: ` ${words.join(" ")} `,
    glued: words.join(""),
    given: wordsOf(givens[0] ?? "").join(""),
    givens: wordsOf(given).join(""),
    words: [...words, ...givens.flatMap(wordsOf)].toSorted(),
  };
}

/** "KR" → "K", "R"; "Karl" as it is. */
function initialsOf(given: string): readonly string[] {
  return /^\p{Lu}{2,4}$/u.test(given) ? [...given] : [given];
}

function wordsOf(name: string): readonly string[] {
  const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => word.replace(/([aou])e/gu, "$1"));
}

/** "van der Berg, Jan", "Berg, J." and "Jan, Berg" may be one author of one paper. */
export function mayBeOne(one: NameKey, other: NameKey): boolean {
  return (areGivenAlike(one, other) && areFamiliesAlike(one, other)) || areSwapped(one, other);
}

/** The same whatever the given names: "Bob" and "Robert". */
export function areNamesakes(one: NameKey, other: NameKey): boolean {
  return areFamiliesAlike(one, other) || areSwapped(one, other);
}

/** "Karl", "K." and no given name. */
export function areGivenAlike(one: NameKey, other: NameKey): boolean {
  return one.given.startsWith(other.given) || other.given.startsWith(one.given);
}

/** "Al-Rashid" and "Alrashid", "García Márquez" and "García", "van der Berg" and "Berg". */
export function areFamiliesAlike(one: NameKey, other: NameKey): boolean {
  return (
    one.glued === other.glued || isEnd(one.family, other.family) || isEnd(other.family, one.family)
  );
}

function isEnd(end: string, family: string): boolean {
  return family.endsWith(end) || family.startsWith(end);
}

function areSwapped(one: NameKey, other: NameKey): boolean {
  return one.givens !== "" && one.givens === other.glued && one.glued === other.givens;
}
