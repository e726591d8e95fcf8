/** Which people stand in their table, and in what order. */

import { fold, foldBothWays } from "../../bibliography/fold.ts";
import { descending } from "../../figure/descending.ts";
import { onesIn } from "../../network/mask.ts";
import type { Network } from "../../network/network.ts";
import { familyOrder } from "../../people/family-order.ts";
import { remember } from "../../state/remember.ts";
import type { Order } from "../parts/sort-heading.ts";

export interface Ordering {
  readonly network: Pick<Network, "authors">;
  readonly order: Order;
  /** Of so many rows it is told which of several equals comes first: nobody sees the others. */
  readonly needed: number;
}

/** Those of some who are called what is looked for, in one of their spellings; all where nothing is. */
export const peopleAmong = remember(
  ({ authors }: Network, among: Uint8Array, filter: string): Uint32Array => {
    const wanted = fold(filter);
    const people = onesIn(among);
    if (wanted === "") return people;
    return people.filter((person) =>
      foldBothWays(authors[person]?.spellings.join(" ") ?? "").includes(wanted),
    );
  },
);

/**
 * People by their values, those without one below everybody who has one; equals by family name.
 *
 * @param values - per author; `NaN` where there is none. Without values, people are ordered by family name.
 */
export function inOrder(
  people: Uint32Array,
  values: ArrayLike<number> | undefined,
  { network, order, needed }: Ordering,
): Uint32Array {
  if (values === undefined) {
    const fromLast = descending(people, placesByName(network.authors));
    return order === "ascending" ? fromLast.reverse() : fromLast;
  }
  const keys = keysOf(values, network.authors.length, order);
  const sorted = descending(people, keys);
  const byName = (a: number, b: number) =>
    compareNames(network.authors[a]!, network.authors[b]!) || a - b;
  for (let from = 0, to = 0; from < Math.min(needed, sorted.length); from = to) {
    while (to < sorted.length && keys[sorted[to]!] === keys[sorted[from]!]) to += 1;
    sorted.subarray(from, to).sort(byName);
  }
  return sorted;
}

const compareNames = familyOrder();

/** Per author: the larger, the higher up. */
function keysOf(values: ArrayLike<number>, count: number, order: Order): Float64Array {
  const keys = new Float64Array(count);
  for (let author = 0; author < count; author++) {
    const value = values[author] ?? Number.NaN;
    const known = Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value;
    keys[author] = order === "ascending" ? -known : known;
  }
  return keys;
}

/** Per author: the place by name. Sorted once a network: 20,000 names take a tenth of a second. */
const placesByName = remember((authors: Network["authors"]): Uint32Array => {
  const order = [...authors.keys()].sort((a, b) => compareNames(authors[a]!, authors[b]!));
  const places = new Uint32Array(authors.length);
  for (const [place, author] of order.entries()) places[author] = place;
  return places;
});
