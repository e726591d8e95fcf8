/** How much the names of two people are alike, for suggestions: from certain to a slip of the pen. */

import { isOneLetterOff } from "../../bibliography/one-letter-off.ts";
import { isParticle } from "../name.ts";
import type { PrintedName } from "../names/printed-name.ts";
import { isOfStrangers } from "../names/widespread-families.ts";
import { agreement, areFamiliesAlike, isOneFamily } from "../rules/candidate.ts";

import { type GivenLikeness, givenLikeness } from "./given-names.ts";
import { isHalfFamily, isToldByInitial } from "./half-families.ts";
import { haveMoreParticles, haveOtherInitials } from "./other-initials.ts";
import type { Portrait } from "./portraits.ts";
import { areRomanizedAlike } from "./romanized.ts";

/**
 * "one-id" though the families differ; the "same-place" in two lists of a paper's authors, which are in two scripts; "same" but for what names ignore; the "middle-initial" of one missing; a
 * "transliteration"; the same words "parted-otherwise" or "swapped", or but for "particles" ("van den", "van der"); a
 * "nickname", the name that somebody is called by beside the given ones ("called"), or the other's middle name
 * ("middle-name-used"); given names "reordered"; a "middle-name" or a "suffix" missing; "initials"; a family with one
 * letter different ("misspelt"), or a given name ("given-misspelt"); another script written by other rules
 * ("romanized"); the "half-family" of a double one; a "family-only"; "other-initials", one more or the other way round.
 */
export type Likeness =
  | "one-id"
  | "same-place"
  | "same"
  | "middle-initial"
  | "transliteration"
  | "parted-otherwise"
  | "particles"
  | GivenLikeness
  | "middle-name"
  | "initials"
  | "other-initials"
  | "misspelt"
  | "romanized"
  | "half-family"
  | "family-only"
  | "swapped";

/** After how often such pairs are one person. */
const POINTS: Readonly<Record<Likeness, number>> = {
  "one-id": 6,
  "same-place": 6,
  same: 6,
  "middle-initial": 4,
  transliteration: 4,
  "parted-otherwise": 4,
  particles: 4,
  called: 4,
  // Shown only beside a shared co-author, as is all that has 1: without one hardly any are one person.
  nickname: 1,
  "given-misspelt": 1,
  suffix: 1,
  reordered: 2,
  "middle-name": 2,
  "middle-name-used": 2,
  initials: 3,
  misspelt: 2,
  romanized: 2,
  "half-family": 1,
  "family-only": 1,
  swapped: 1,
  // Beside two co-authors.
  "other-initials": -1,
};
/** Where one has initials, two co-authors are asked for, too. */
const ABBREVIATED = -2;
/** "Ugaglia, A. A." and "Alonso Ugaglia, A.": an initial for the half that is not printed. */
const TOLD_BY_INITIAL = 2;
/** "T. K. D. S." and "T. K. S." */
const MORE_PARTICLES = 4;

/** "H. Xie" and "H. Xie", each of a dozen with each: behind those that a co-author or a venue speaks for. */
const ONE_INITIAL = 3;

/** Points for a suggestion. */
export function pointsOf(likeness: Likeness, one: Portrait, other: Portrait): number {
  const points = POINTS[likeness];
  if (likeness === "same" && isOneInitial(one) && isOfStrangers(one.names[0]!)) return ONE_INITIAL;
  if (likeness === "other-initials" && haveMoreParticles(one, other))
    return points + MORE_PARTICLES;
  const isDoubtful = likeness === "half-family" || likeness === "misspelt";
  if (!isDoubtful || (one.names[0]!.isFull && other.names[0]!.isFull)) return points;
  const isTold = likeness === "half-family" && isToldByInitial(one, other);
  return points + (isTold ? TOLD_BY_INITIAL : ABBREVIATED);
}

function isOneInitial({ names: [name] }: Portrait): boolean {
  return !name!.isFull && name!.given.length === 1;
}

