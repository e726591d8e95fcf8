/** Mentions that are one person from the start, because their name says so. */

import { type Grouped, groupedBy, rowsOf } from "../grouped.ts";
import type { Mentions } from "../mentions.ts";
import { commonFamilies, crowdedFamilies } from "../names/common-families.ts";
import { byFullness, type PrintedName, plainly } from "../names/printed-name.ts";
import { type PersonId, type Proof, proofOf } from "../person-ids.ts";

import type { Blocks } from "./blocks.ts";
import { MOST_UNLIKE } from "./chance-namesakes.ts";
import type { Topics } from "./topics.ts";

/** Per mention: on which sides it is of people whom the reader keeps apart. */
export type Sides = ReadonlyMap<number, readonly Proof[]>;

/** Units as columns. */
export interface Units {
  readonly count: number;
  /** Of each unit, ascending. */
  readonly mentions: Grouped;
  /** Distinct names of each, the fullest first. */
  readonly names: readonly (readonly PrintedName[])[];
  readonly ids: readonly (readonly PersonId[])[];
  /** What two clusters must not differ in to be one person. */
  readonly proofs: readonly (readonly Proof[])[];
  /** 1 where the name stands for a person; else it is evidence, not identity. */
  readonly isTelling: Uint8Array;
}

/** What units are made of. */
export interface Listed {
  readonly mentions: Mentions;
  readonly blocks: Blocks;
  readonly topics: Topics;
}

/** One unit per name, of the mentions given. */
export function unitsByName(list: Listed, sides: Sides, among: Uint32Array): Units {
  const units = unitsOf(list, sides, among.length);
  for (const own of byKey(list.mentions, among)) units.add(own, true);
  return units.done();
}

/**
 * One unit per name that is written out, and one per mention of a name that is abbreviated, or that two
 * people are proven or likely to have.
 *
 * @param among - the mentions to make units of, those of a block ascending.
 */
export function unitsByTellingName(list: Listed, sides: Sides, among: Uint32Array): Units {
  const {
    mentions,
    blocks: {
      chances: { namesakes },
    },
  } = list;
  const units = unitsOf(list, sides, among.length);
  for (const own of byKey(mentions, among)) {
    const isTelling =
      isWrittenOut(own, mentions) &&
      namesakes[mentions.keys[own[0]!]!]! <= MOST_UNLIKE &&
      !haveNamesakes(own, mentions, sides);
    if (isTelling) units.add(own, true);
    else if (isAnyListedTwice(own, mentions)) {
      for (const listed of onOnePaper(own, mentions)) units.add(listed, false);
    } else for (let i = 0; i < own.length; i++) units.add([own[i]!], false);
  }
  return units.done();
}

/** Mentions of one key, in the order of first appearance; one after the other, for there are 100,000. */
function* byKey({ keys, nameOfKey }: Mentions, among: Uint32Array): Generator<Uint32Array> {
  const numberOfKey = new Int32Array(nameOfKey.length);
  let count = 0;
  const owners = among.map((mention) => {
    const key = keys[mention]!;
    // Numbers from 1, so that 0 is none.
    if (numberOfKey[key] === 0) numberOfKey[key] = ++count;
    return numberOfKey[key]! - 1;
  });
  const groups = groupedBy(owners, count, among);
  for (let group = 0; group < count; group++) yield rowsOf(groups, group);
}

type Own = Uint32Array | readonly number[];

function isWrittenOut(own: Own, { keys, nameOfKey }: Mentions): boolean {
  const { isFull, isGroup } = nameOfKey[keys[own[0]!]!]!;
  return isFull || isGroup;
}

/** Gathers units of so many mentions into columns. */
function unitsOf({ mentions }: Listed, sides: Sides, mentionCount: number) {
  const start = new Uint32Array(mentionCount + 1);
  const values = new Uint32Array(mentionCount);
  const isTellingOf = new Uint8Array(mentionCount);
  const names: (readonly PrintedName[])[] = [];
  const ids: (readonly PersonId[])[] = [];
  const proofs: (readonly Proof[])[] = [];
  let count = 0;
  return {
    add(own: Own, isTelling: boolean): void {
      const unitIds = allOf(own, (mention) => mentions.ids[mention]!);
      let end = start[count]!;
      // By index, because lists are of two kinds: an iterator of either is an object a mention.
      for (let i = 0; i < own.length; i++) values[end++] = own[i]!;
      start[count + 1] = end;
      isTellingOf[count] = Number(isTelling);
      names.push(namesOf(own, mentions));
      ids.push(unitIds);
      proofs.push(proofsOf(own, unitIds, sides));
      count += 1;
    },
    done: (): Units => ({
      count,
      mentions: { start: start.subarray(0, count + 1), values },
      names,
      ids,
      proofs,
      isTelling: isTellingOf.subarray(0, count),
    }),
  };
}

