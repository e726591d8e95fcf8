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
  const first = given.split(/[\s.-]/u)[0] ?? "";
  return {
    family: ` ${words.join(" ")} `,
    glued: words.join(""),
    given: wordsOf(/^\p{Lu}{2,4}$/u.test(first) ? first.charAt(0) : first).join(""),
    givens: wordsOf(given).join(""),
  };
}

function wordsOf(name: string): readonly string[] {
  const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => word.replace(/([aou])e/gu, "$1"));
}

/** "van der Berg, Jan", "Berg, J." and "Jan, Berg" may be one author of one paper. */
export function mayBeOne(one: NameKey, other: NameKey): boolean {
  const areGivenAlike = one.given.startsWith(other.given) || other.given.startsWith(one.given);
  return (areGivenAlike && areFamiliesAlike(one, other)) || areSwapped(one, other);
}

/** The same whatever the given names: "Mike", "Michael" and "Mikhail". */
export function areNamesakes(one: NameKey, other: NameKey): boolean {
  return areFamiliesAlike(one, other) || areSwapped(one, other);
}

/** "Al-Rashid" and "Alrashid", "García Márquez" and "García", "van der Berg" and "Berg". */
function areFamiliesAlike(one: NameKey, other: NameKey): boolean {
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
