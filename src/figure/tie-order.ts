/** Which ties are drawn where there are too many to read: everybody's strongest first. */

import { mixed } from "../layout/random.ts";
import { inOrder } from "../network/in-order.ts";
import { onesIn } from "../network/mask.ts";
import type { Network } from "../network/network.ts";
import type { Slice } from "../network/slice.ts";

import { descending } from "./descending.ts";

export interface TieOrder {
  /** Ties shown, the one that matters most last, as a painter lays them over each other. */
  readonly order: Uint32Array;
  /** How many at the end of the order are the strongest tie of at least one person. */
  readonly strongest: number;
}

/** Equally strong ties are dealt into so many heaps. */
const HEAPS = 1024;

/**
 * Ties in rounds: the strongest of each person, then each person's second, and so on; within a
 * round by strength. Of equally strong ties those of one person stand together in the network:
 * taken as they come, they would draw a star around the first. So they are shuffled.
 */
export function orderTies({ source, target, authors }: Network, slice: Slice): TieOrder {
  const shown = onesIn(slice.tieShown);
  const shuffled = inOrder(
    shown,
    shown.map((tie) => mixed(tie) & (HEAPS - 1)),
  );
  const byStrength = descending(shuffled, slice.strength);
  const met = new Uint32Array(authors.length);
  const round = new Uint32Array(byStrength.length);
  let strongest = 0;
  for (let i = 0; i < byStrength.length; i++) {
    const tie = byStrength[i]!;
    const [one, other] = [source[tie]!, target[tie]!];
    round[i] = Math.min(met[one]!, met[other]!);
    met[one]! += 1;
    met[other]! += 1;
    if (round[i] === 0) strongest += 1;
  }
  return { order: inOrder(byStrength, round).reverse(), strongest };
}

/** So many ties are drawn whatever the number of people. */
const READABLE = 20_000;
/** Of few people more are, until the discs of people take their room: so many ties each. */
const DISC = 10;
/** A map of more people is an overview, where a tie is a hair among too many. */
const OVERVIEW = 100_000;
/** Zoomed in so far, an overview shows ties. */
const CLOSE = 0.25;

/**
 * How many ties are drawn: all where that can be read, else the strongest, of few people as many
 * besides as these leave room for, and the more the closer the map is looked at.
 *
 * @param people - shown.
 * @param zoom - share of the map's width that is in view; 1 or more when all is.
 */
export function tiesDrawn({ order, strongest }: TieOrder, people: number, zoom: number): number {
  if (order.length <= READABLE) return order.length;
  if (people > OVERVIEW && zoom > CLOSE) return 0;
  const inView = Math.min(READABLE, Math.max(strongest, READABLE - DISC * people));
  return Math.min(order.length, Math.round(inView / Math.min(1, zoom * zoom)));
}
