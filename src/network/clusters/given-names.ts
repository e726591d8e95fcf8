/** Names that readers gave to clusters: they stay with most of the people, whatever else is chosen. */

import { timesOf } from "../../bibliography/times-of.ts";
import type { Components } from "../components.ts";
import type { Network } from "../network.ts";

import type { Cluster, GivenName } from "./cluster.ts";

/**
 * The clusters, those with a name of their own called by it: communities that hold most of the people
 * named, and few others. The same reference where nothing was named.
 *
 * @param communities - whole ones, of which filters may show parts: a name stays while these move.
 */
export function withGivenNames(
  clusters: readonly Cluster[],
  { authors }: Pick<Network, "authors">,
  { of, sizes }: Components,
  given: readonly GivenName[],
): readonly Cluster[] {
  if (given.length === 0) return clusters;
  const communityOf = new Map(authors.map(({ key }, author) => [key, of[author]!]));
  const names = new Map<number, GivenName>();
  for (const one of given) {
    const found = one.people.map((key) => communityOf.get(key) ?? -1);
    const counts = timesOf(found.filter((community) => community >= 0));
    const placed = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const [community, common] of counts)
      if (2 * common > placed && 2 * common > sizes[community]!) names.set(community, one);
  }
  return clusters.map((cluster) => {
    const given = names.get(cluster.number);
    return given === undefined ? cluster : { ...cluster, name: given.name, given };
  });
}

/** Keys of all people of a community, shown or not: whom a name is given to. */
export function keysOfCommunity(
  { authors }: Pick<Network, "authors">,
  { of }: Components,
  number: number,
): readonly string[] {
  return authors.flatMap(({ key }, author) => (of[author] === number ? [key] : []));
}

/** With a name instead of another; without a name, the cluster is called as before. */
export function giveName(
  given: readonly GivenName[],
  name: GivenName,
  instead: GivenName | undefined,
): readonly GivenName[] {
  const others = given.filter((one) => one !== instead);
  return name.name === "" ? others : [...others, name];
}
