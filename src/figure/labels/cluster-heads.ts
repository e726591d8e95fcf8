/** Whose names a reader looks for: of people after whom clusters of a colour of their own are called. */

import type { Cluster } from "../../network/clusters/cluster.ts";
import { MOST_NAMED } from "../../network/clusters/cluster-names.ts";
import type { Appearance } from "../appearance.ts";
import { PALETTES } from "../palette.ts";

export function clusterHeads(
  clusters: readonly Pick<Cluster, "number" | "people">[],
): ReadonlySet<number> {
  const coloured = PALETTES.light.clusters.length;
  return new Set(
    clusters.flatMap(({ number, people }) =>
      number < coloured ? people.slice(0, MOST_NAMED) : [],
    ),
  );
}

/** In the order in which names are tried, but the heads before all others whose discs are no larger. */
export function withHeads(
  { labelOrder, radius }: Pick<Appearance, "labelOrder" | "radius">,
  heads: ReadonlySet<number>,
): Iterable<number> {
  if (heads.size === 0) return labelOrder;
  const order: number[] = [];
  const waiting = [...labelOrder].filter((author) => heads.has(author));
  for (const author of labelOrder) {
    while (waiting.length > 0 && radius[waiting[0]!]! >= radius[author]!)
      order.push(waiting.shift()!);
    if (!heads.has(author)) order.push(author);
  }
  return order;
}
