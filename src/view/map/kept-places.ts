/** Who is in one network and in the next stays where they are drawn, until the next is laid out. */

import type { Author } from "../../people/identities.ts";

/** Share of the shorter list: when fewer people are in both, it is another list. */
const LEAST_IN_BOTH = 0.5;

type People = readonly Pick<Author, "key">[];

/**
 * Places of the people of another network, found by their keys; `NaN` for those who come to it.
 *
 * @param places - x and y of each person of `before`; `NaN` for who has no place.
 * @returns `undefined` where hardly anybody of the other network has a place already.
 */
export function keptPlaces(
  before: People,
  places: Float32Array,
  after: People,
): Float32Array | undefined {
  if (before.length === 0) return undefined;
  const numberOf = new Map(before.map(({ key }, author) => [key, author]));
  const kept = new Float32Array(2 * after.length).fill(Number.NaN);
  let inBoth = 0;
  for (const [author, { key }] of after.entries()) {
    const former = numberOf.get(key) ?? -1;
    const x = places[2 * former] ?? Number.NaN;
    if (Number.isNaN(x)) continue;
    kept.set([x, places[2 * former + 1]!], 2 * author);
    inBoth += 1;
  }
  const least = LEAST_IN_BOTH * Math.min(before.length, after.length);
  return inBoth > 0 && inBoth >= least ? kept : undefined;
}
