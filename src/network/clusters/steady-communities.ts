/** Communities that keep their numbers, and with these their colours, when somebody is hidden. */

import type { TieColumns } from "../adjacency.ts";
import type { Slice } from "../slice.ts";

import {
  type ClusterSettings,
  type Communities,
  findCommunities,
  type SeededRandom,
} from "./communities.ts";

export interface CommunitiesSought {
  readonly network: TieColumns;
  /** The people who are placed on the map. */
  readonly placed: Slice;
  /** These and those who are hidden, but for whoever everybody shares; `undefined` where they are the same. */
  readonly whole?: Slice | undefined;
  readonly settings: ClusterSettings;
}

/**
 * Communities of the people placed, numbered as those of the whole: numbered by size, one that loses a
 * person would exchange its colour with the next. A function of what is hidden, not of what was shown before.
 */
export function steadyCommunities(
  { network, placed, whole, settings }: CommunitiesSought,
  seededRandom: SeededRandom,
): Communities {
  const found = findCommunities(network, placed, settings, seededRandom);
  if (whole === undefined) return found;
  return numberedAs(found, findCommunities(network, whole, settings, seededRandom));
}

/**
 * Who is hidden in the whole, too: the person everybody shares, without whom clusters are others anyway.
 *
 * @returns `undefined` where nobody else is hidden.
 */
export function steppedOutOf(
  hidden: readonly number[],
  shared: number | undefined,
): readonly number[] | undefined {
  const left = hidden.filter((person) => person === shared);
  return left.length === hidden.length ? undefined : left;
}

interface Shared {
  readonly group: number;
  readonly other: number;
  people: number;
}

/** Gives each group the number of the one it shares most people with; the rest take those that are left. */
function numberedAs(found: Communities, whole: Communities): Communities {
  const count = found.sizes.length;
  const numberOf = new Int32Array(count).fill(-1);
  const isTaken = new Uint8Array(count);
  for (const { group, other } of sharedPeople(found.of, whole.of)) {
    if (other >= count || isTaken[other] || numberOf[group]! >= 0) continue;
    numberOf[group] = other;
    isTaken[other] = 1;
  }
  const left = [...isTaken.keys()].filter((number) => !isTaken[number]).values();
  for (let group = 0; group < count; group++) {
    if (numberOf[group]! < 0) numberOf[group] = left.next().value ?? -1;
  }
  const sizes = new Array<number>(count).fill(0);
  for (const [group, people] of found.sizes.entries()) sizes[numberOf[group]!] = people;
  return { ...found, of: found.of.map((group) => (group < 0 ? -1 : numberOf[group]!)), sizes };
}

/** Pairs of groups with people in common, those with most first. */
function sharedPeople(of: Int32Array, others: Int32Array): readonly Shared[] {
  const pairs = new Map<string, Shared>();
  for (let author = 0; author < of.length; author++) {
    const [group, other] = [of[author]!, others[author]!];
    if (group < 0 || other < 0) continue;
    const pair = pairs.get(`${group}-${other}`);
    if (pair === undefined) pairs.set(`${group}-${other}`, { group, other, people: 1 });
    else pair.people += 1;
  }
  return [...pairs.values()].sort((one, other) => other.people - one.people);
}
