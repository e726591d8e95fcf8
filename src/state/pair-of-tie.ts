/** Whom a tie is between, in the order in which they are named. */

import type { View } from "./select.ts";

/** The two people of a tie, the one with more papers first. */
export function pairOfTie({ network, slice }: View, tie: number): readonly [number, number] {
  const source = network.source[tie]!;
  const target = network.target[tie]!;
  return slice.papers[source]! >= slice.papers[target]! ? [source, target] : [target, source];
}
