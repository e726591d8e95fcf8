/** How many other people of the same name are to be expected in a list, by chance. */

import { commonFamilies } from "../names/common-families.ts";
import type { PrintedName } from "../names/printed-name.ts";

/** Beyond so many a name stands for nobody, unless co-authors say who it is. */
export const MOST_NAMESAKES = 0.1;
/** The same where papers have neither co-authors nor a topic in common, which speaks a little against it. */
export const MOST_UNLIKE = 0.06;
/** In shorter lists the counts say little, and hardly anybody has a namesake. */
export const FEWEST_NAMES = 500;

/** With which given names begin. */
const LETTERS = 20;

export interface Chances {
  /** Per key of a name written out: so many others of its family and given name are to be expected. */
  readonly namesakes: Float32Array;
  /** Whether there are too few names of any kind to count on. */
  readonly isShortList: boolean;
  /** Whether there are too few names like this one to count on. */
  readonly isShort: (name: PrintedName) => boolean;
  /** How many names of its kind are written out. */
  readonly sizeOf: (name: PrintedName) => number;
  /** The share of people who are of its family, of whom there are so many. */
  readonly shareOfFamily: (name: PrintedName, relatives: number) => number;
  /** The share of people who have the initials of a name, as it is among families of its kind. */
  readonly shareOfInitials: (name: PrintedName) => number;
}

/**
 * As many of a family and as many of a given name as there are would meet by chance in so many people.
 * Families from East Asia in Latin script share their given names, and are counted by themselves. A
 * given name without a middle one counts all of its first name: sources leave middle initials out.
 *
 * @param nameOfKey - by number of the key; keys of names that nobody has are holes.
 */
export function chancesIn(nameOfKey: readonly (PrintedName | undefined)[]): Chances {
  const people = nameOfKey.filter(isPerson);
  const pools = { common: emptyPool(people), other: emptyPool(people) };
  for (const name of people) {
    const { families, givenNames, initials } = pools[poolOf(name)];
    families[name.familyNumber]! += 1;
    givenNames[name.gluedNumber]! += 1;
    if (name.firstNumber !== name.gluedNumber) givenNames[name.firstNumber]! += 1;
    initials.set(name.initials, (initials.get(name.initials) ?? 0) + 1);
    pools[poolOf(name)].size += 1;
  }
  const expected = (name: PrintedName | undefined) => {
    if (!isPerson(name)) return 0;
    const { families, givenNames, size } = pools[poolOf(name)];
    if (size < FEWEST_NAMES) return 0;
    return ((families[name.familyNumber]! - 1) * (givenNames[name.gluedNumber]! - 1)) / size;
  };
  return {
    namesakes: Float32Array.from(nameOfKey, expected),
    sizeOf: (name) => pools[poolOf(name)].size,
    isShortList: pools.common.size + pools.other.size < FEWEST_NAMES,
    isShort: (name) => pools[poolOf(name)].size < FEWEST_NAMES,
    // Where few names are written out, a family may be as common as it is among these few.
    shareOfFamily: (name, relatives) => relatives / (pools[poolOf(name)].size + LETTERS),
    shareOfInitials: (name) => {
      const { initials, size } = pools[poolOf(name)];
      const own = name.initials;
      // Few names say little: as if one more had been seen with each letter.
      return ((initials.get(own) ?? 0) + LETTERS ** (1 - own.length)) / (size + LETTERS);
    },
  };
}

/** How many names written out there are, and of each family, given name and row of initials. */
interface Pool {
  readonly families: Int32Array;
  readonly givenNames: Int32Array;
  readonly initials: Map<string, number>;
  size: number;
}

function emptyPool(people: readonly PrintedName[]): Pool {
  const counts = (numberOf: (name: PrintedName) => number) =>
    new Int32Array(people.reduce((most, name) => Math.max(most, numberOf(name) + 1), 0));
  return {
    families: counts(({ familyNumber }) => familyNumber),
    givenNames: counts(({ gluedNumber, firstNumber }) => Math.max(gluedNumber, firstNumber)),
    initials: new Map(),
    size: 0,
  };
}

function isPerson(name: PrintedName | undefined): name is PrintedName {
  return name !== undefined && name.isFull && !name.isGroup;
}

function poolOf({ family }: PrintedName): "common" | "other" {
  return commonFamilies.has(family) ? "common" : "other";
}
