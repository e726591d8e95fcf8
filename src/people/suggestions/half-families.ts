/**
 * Double families of which another list prints one half ("Deveaud-Plédran" and "Deveaud"), and names that
 * another list takes further: "Maikel Leyva" and "Maikel Leyva Vázquez".
 */

import { isAbbreviated, isParticle } from "../name.ts";
import type { PrintedName } from "../names/printed-name.ts";
import { isOfStrangers } from "../names/widespread-families.ts";
import { initialOf } from "../rules/blocks.ts";
import { agreement } from "../rules/candidate.ts";

import type { Portrait } from "./portraits.ts";

/** Shorter words, such as "dos" or "ben", are in families that have nothing to do with each other. */
const SHORTEST_HALF = 4;

/** Whether one family is a part of the other, and the given names fit; or one name is the other's beginning. */
export function isHalfFamily(one: Portrait, other: Portrait): boolean {
  const [some, others] = [one.names[0]!, other.names[0]!];
  if (isBeginning(some, others) || isBeginning(others, some)) return true;
  const [half, whole] =
    some.words.length < others.words.length
      ? [some.words, others.words]
      : [others.words, some.words];
  if (half.length === whole.length || !half.some(isLongEnough)) return false;
  if (!half.every((word) => whole.includes(word))) return false;
  const fit = agreement(one.names, other.names);
  return fit !== "different" && fit !== "unknown";
}

/**
 * Whether the half has an initial for a word that the whole family has more: "Ugaglia, A. A." and "Alonso Ugaglia, A.";
 * of families that strangers share it says nothing.
 */
export function isToldByInitial(one: Portrait, other: Portrait): boolean {
  const [a, b] = [one.names[0]!, other.names[0]!];
  const [half, whole] = a.words.length < b.words.length ? [a, b] : [b, a];
  if (isOfStrangers(half)) return false;
  const left = whole.words.filter((word) => !half.words.includes(word));
  return left.some((word) => half.initials === whole.initials + word.charAt(0));
}

/** All words written out: "Hamad Al-Saad" of "Hamad Al-Saad Al-Kuwari". */
function isBeginning(short: PrintedName, long: PrintedName): boolean {
  if (!short.isFull || short.given.length === 0 || short.suffix !== long.suffix) return false;
  const [words, all] = [wordsOf(short), wordsOf(long)];
  return (
    words.length < all.length &&
    short.words.some(isLongEnough) &&
    words.every((word, i) => word === all[i])
  );
}

function wordsOf({ given, words }: PrintedName): readonly string[] {
  return [...given.flatMap(partsOf), ...words];
}

function partsOf(name: string): readonly string[] {
  return name.split("-").filter((part) => !isParticle(part));
}

/** Keys by which halves are found: of families that are doubled in the list, or that go on, and no others. */
export function halfKeys(
  portraits: readonly Portrait[],
): (portrait: Portrait) => readonly string[] {
  const halves = new Set<string>();
  const families = new Set<string>();
  for (const { names } of portraits) {
    const { words } = names[0]!;
    for (const word of words) {
      if (!isLongEnough(word)) continue;
      families.add(word);
      if (words.length > 1) halves.add(word);
    }
  }
  const goingOn = ({ names: [name] }: Portrait) =>
    name!.given
      .slice(1)
      .filter((word) => !isAbbreviated(word))
      .flatMap(partsOf)
      .filter((word) => families.has(word));
  for (const portrait of portraits) for (const word of goingOn(portrait)) halves.add(word);
  return (portrait) => {
    const [name] = portrait.names;
    return [...name!.words.filter((word) => halves.has(word)), ...goingOn(portrait)].map(
      (word) => `half ${word}, ${initialOf(name!)}`,
    );
  };
}

function isLongEnough(word: string): boolean {
  return word.length >= SHORTEST_HALF;
}
