/** How much the names of two people are alike, for suggestions: from certain to a slip of the pen. */

import { agreement, areFamiliesAlike, isOneFamily } from "../rules/candidate.ts";
import { isAbbreviated, isParticle } from "../name.ts";
import type { Portrait } from "./portraits.ts";

/**
 * "one-id" though the families differ; "same" but for what names ignore; the "middle-initial" of one missing; a "transliteration"; the same
 * words "parted otherwise" or "swapped"; a "nickname" that the other begins with; a "middle-name" missing;
 * "initials"; a family with one letter different ("misspelt"); a "family-only".
 */
export type Likeness =
  | "one-id"
  | "same"
  | "middle-initial"
  | "transliteration"
  | "parted-otherwise"
  | "nickname"
  | "middle-name"
  | "initials"
  | "misspelt"
  | "family-only"
  | "swapped";

/** Points for a suggestion, after how often such pairs are one person. */
export const POINTS: Readonly<Record<Likeness, number>> = {
  "one-id": 6,
  same: 6,
  "middle-initial": 4,
  transliteration: 4,
  "parted-otherwise": 4,
  // Shown only beside a shared co-author: without one hardly any are one person.
  nickname: 1,
  "middle-name": 2,
  initials: 3,
  misspelt: 2,
  "family-only": 1,
  swapped: 1,
};
const SHORTEST_NICKNAME = 3;

/** How two people's names are alike; `undefined` where they are not. */
export function likenessOf(one: Portrait, other: Portrait): Likeness | undefined {
  if (one.ids.some((id) => other.ids.includes(id))) return "one-id";
  if (!areFamiliesAlike(one.names, other.names)) return ofOtherFamilies(one, other);
  const fit = agreement(one.names, other.names);
  switch (fit) {
    case "same":
    case "middle-initial":
      return isOneFamily([...one.names, ...other.names]) ? fit : "transliteration";
    case "initials":
    case "middle-name":
      return fit;
    case "unknown":
      return "family-only";
    case "different":
      return isNickname(one, other) ? "nickname" : undefined;
    default:
      return fit satisfies never;
  }
}

/** "Dan" and "Daniel". */
function isNickname(one: Portrait, other: Portrait): boolean {
  const [a, b] = [firstName(one), firstName(other)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    short.length >= SHORTEST_NICKNAME &&
    short !== long &&
    !isAbbreviated(short) &&
    long.startsWith(short)
  );
}

function firstName({ names: [name] }: Portrait): string {
  return name?.given[0] ?? "";
}

function ofOtherFamilies(one: Portrait, other: Portrait): Likeness | undefined {
  const [a, b] = [one.names[0]!, other.names[0]!];
  if (lettersIn(one) === lettersIn(other) && tokensOf(one).join() === tokensOf(other).join()) {
    return a.family === b.given.join("") ? "swapped" : "parted-otherwise";
  }
  const isFirstSame = firstName(one) === firstName(other) && a.isFull;
  return isFirstSame && isOneLetterOff(a.family, b.family) ? "misspelt" : undefined;
}

/** The same for equal words: a look before the words are put in order. */
function lettersIn({ names: [name] }: Portrait): number {
  const count = (sum: number, word: string) => sum + word.length;
  return name!.given.reduce(
    (sum, word, i) => (isParticleAt(i, word) ? sum : sum + word.length),
    name!.words.reduce(count, 0),
  );
}

/** Words of a name in the order of the alphabet, whatever part they belong to. */
export function tokensOf({ names: [name] }: Portrait): readonly string[] {
  return [...name!.words, ...name!.given.filter((word, i) => !isParticleAt(i, word))].toSorted();
}

/** "De Luna Bugallo, A." may be parted as "Bugallo, A. De Luna": nobody's first name is a particle. */
export function isParticleAt(place: number, given: string): boolean {
  return place > 0 && isParticle(given);
}

/** Whether one letter is missing, added or another. */
function isOneLetterOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short === long) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  return short.slice(short.length === long.length ? i + 1 : i) === long.slice(i + 1);
}
