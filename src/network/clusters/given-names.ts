/** Names that readers gave to clusters: they stay with most of the people, whatever else is chosen. */

import type { Network } from "../network.ts";

import type { Cluster } from "./cluster-names.ts";

export interface GivenName {
  readonly name: string;
  /** Keys of the people of the cluster as it was named. */
  readonly people: readonly string[];
}

/**
 * The clusters, those with a name of their own called by it: clusters that hold most of the people
 * named who are still shown, and few others. The same reference where nothing was named.
 */
export function withGivenNames(
  clusters: readonly Cluster[],
  { authors }: Pick<Network, "authors">,
  given: readonly GivenName[],
): readonly Cluster[] {
  if (given.length === 0) return clusters;
  const clusterOf = new Map<string, number>();
  for (const [i, { people }] of clusters.entries())
    for (const person of people) clusterOf.set(authors[person]!.key, i);
  const names = new Map<number, string>();
  for (const { name, people } of given) {
    const found = people.flatMap((key) => clusterOf.get(key) ?? []);
    for (const i of new Set(found)) {
      const common = found.filter((other) => other === i).length;
      if (isMost(common, found.length) && isMost(common, clusters[i]!.people.length))
        names.set(i, name);
    }
  }
  return clusters.map((cluster, i) => {
    const name = names.get(i);
    return name === undefined ? cluster : { ...cluster, name, isNamed: true };
  });
}

/** With the name of one cluster; without a name, it is called as before. */
export function giveName(
  given: readonly GivenName[],
  { name, people }: GivenName,
): readonly GivenName[] {
  const members = new Set(people);
  const others = given.filter(
    (one) => !isMost(one.people.filter((key) => members.has(key)).length, one.people.length),
  );
  if (name !== "") return [...others, { name, people }];
  return others.length === given.length ? given : others;
}

function isMost(part: number, whole: number): boolean {
  return 2 * part > whole;
}
