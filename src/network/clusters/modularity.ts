/** How much more a grouping holds together than chance would have it. */

import type { Network } from "../network.ts";
import type { Slice } from "../slice.ts";

/**
 * Modularity at resolution 1, in [−½, 1]: over groups, the share of ties inside less the square of the
 * share of tie ends. 0 without ties.
 *
 * @param of - per author: group, −1 for people not shown.
 * @param weight - per tie, for example its strength; every tie counts the same when it is absent.
 * @see Newman and Girvan, Finding and evaluating community structure in networks, Physical Review E
 *   69 (2004), 026113.
 */
export function modularity(
  { source, target }: Pick<Network, "source" | "target">,
  { tieShown }: Slice,
  of: Int32Array,
  weight?: Float64Array,
): number {
  const ends = new Map<number, number>();
  let total = 0;
  let inside = 0;
  for (let tie = 0; tie < source.length; tie++) {
    if (!tieShown[tie]) continue;
    const a = of[source[tie]!]!;
    const b = of[target[tie]!]!;
    const w = weight === undefined ? 1 : weight[tie]!;
    total += w;
    if (a === b) inside += w;
    ends.set(a, (ends.get(a) ?? 0) + w);
    ends.set(b, (ends.get(b) ?? 0) + w);
  }
  if (total === 0) return 0;
  let chance = 0;
  for (const sum of ends.values()) chance += (sum / (2 * total)) ** 2;
  return inside / total - chance;
}
