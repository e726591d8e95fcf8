/** Communities that keep their colours when somebody is hidden. */

import type { TieColumns } from "../adjacency.ts";
import type { Slice } from "../slice.ts";

import {
  type ClusterSettings,
  type Communities,
  findCommunities,
  type SeededRandom,
} from "./communities.ts";

/** So many colours belong to one community each; the others take turns. */
const OWN_COLOURS = 8;

export interface CommunitiesSought {
  readonly network: TieColumns;
  /** The people who are placed on the map. */
  readonly placed: Slice;
  /** These and those who are hidden, but for whoever everybody shares; `undefined` where they are the same. */
  readonly whole?: Slice | undefined;
  readonly settings: ClusterSettings;
}

/**
 * Communities of the people placed, coloured as those of the whole: by size alone, one that loses a person
 * would exchange its colour with the next. A function of what is hidden, not of what was shown before.
 */
export function steadyCommunities(
  { network, placed, whole, settings }: CommunitiesSought,
  seededRandom: SeededRandom,
): Communities {
  const found = findCommunities(network, placed, settings, seededRandom);
  if (whole === undefined) return found;
  const { of } = findCommunities(network, whole, settings, seededRandom);
  return { ...found, colours: coloursAs(found, of) };
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

/**
 * Gives each group the colour of the one of the whole it shares most people with; the first few keep among
 * them the colours that are told apart best, whichever they were in the whole.
 *
 * @param whole - the group there of each author, by size.
 */
function coloursAs({ of, sizes }: Communities, whole: Int32Array): readonly number[] {
  const colours: number[] = [];
  const free = new Set(Array.from({ length: OWN_COLOURS }, (_, colour) => colour));
  for (const { group, other } of sharedPeople(of, whole)) {
    const isFirst = group < OWN_COLOURS;
    if (colours[group] !== undefined || isFirst !== other < OWN_COLOURS) continue;
    if (!isFirst || free.delete(other)) colours[group] = other;
  }
  return Array.from(sizes, (_, group) => {
    if (colours[group] !== undefined) return colours[group];
    if (group >= OWN_COLOURS) return group;
    const colour = Math.min(...free);
    free.delete(colour);
    return colour;
  });
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
