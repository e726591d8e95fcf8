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
  const numbers = new Map<number, number>();
  const free = new Set(found.sizes.keys());
  for (const { group, other } of sharedPeople(found.of, whole.of)) {
    if (!numbers.has(group) && free.delete(other)) numbers.set(group, other);
  }
  const sizes: number[] = [];
  for (const [group, people] of found.sizes.entries()) {
    const number = numbers.get(group) ?? Math.min(...free);
    free.delete(number);
    numbers.set(group, number);
    sizes[number] = people;
  }
  return { ...found, of: found.of.map((group) => numbers.get(group) ?? -1), sizes };
}

/** Pairs of groups with people in common, those with most first. */
function sharedPeople(of: Int32Array, others: Int32Array): readonly Shared[] {
  const pairs = new Map<number, Shared>();
  for (const [author, group] of of.entries()) {
    const other = others[author]!;
    if (group < 0 || other < 0) continue;
    const key = group * of.length + other;
    const pair = pairs.get(key) ?? { group, other, people: 0 };
    pair.people += 1;
    pairs.set(key, pair);
  }
  return [...pairs.values()].sort((one, other) => other.people - one.people);
}
