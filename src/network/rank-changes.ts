/** What the counting changes: the people whose rank by strength moves most. */

import type { Slice } from "./slice.ts";

export interface RankChange {
  readonly author: number;
  /** By strength, 1 is the strongest; people of equal strength have the same rank. */
  readonly full: number;
  /** Under the fractional counting that is compared: the refined one is one, too. */
  readonly fractional: number;
}

/** Further down, ranks move by hundreds for the least difference in strength. */
const STRONGEST = 100;

/**
 * Those who move most first, then those who rank first; only people who are among the 100 strongest
 * under one counting or the other, and who move.
 *
 * @param full, fractional - the same filters under each counting.
 */
export function rankChanges(full: Slice, fractional: Slice): readonly RankChange[] {
  const inFull = ranksOf(full);
  const inFractional = ranksOf(fractional);
  return Array.from(inFull, (rank, author) => ({
    author,
    full: rank,
    fractional: inFractional[author]!,
  }))
    .filter(({ full, fractional }) => full > 0 && fractional > 0 && full !== fractional)
    .filter(({ full, fractional }) => Math.min(full, fractional) <= STRONGEST)
    .sort(
      (a, b) =>
        Math.abs(b.full - b.fractional) - Math.abs(a.full - a.fractional) ||
        Math.min(a.full, a.fractional) - Math.min(b.full, b.fractional) ||
        a.author - b.author,
    );
}

/** Per author: 1 + the number of people who are stronger; 0 for people not shown. */
function ranksOf({ authorShown, authorStrength }: Slice): Uint32Array {
  const shown = [...authorShown.keys()].filter((author) => authorShown[author]);
  const order = shown.sort((a, b) => authorStrength[b]! - authorStrength[a]! || a - b);
  const ranks = new Uint32Array(authorShown.length);
  order.forEach((author, place) => {
    const before = order[place - 1];
    const isEqual =
      before !== undefined && authorStrength[before]! - authorStrength[author]! < ROUNDING;
    ranks[author] = isEqual ? ranks[before]! : place + 1;
  });
  return ranks;
}

/** Sums of thirds and sevenths that are equal on paper differ by rounding. */
const ROUNDING = 1e-9;
