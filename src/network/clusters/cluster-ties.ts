/** How clusters hang together. */

import type { Components } from "../components.ts";
import type { Network } from "../network.ts";
import type { Slice } from "../slice.ts";

/** The ties between two clusters, or within one. */
export interface ClusterTies {
  /** Numbers of the clusters, the smaller first; the same one twice for ties within. */
  readonly between: readonly [number, number];
  readonly ties: number;
  /** Sum of their strengths. */
  readonly strength: number;
}

/** Every pair of clusters with a tie between them, and every cluster with one within; strongest first. */
export function tiesOfClusters(
  { source, target }: Network,
  { tieShown, strength }: Slice,
  { of, sizes }: Components,
): readonly ClusterTies[] {
  const sums = new Map<number, ClusterTies>();
  for (let tie = 0; tie < source.length; tie++) {
    if (!tieShown[tie]) continue;
    const one = of[source[tie]!]!;
    const other = of[target[tie]!]!;
    const between = one < other ? ([one, other] as const) : ([other, one] as const);
    const pair = between[0] * sizes.length + between[1];
    const sum = sums.get(pair) ?? { between, ties: 0, strength: 0 };
    sums.set(pair, { between, ties: sum.ties + 1, strength: sum.strength + strength[tie]! });
  }
  return [...sums.values()].sort(
    (a, b) => b.strength - a.strength || a.between[0] - b.between[0] || a.between[1] - b.between[1],
  );
}