function namesOf(own: Own, { names }: Mentions): readonly PrintedName[] {
  const all = allOf(own, (mention) => names[mention]!);
  return all.length === 1 ? all : all.toSorted(byFullness);
}

/** Distinct items of several lists; the list itself where there is but one. */
function allOf<Item>(own: Own, listOf: (mention: number) => readonly Item[]): readonly Item[] {
  const first = listOf(own[0]!);
  let all: Set<Item> | undefined;
  for (let i = 1; i < own.length; i++) {
    const list = listOf(own[i]!);
    if (list === first) continue;
    all ??= new Set(first);
    for (const item of list) all.add(item);
  }
  return all === undefined ? first : [...all];
}

const NO_PROOFS: readonly Proof[] = [];

function proofsOf(own: Own, ids: readonly PersonId[], sides: Sides): readonly Proof[] {
  // Asked for every mention, of which most have neither.
  if (ids.length === 0 && sides.size === 0) return NO_PROOFS;
  const taken = Array.from(own, (mention) => sides.get(mention) ?? []).flat();
  return [...ids.flatMap(proofOf), ...taken];
}

/** Whether a paper has several of these mentions. */
function isAnyListedTwice(own: Own, mentions: Mentions): boolean {
  for (let i = 1; i < own.length; i++) {
    if (areOnOnePaper(own[i]!, own[i - 1]!, mentions)) return true;
  }
  return false;
}

/** One group per mention, and one for a name that a paper lists twice by a slip. */
function onOnePaper(own: Own, mentions: Mentions): readonly (readonly number[])[] {
  const { paper, names } = mentions;
  const groups = new Map<string, { readonly members: number[]; readonly kinds: number[] }>();
  for (const mention of own) {
    const key = `${paper[mention]} ${plainly(names[mention]![0]!.printed)}`;
    const before = groups.get(key);
    if (before === undefined) groups.set(key, { members: [mention], kinds: [mention] });
    // A damaged list has thousands of one name, and few kinds of them.
    else if (before.kinds.every((other) => isListedTwice(other, mention, mentions))) {
      before.members.push(mention);
      const isKnown = before.kinds.some((other) => areAlike(other, mention, mentions));
      if (!isKnown) before.kinds.push(mention);
    } else groups.set(`${key} ${mention}`, { members: [mention], kinds: [mention] });
  }
  return Array.from(groups.values(), ({ members }) => members);
}

function areOnOnePaper(one: number, other: number, { paper }: Mentions): boolean {
  return paper[one] === paper[other];
}

/** Whether one name is that of two people: a proof says so, or one paper lists both. */
function haveNamesakes(own: Own, mentions: Mentions, sides: Sides): boolean {
  let proofs: Map<string, string> | undefined;
  for (let i = 0; i < own.length; i++) {
    const mention = own[i]!;
    for (const { kind, value } of proofsOf([mention], mentions.ids[mention]!, sides)) {
      proofs ??= new Map();
      if ((proofs.get(kind) ?? value) !== value) return true;
      proofs.set(kind, value);
    }
    // Mentions of one paper are next to each other.
    for (let before = i - 1; before >= 0; before--) {
      if (!areOnOnePaper(mention, own[before]!, mentions)) break;
      if (!isListedTwice(own[before]!, mention, mentions)) return true;
      // Then those further before are as they are to the one before: a damaged list has hundreds of one name.
      if (areAlike(own[before]!, mention, mentions)) break;
    }
  }
  return false;
}

/** Printed alike, with the same ids or none. */
function areAlike(one: number, other: number, { ids, names }: Mentions): boolean {
  const [own, others] = [ids[one]!, ids[other]!];
  return (
    names[one] === names[other] &&
    own.length === others.length &&
    own.every((id, i) => id === others[i])
  );
}

/**
 * The same name twice on one paper is a slip, unless ids or the spelling tell two people apart. Initials
 * of the commonest families are no slip: of seven such papers in our samples six list two people.
 */
function isListedTwice(one: number, other: number, { ids, names }: Mentions): boolean {
  const own = new Map(ids[one]!.map(({ kind, value }) => [kind, value]));
  const isOther = ids[other]!.some(({ kind, value }) => (own.get(kind) ?? value) !== value);
  const [name] = names[other]!;
  return (
    !isOther &&
    plainly(names[one]![0]!.printed) === plainly(name!.printed) &&
    (name!.isFull || !(commonFamilies.has(name!.family) || crowdedFamilies.has(name!.family)))
  );
}