/** How two people's names are alike; `undefined` where they are not. */
export function likenessOf(one: Portrait, other: Portrait): Likeness | undefined {
  if (one.ids.some((id) => other.ids.includes(id))) return "one-id";
  if (!areFamiliesAlike(one.names, other.names)) return ofOtherFamilies(one, other);
  const fit = agreement(one.names, other.names);
  switch (fit) {
    case "same":
    case "middle-initial":
      if (!isOneFamily([...one.names, ...other.names])) return "transliteration";
      return one.names[0]!.called === other.names[0]!.called ? fit : "called";
    case "initials":
    case "middle-name":
      return fit;
    case "unknown":
      return "family-only";
    case "different":
      return ofOtherGivenNames(one, other);
    default:
      return fit satisfies never;
  }
}

/** What two sources write by two rules tells more than a letter that differs. */
function ofOtherGivenNames(one: Portrait, other: Portrait): Likeness | undefined {
  const likeness = givenLikeness(one, other);
  const isSure = likeness !== undefined && !DOUBTFUL.has(likeness);
  if (isSure) return likeness;
  const otherwise = haveOtherInitials(one, other) ? "other-initials" : undefined;
  return romanizedLikeness(one, other) ?? likeness ?? otherwise;
}

const DOUBTFUL: ReadonlySet<GivenLikeness> = new Set(["given-misspelt", "nickname"]);

/** Families that one letter parts are longer where nothing but an initial speaks for one person. */
export const SHORTEST_WITH_INITIALS = 7;

/** Whether first names are the same, or one the initial of the other. */
function haveOneFirst(one: Portrait, other: Portrait): boolean {
  const [a, b] = [one.names[0]!, other.names[0]!];
  if (a.isFull && b.isFull) return a.given[0] === b.given[0];
  const fit = agreement(one.names, other.names);
  return (
    Math.min(a.family.length, b.family.length) >= SHORTEST_WITH_INITIALS &&
    fit !== "different" &&
    fit !== "unknown"
  );
}

function ofOtherFamilies(one: Portrait, other: Portrait): Likeness | undefined {
  const [a, b] = [one.names[0]!, other.names[0]!];
  if (lettersIn(one) === lettersIn(other) && tokensOf(one).join() === tokensOf(other).join()) {
    if (a.words.join() === b.words.join() && a.given.join() === b.given.join()) return "particles";
    return a.family === b.given.join("") ? "swapped" : "parted-otherwise";
  }
  if (a.family === givenLetters(b) && b.family === givenLetters(a)) return "swapped";
  if (isHalfFamily(one, other)) return "half-family";
  const isMisspelt = isOneLetterOff(a.family, b.family) && haveOneFirst(one, other);
  return romanizedLikeness(one, other) ?? (isMisspelt ? "misspelt" : undefined);
}

function romanizedLikeness(one: Portrait, other: Portrait): "romanized" | undefined {
  return areRomanizedAlike(one, other) ? "romanized" : undefined;
}

/** Given names without dots: a family in capitals, set in their place, was read as initials ("HUH In"). */
export function givenLetters({ glued }: PrintedName): string {
  return glued.includes(".") ? glued.replaceAll(".", "") : glued;
}

/** The same for equal words: a look before the words are put in order. */
function lettersIn({ names: [name] }: Portrait): number {
  const count = (sum: number, word: string) => sum + word.length;
  return name!.given.reduce(
    (sum, word, i) => (isParticleAt(i, name!.given) ? sum : sum + word.length),
    name!.words.reduce(count, 0),
  );
}

/** Words of a name in the order of the alphabet, whatever part they belong to. */
export function tokensOf({ names: [name] }: Portrait): readonly string[] {
  const { words, given } = name!;
  return [...words, ...given.filter((_, i) => !isParticleAt(i, given))].toSorted();
}

/**
 * "De Luna Bugallo, A." may be parted as "Bugallo, A. De Luna": nobody's first name is a particle, but in Vietnam,
 * where "Van An Nguyen" is "Nguyen Van An".
 */
export function isParticleAt(place: number, given: readonly string[]): boolean {
  const name = given[place]!;
  return place > 0 ? isParticle(name) : name === "van" && given.length > 1;
}
