/** Who is compared with whom: people whose names share a key, so that not all pairs are looked at. */

import { gatheredUnder } from "../../bibliography/gathered.ts";
import { isAbbreviated } from "../name.ts";

import { isFamilyOnly } from "./bare-families.ts";
import { givenKeys } from "./given-keys.ts";
import { halfKeys } from "./half-families.ts";
import { givenLetters, isParticleAt, SHORTEST_WITH_INITIALS, tokensOf } from "./likeness.ts";
import { initialKeys } from "./other-initials.ts";
import type { Portrait } from "./portraits.ts";
import { romanizedKeys } from "./romanized.ts";

/** In larger groups only people who share a co-author are compared. */
const SMALL_GROUP = 40;
/** Families that are shorter differ in a letter by chance. */
const SHORTEST_MISSPELT = 5;
/** Longer ones are no family names, and leaving out each letter of one takes its length squared. */
const LONGEST_MISSPELT = 100;

/**
 * Groups of two or more, those first whose second person has most papers.
 *
 * @param others - per author those who are compared with them whatever their names.
 */
export function groupsOf(
  portraits: readonly Portrait[],
  others: ReadonlyMap<number, readonly number[]>,
): readonly (readonly Portrait[])[] {
  const groups: Portrait[][] = [];
  const groupOf = new Map<number | string, Portrait[]>();
  const put = (key: number | string, portrait: Portrait) => {
    const group = groupOf.get(key);
    if (group === undefined) {
      const alone = [portrait];
      groupOf.set(key, alone);
      groups.push(alone);
      // One person may have a key twice.
    } else if (group.at(-1) !== portrait) group.push(portrait);
  };
  const bare = new Set(portraits.filter(isFamilyOnly).map(({ family }) => family));
  const keys = [
    sharedSpellings(portraits),
    givenKeys(portraits),
    initialKeys(portraits),
    halfKeys(portraits),
    romanizedKeys(portraits),
  ];
  for (const portrait of portraits) {
    put(portrait.block, portrait);
    for (const id of portrait.ids) put(`id ${id}`, portrait);
    if (bare.has(portrait.family)) put(`family ${portrait.family}`, portrait);
    for (const other of others.get(portrait.author) ?? []) {
      put(`pair ${Math.min(portrait.author, other)} ${Math.max(portrait.author, other)}`, portrait);
    }
    for (const keysOf of keys) for (const key of keysOf(portrait)) put(key, portrait);
  }
  return groups
    .filter((group) => group.length > 1)
    .map((group) => ({ group, stake: stakeOf(group) }))
    .toSorted((a, b) => b.stake - a.stake)
    .map(({ group }) => group);
}

/** No pair of the group can move more papers. */
function stakeOf(group: readonly Portrait[]): number {
  let [most, second, bare] = [0, 0, 0];
  for (const portrait of group) {
    const { papers } = portrait;
    if (isFamilyOnly(portrait)) bare = Math.max(bare, papers.length);
    if (papers.length > most) [most, second] = [papers.length, most];
    else second = Math.max(second, papers.length);
  }
  // All papers of a bare family name go to the person who is meant, however few that one has.
  return Math.max(second, bare);
}

/** For sums of some ten spellings a person, so that two seldom share one; no more than that many in all. */
const SLOTS = { perPerson: 64, most: 2 ** 22 };

/**
 * Keys of other spellings, but for those that nobody else has: ten for each person, and one in a hundred
 * shared, so that they are counted by a sum of their letters before any text is built.
 */
function sharedSpellings(
  portraits: readonly Portrait[],
): (portrait: Portrait) => readonly string[] {
  const wanted = Math.min(portraits.length * SLOTS.perPerson, SLOTS.most);
  const counts = new Uint8Array(2 ** Math.ceil(Math.log2(Math.max(wanted, 2))));
  const slotOf = (sum: number) => (sum ^ (sum >>> 13)) & (counts.length - 1);
  const count = (sum: number) => {
    const slot = slotOf(sum);
    if (counts[slot]! < 2) counts[slot]! += 1;
  };
  // Without either of two equal letters in a row a family is the same.
  const countEach = (sums: readonly number[]) => {
    for (let i = 0; i < sums.length; i++) if (i === 0 || sums[i] !== sums[i - 1]) count(sums[i]!);
  };
  for (const portrait of portraits) {
    const sums = sumsOf(portrait);
    if (sums.words !== undefined) count(sums.words);
    count(sums.halves);
    countEach(sums.withoutOne);
    countEach(sums.ofInitial);
  }
  const isShared = (sum: number) => counts[slotOf(sum)]! > 1;
  return (portrait) => {
    const sums = sumsOf(portrait);
    const name = portrait.names[0]!;
    const { given, family } = name;
    const keys: string[] = [];
    if (sums.words !== undefined && isShared(sums.words)) {
      keys.push(`words ${tokensOf(portrait).join(" ")}`);
    }
    if (isShared(sums.halves)) {
      keys.push(`halves ${[family, givenLetters(name)].toSorted().join(" ")}`);
    }
    sums.withoutOne.forEach((sum, i) => {
      if (isShared(sum)) keys.push(`${given[0]} ${withoutLetter(family, i - 1)}`);
    });
    sums.ofInitial.forEach((sum, i) => {
      if (isShared(sum)) keys.push(`${given[0]!.charAt(0)}. ${withoutLetter(family, i - 1)}`);
    });
    return keys;
  };
}

