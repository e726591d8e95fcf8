/**
 * Initials that contradict each other, and yet may be one person's: "I. C. Petre" goes by the second, "T. K. D. S."
 * has one for "dos", which "T. K. S." leaves out, and "L. N." stand the other way round.
 */

import { commonFamilies } from "../names/common-families.ts";
import type { PrintedName } from "../names/printed-name.ts";
import { isOfStrangers } from "../names/widespread-families.ts";
import { agreement } from "../rules/candidate.ts";

import { withGiven } from "./given-names.ts";
import type { Portrait } from "./portraits.ts";

/** Two syllables of a Chinese or Korean name are one name, of which none is left out. */
export function haveOtherInitials(one: Portrait, other: Portrait): boolean {
  const [a, b] = [one.names[0]!, other.names[0]!];
  if ((a.isFull && b.isFull) || commonFamilies.has(a.family)) return false;
  return (
    areSame(a, b, withoutParticles) ||
    areSame(a, b, inAlphabet) ||
    (!isOfStrangers(a) && (isWithoutFirst(one, other) || isWithoutFirst(other, one)))
  );
}

/** Whether nothing but particles parts them, and there are so many that no other is to be expected. */
export function haveMoreParticles(one: Portrait, other: Portrait): boolean {
  return areSame(one.names[0]!, other.names[0]!, withoutParticles, MANY_INITIALS);
}

const FEWEST_INITIALS = 2;
const MANY_INITIALS = 3;

function areSame(
  { initials: one }: PrintedName,
  { initials: other }: PrintedName,
  what: (initials: string) => string,
  fewest = FEWEST_INITIALS,
): boolean {
  const rest = what(one);
  return rest.length >= fewest && rest === what(other);
}

/** "De", "da" and "dos", which Scopus takes for a name. */
function withoutParticles(initials: string): string {
  return initials.charAt(0) + initials.slice(1).replaceAll("d", "");
}

function inAlphabet(initials: string): string {
  return [...initials].sort().join("");
}

function isWithoutFirst({ names: long }: Portrait, { names: short }: Portrait): boolean {
  const called = long
    .filter(({ given }) => given.length > 1)
    .map((name) => withGiven(name, name.given.slice(1)));
  return called.length === long.length && agreement(called, short) !== "different";
}

/** Keys of those of whom one may be printed without the first initial, or with two of them swapped. */
export function initialKeys(
  portraits: readonly Portrait[],
): (portrait: Portrait) => readonly string[] {
  /** Per family: the second letters that are another's first. */
  const firsts = new Map<number, Set<string>>();
  const seconds = new Map<number, Set<string>>();
  const note = (map: Map<number, Set<string>>, family: number, letter: string | undefined) => {
    if (letter === undefined) return;
    const known = map.get(family);
    if (known === undefined) map.set(family, new Set([letter]));
    else known.add(letter);
  };
  for (const { family, names } of portraits) {
    const { initials } = names[0]!;
    note(firsts, family, initials[0]);
    note(seconds, family, initials[1]);
  }
  return ({ family, names }) => {
    const { family: printed, initials } = names[0]!;
    if (commonFamilies.has(printed)) return NO_KEYS;
    const [first, second] = initials;
    const isAnothers = (letter: string | undefined, map: ReadonlyMap<number, Set<string>>) =>
      letter !== undefined && map.get(family)?.has(letter) === true;
    const letters = [
      ...(isAnothers(first, seconds) ? [first] : []),
      ...(second !== first && isAnothers(second, firsts) ? [second] : []),
    ];
    return letters.map((letter) => `${family} initial ${letter}`);
  };
}

const NO_KEYS: readonly string[] = [];
