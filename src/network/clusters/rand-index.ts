/** How far two groupings agree. */

/**
 * Adjusted Rand index: 1 for the same grouping, about 0 for two that have nothing to do with each
 * other; pairs that are together in both, corrected for chance.
 *
 * @param one, other - per item: its group, any integer; items are as many in both.
 * @see Hubert and Arabie, Comparing partitions, Journal of Classification 2 (1985), 193–218.
 */
export function adjustedRandIndex(one: Int32Array, other: Int32Array): number {
  const inOne = new Map<number, number>();
  const inOther = new Map<number, number>();
  const inBoth = new Map<string, number>();
  for (let item = 0; item < one.length; item++) {
    count(inOne, one[item]!);
    count(inOther, other[item]!);
    count(inBoth, `${one[item]} ${other[item]}`);
  }
  const together = pairs(inBoth);
  const expected = (pairs(inOne) * pairs(inOther)) / ((one.length * (one.length - 1)) / 2);
  const most = (pairs(inOne) + pairs(inOther)) / 2;
  // Everybody alone, or everybody together, in both: there is no other way to agree.
  return most === expected || one.length < 2 ? 1 : (together - expected) / (most - expected);
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function pairs(counts: ReadonlyMap<unknown, number>): number {
  let sum = 0;
  for (const items of counts.values()) sum += (items * (items - 1)) / 2;
  return sum;
}
