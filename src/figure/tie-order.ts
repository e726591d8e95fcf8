/** Which ties are drawn where there are too many to read: everybody's strongest first. */

import type { Network } from "../network/network.ts";
import type { Slice } from "../network/slice.ts";

export interface TieOrder {
  /** Ties shown, the one that matters most last, as a painter lays them over each other. */
  readonly order: Uint32Array;
  /** How many at the end of the order are the strongest tie of at least one person. */
  readonly strongest: number;
}

/**
 * Ties in rounds: the strongest of each person, then each person's second, and so on; within a
 * round by strength. Of equally strong ties the one that comes first in the network is stronger.
 */
export function orderTies(network: Network, slice: Slice): TieOrder {
  const byStrength = strongestFirst(slice);
  const met = new Uint32Array(network.authors.length);
  const round = Uint32Array.from(byStrength, (tie) => {
    const [source, target] = [network.source[tie]!, network.target[tie]!];
    const first = Math.min(met[source]!, met[target]!);
    met[source]! += 1;
    met[target]! += 1;
    return first;
  });
  const order = grouped(byStrength, round).reverse();
  return { order, strongest: round.reduce((count, first) => count + Number(first === 0), 0) };
}

/** Few strengths differ, so that ties are dealt out by strength instead of being compared. */
function strongestFirst({ strength, tieShown }: Slice): Uint32Array {
  const shown = Uint32Array.from(tieShown.keys()).filter((tie) => tieShown[tie] === 1);
  const strengths = [...new Set(Array.from(shown, (tie) => strength[tie]!))].sort((a, b) => b - a);
  const rank = new Map(strengths.map((value, index) => [value, index]));
  return grouped(
    shown,
    shown.map((tie) => rank.get(strength[tie]!) ?? 0),
  );
}

/** The same items by ascending group; within a group in their order. */
function grouped(items: Uint32Array, group: Uint32Array): Uint32Array {
  const next = new Uint32Array(group.reduce((most, one) => Math.max(most, one), 0) + 2);
  for (const one of group) next[one + 1]! += 1;
  for (let i = 1; i < next.length; i++) next[i]! += next[i - 1]!;
  const sorted = new Uint32Array(items.length);
  items.forEach((item, index) => {
    sorted[next[group[index]!]!++] = item;
  });
  return sorted;
}

/** So many ties are drawn whatever the number of people. */
const READABLE = 20_000;
/** A map of more people is an overview, where a tie is a hair among too many. */
const OVERVIEW = 100_000;
/** Zoomed in so far, an overview shows ties. */
const CLOSE = 0.25;

/**
 * How many ties are drawn: all where that can be read, else the strongest, and the more the closer
 * the map is looked at.
 *
 * @param people - shown.
 * @param zoom - share of the map's width that is in view; 1 or more when all is.
 */
export function tiesDrawn({ order, strongest }: TieOrder, people: number, zoom: number): number {
  if (order.length <= READABLE) return order.length;
  if (people > OVERVIEW && zoom > CLOSE) return 0;
  const inView = Math.min(strongest, READABLE);
  return Math.min(order.length, Math.round(inView / Math.min(1, zoom * zoom)));
}
