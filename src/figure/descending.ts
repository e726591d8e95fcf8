/** Rows by a number each, the largest first. */

import { inOrder } from "../network/in-order.ts";

/**
 * The same rows, those with larger values first; of equals, in the order they came.
 *
 * Dealt out by value instead of being compared with each other: 100,000 rows a frame would hold the page.
 *
 * @param values - one per row number; no `NaN`.
 */
export function descending(rows: Uint32Array, values: Uint32Array | Float64Array): Uint32Array {
  const rank = rankIn(rows, values);
  const group = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) group[i] = rank.get(values[rows[i]!]!)!;
  return inOrder(rows, group);
}

/** Per value that occurs: its place among those, 0 for the largest. */
function rankIn(
  rows: Uint32Array,
  values: Uint32Array | Float64Array,
): ReadonlyMap<number, number> {
  const rank = new Map<number, number>();
  for (const row of rows) rank.set(values[row]!, 0);
  const ascending = Float64Array.from(rank.keys()).sort();
  for (let i = 0; i < ascending.length; i++) rank.set(ascending[i]!, ascending.length - 1 - i);
  return rank;
}
