/** Names of clusters: each is called after its leading person. */

import type { Components } from "./components.ts";
import type { Network } from "./network.ts";
import type { Slice } from "./slice.ts";

/** A community as it is shown. */
export interface Cluster {
  /** From 0, by size. */
  readonly number: number;
  readonly name: string;
  /** Indices of its people, most papers first, then strongest, then by key. */
  readonly people: readonly number[];
}

/** Every community of two people or more, with its people in order of prominence. */
export function nameClusters(
  network: Network,
  slice: Slice,
  communities: Components,
): readonly Cluster[] {
  const members: number[][] = communities.sizes.map(() => []);
  communities.of.forEach((community, author) => members[community]?.push(author));
  const prominence = (a: number, b: number) =>
    slice.papers[b]! - slice.papers[a]! ||
    slice.authorStrength[b]! - slice.authorStrength[a]! ||
    a - b;
  return members
    .map((people) => people.sort(prominence))
    .map((people, number) => ({
      number,
      name: network.authors[people[0] ?? -1]?.name ?? "",
      people,
    }))
    .filter(({ people }) => people.length > 1);
}
