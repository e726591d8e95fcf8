/** How far two groupings agree. */

import { timesOf } from "../../bibliography/times-of.ts";

/**
 * Adjusted Rand index: 1 for the same grouping, about 0 for two that have nothing to do with each
 * other; pairs that are together in both, corrected for chance.
 *
 * @param one, other - per item: its group, any integer; items are as many in both.
 * @see Hubert and Arabie, Comparing partitions, Journal of Classification 2 (1985), 193–218.
 */
export function adjustedRandIndex(one: Int32Array, other: Int32Array): number {
  const inOne = timesOf(one);
  const inOther = timesOf(other);
  const inBoth = timesOf(Array.from(one, (group, item) => `${group} ${other[item]}`));
  const together = pairs(inBoth);
  const expected = (pairs(inOne) * pairs(inOther)) / ((one.length * (one.length - 1)) / 2);
  const most = (pairs(inOne) + pairs(inOther)) / 2;
  // Everybody alone, or everybody together, in both: there is no other way to agree.
  return most === expected || one.length < 2 ? 1 : (together - expected) / (most - expected);
}

function pairs(counts: ReadonlyMap<unknown, number>): number {
  let sum = 0;
  for (const items of counts.values()) sum += (items * (items - 1)) / 2;
  return sum;
}
