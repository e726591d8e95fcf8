/** Whose name is worth its room: the largest discs, and one of several twins before the rest. */

import { mixed } from "../../layout/random.ts";
import { onesIn } from "../../network/mask.ts";
import type { Network } from "../../network/network.ts";
import type { Slice } from "../../network/slice.ts";
import { descending } from "../descending.ts";

/**
 * Authors shown, the most important first: by what their discs stand for, then by papers, then by
 * co-authors; of equals, in the order of their keys.
 *
 * Twins have the same co-authors and each other, so that they lie side by side: the names of twenty
 * people of one paper would push out those of everybody else. So they take turns with the others as
 * parties do for seats: the second is in line with half of what its disc stands for, the third with a third.
 *
 * @see D'Hondt 1882, Système pratique et raisonné de représentation proportionnelle
 */
export function labelOrder(
  network: Network,
  slice: Slice,
  measure: Uint32Array | Float64Array,
): Uint32Array {
  const { papers, coauthors, authorShown } = slice;
  const byCoauthors = descending(onesIn(authorShown), coauthors);
  const order = descending(descending(byCoauthors, papers), measure);
  const rank = new Uint32Array(authorShown.length);
  for (let place = 0; place < order.length; place++) rank[order[place]!] = place;
  const better = betterTwins(network, slice.tieShown, rank);
  return descending(
    order,
    Float64Array.from(measure, (value, author) => value / (1 + better[author]!)),
  );
}

/** How many twins of a better rank each author has. Who are not tied are no twins: a circle holds its own. */
function betterTwins(
  { source, target }: Network,
  tieShown: Uint8Array,
  rank: Uint32Array,
): Uint32Array {
  const circle = circlesOf({ source, target }, tieShown, rank.length);
  const better = new Uint32Array(rank.length);
  for (let tie = 0; tie < source.length; tie++) {
    const a = source[tie]!;
    const b = target[tie]!;
    if (circle[2 * a] !== circle[2 * b] || circle[2 * a + 1] !== circle[2 * b + 1]) continue;
    better[rank[a]! < rank[b]! ? b : a]! += 1;
  }
  return better;
}

/**
 * Two numbers per author that tell their circle, themselves and everybody they are tied to, from other
 * circles: sums of a scrambled number per member. Circles that differ have the same two once in 10¹⁹
 * pairs; comparing the people themselves would take a list each.
 */
function circlesOf(
  { source, target }: Pick<Network, "source" | "target">,
  tieShown: Uint8Array,
  people: number,
): Uint32Array {
  const own = new Uint32Array(2 * people);
  // Neighbours of a number are mixed to neighbours of none: by a multiple of the golden ratio.
  for (let i = 0; i < own.length; i++) own[i] = mixed(Math.imul(i + 1, 0x9e3779b1));
  const circle = own.slice();
  for (let tie = 0; tie < source.length; tie++) {
    if (!tieShown[tie]) continue;
    const a = 2 * source[tie]!;
    const b = 2 * target[tie]!;
    circle[a]! += own[b]!;
    circle[a + 1]! += own[b + 1]!;
    circle[b]! += own[a]!;
    circle[b + 1]! += own[a + 1]!;
  }
  return circle;
}