interface Sums {
  /** `undefined` for "J. Smith", whose one word is no key. */
  readonly words: number | undefined;
  /** Of family and given names, each glued, whichever stands first. */
  readonly halves: number;
  /** Of the family as it stands, then without its first letter, its second, and so on. */
  readonly withoutOne: readonly number[];
  /** The same with an initial in place of the given name. */
  readonly ofInitial: readonly number[];
}

/** With initials so many words of a name must be written out for it to be known by them. */
const LEAST_WORDS = 2;

function sumsOf({ names: [name] }: Portrait): Sums {
  const { isFull, given, family, words } = name!;
  let sum = 0;
  let writtenOut = words.length;
  for (const word of words) sum = (sum + sumOf(word)) | 0;
  for (let i = 0; i < given.length; i++) {
    if (isParticleAt(i, given)) continue;
    sum = (sum + sumOf(given[i]!)) | 0;
    if (!isAbbreviated(given[i]!)) writtenOut += 1;
  }
  const [first] = given;
  const isLong = (shortest: number) =>
    family.length >= shortest && family.length <= LONGEST_MISSPELT;
  const beginsWithName = isFull && first !== undefined && isLong(SHORTEST_MISSPELT);
  const beginsWithInitial = first !== undefined && isLong(SHORTEST_WITH_INITIALS);
  const spellings = beginsWithName || beginsWithInitial ? spellingsOf(family) : undefined;
  return {
    words: isFull || writtenOut >= LEAST_WORDS ? sum : undefined,
    halves: (sumOf(family) + sumOf(givenLetters(name!))) | 0,
    withoutOne: beginsWithName ? spellings!(first) : [],
    ofInitial: beginsWithInitial ? spellings!(first.charAt(0)) : [],
  };
}

const BASE = 31;

function sumOf(word: string): number {
  let sum = 0;
  for (let i = 0; i < word.length; i++) sum = (Math.imul(sum, BASE) + word.charCodeAt(i)) | 0;
  return mixed(sum);
}

function mixed(sum: number): number {
  return Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
}

/**
 * Sums of a family beside a given name: as it stands, then without its first letter, its second, and so on. What
 * stands before and behind a letter is summed once, for both the name and its initial.
 */
function spellingsOf(family: string): (first: string) => readonly number[] {
  const { length } = family;
  const before = new Int32Array(length + 1);
  for (let i = 0; i < length; i++) {
    before[i + 1] = (Math.imul(before[i]!, BASE) + family.charCodeAt(i)) | 0;
  }
  const sums = new Int32Array(length + 1);
  sums[0] = before[length]!;
  for (let i = length - 1, behind = 0, power = 1; i >= 0; i--) {
    sums[i + 1] = (Math.imul(before[i]!, power) + behind) | 0;
    behind = (Math.imul(family.charCodeAt(i), power) + behind) | 0;
    power = Math.imul(power, BASE);
  }
  return (first) => {
    const start = sumOf(first);
    return Array.from(sums, (sum) => mixed((start + sum) | 0));
  };
}

/** Two words are one letter apart when they, or what is left of them without one letter, are equal. */
function withoutLetter(word: string, left: number): string {
  return left === -1 ? word : word.slice(0, left) + word.slice(left + 1);
}

/** All pairs of a small group; of a large one those that share a co-author. */
export function* pairsIn(
  group: readonly Portrait[],
): Generator<readonly [Portrait, Portrait], void> {
  const circles = group.length <= SMALL_GROUP ? [group] : circlesIn(group);
  for (const circle of circles) {
    for (let i = 0; i < circle.length; i++) {
      for (let j = i + 1; j < circle.length; j++) yield [circle[i]!, circle[j]!];
    }
  }
}

/** People of a group by the co-authors they share; circles that are too large say nothing. */
function circlesIn(group: readonly Portrait[]): readonly (readonly Portrait[])[] {
  const circles = gatheredUnder(group, ({ coauthors }) => coauthors);
  return [...circles.values()].filter(({ length }) => length > 1 && length <= SMALL_GROUP);
}
