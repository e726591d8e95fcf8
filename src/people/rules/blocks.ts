/** Mentions by family and first letter: only within such a block are names compared. */

import { type Grouped, groupedBy } from "../grouped.ts";
import type { Mentions } from "../mentions.ts";
import type { PrintedName } from "../names/printed-name.ts";
import { numbering } from "../numbering.ts";

import { type Chances, chancesIn } from "./chance-namesakes.ts";

export interface Blocks {
  /** Block of each mention; those of one key are in one block. */
  readonly of: Int32Array;
  /** Mentions of each block, in their order. */
  readonly mentions: Grouped;
  /** Per block: how many keys its mentions have. */
  readonly keyCount: Int32Array;
  /** Per block: how many blocks its family has, that of names without a given one left out. */
  readonly letters: Int32Array;
  /** Of a block, by which it stands in the same place whatever the order of papers; names without a given one last. */
  readonly labelOf: (block: number) => string;
  /** Per block: as how many people its family shows itself at the least. */
  readonly relatives: Int32Array;
  readonly chances: Chances;
}

/**
 * Families that one alias makes alike ("Müller", "Mueller"; "van der Berg", "Berg") share a block. What
 * the reader decides has no say in it.
 */
export function blocksOf({ keys, nameOfKey, allNames }: Mentions): Blocks {
  const rootOf = familyGroups(allNames);
  const numberOf = numbering();
  /** Per number of a family as printed: that of all that are spellings of it. */
  const familyOf: number[] = [];
  /** Per family: its blocks, few enough to be looked through. */
  const blocksOfFamily: number[][] = [];
  const initials: string[] = [];
  /** Family of each block. */
  const families: number[] = [];
  /** Per block. */
  const keyCount: number[] = [];
  const firstOf: PrintedName[] = [];
  /** Per family. */
  const letters: number[] = [];
  const namesOf: PrintedName[][] = [];
  /** Plus one, so that 0 is none. */
  const blockOfKey = new Int32Array(nameOfKey.length);
  for (const key of keys) {
    if (blockOfKey[key] !== 0) continue;
    const name = nameOfKey[key]!;
    const family = (familyOf[name.familyNumber] ??= numberOf(rootOf(name)));
    const initial = initialOf(name);
    const own = (blocksOfFamily[family] ??= []);
    const number = own.find((block) => initials[block] === initial) ?? families.length;
    if (number === families.length) {
      own.push(number);
      initials.push(initial);
      families.push(family);
      firstOf.push(name);
      keyCount.push(0);
      letters[family] = (letters[family] ?? 0) + (initial === "" ? 0 : 1);
    }
    blockOfKey[key] = number + 1;
    keyCount[number]! += 1;
    if (!name.isGroup) (namesOf[family] ??= []).push(name);
  }
  const relatives = Array.from(namesOf, peopleAmong);
  const of = keys.map((key) => blockOfKey[key]! - 1);
  return {
    of,
    mentions: groupedBy(of, families.length),
    keyCount: Int32Array.from(keyCount),
    letters: Int32Array.from(families, (family) => letters[family]!),
    labelOf: (block) => `${rootOf(firstOf[block]!)}, ${initials[block] || LAST}`,
    relatives: Int32Array.from(families, (family) => relatives[family]!),
    chances: chancesIn(nameOfKey),
  };
}

/**
 * Names of one family → as many people at the least: each name written out is one, and so is each row of
 * initials that fits none of them. Where most sources abbreviate, a family with one name written out is
 * not a rare one.
 */
function peopleAmong(names: readonly PrintedName[] = []): number {
  if (names.length === 1) return 1;
  let people = 0;
  const known: string[] = [];
  const rows: string[] = [];
  for (const { isFull, initials } of names) {
    if (isFull) people += 1;
    const found = isFull ? known : rows;
    if (!found.includes(initials)) found.push(initials);
  }
  for (const row of rows.sort((one, other) => other.length - one.length)) {
    if (known.some((other) => other.startsWith(row) || row.startsWith(other))) continue;
    people += 1;
    known.push(row);
  }
  return people;
}

/** One block per key: where nothing but equal names are joined. */
export function blocksByKey({ keys, nameOfKey }: Mentions): Blocks {
  const count = nameOfKey.length;
  return {
    of: keys,
    mentions: groupedBy(keys, count),
    keyCount: new Int32Array(count).fill(1),
    letters: new Int32Array(count),
    labelOf: (block) => nameOfKey[block]!.key,
    relatives: new Int32Array(count),
    chances: chancesIn([]),
  };
}

const GROUP = "group";
const LAST = "\uffff";

/** The first letter of the given names; "" where there is none. */
export function initialOf({ given: [first = ""], isGroup }: PrintedName): string {
  if (isGroup) return GROUP;
  return first === "" ? "" : String.fromCodePoint(first.codePointAt(0)!);
}

/** Families that one alias makes alike, each group called after its first in the alphabet. */
export function familyGroups(names: readonly PrintedName[]): (name: PrintedName) => string {
  const parent = new Map<string, string>();
  const rootOf = (family: string): string => {
    let root = family;
    for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next;
    return root;
  };
  for (const { family, familyAliases } of names) {
    for (const alias of familyAliases) {
      const [a, b] = [rootOf(family), rootOf(alias)];
      if (a !== b) parent.set(a < b ? b : a, a < b ? a : b);
    }
  }
  return ({ family }) => rootOf(family);
}
