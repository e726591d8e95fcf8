/** What clusters of a file are called: by the names that it has for them beside their numbers. */

import { gatheredBy } from "../bibliography/gathered.ts";
import type { GivenPerson } from "../network/given.ts";

/** A person as a reader finds them. */
export interface FoundPerson extends GivenPerson {
  /** Of the cluster, where the file has one beside a number. */
  readonly clusterName?: string;
}

/** Each cluster by its name if all its people tell the same one; those of one name keep their numbers behind it. */
export function withClusterNames(people: readonly FoundPerson[]): readonly GivenPerson[] {
  if (people.every(({ clusterName }) => clusterName === undefined)) return people;
  const names = new Map(
    [...gatheredBy(people, ({ cluster }) => cluster)].map(([cluster, own]) => {
      const told = new Set(own.map(({ clusterName }) => clusterName ?? cluster));
      return [cluster, told.size === 1 ? [...told][0] : cluster];
    }),
  );
  const clustersOf = gatheredBy([...names.keys()], (cluster) => names.get(cluster));
  return people.map(({ clusterName, ...person }) => {
    const { cluster } = person;
    const name = names.get(cluster);
    if (clusterName === undefined || cluster === undefined || name === undefined) return person;
    const isShared = (clustersOf.get(name)?.length ?? 0) > 1;
    return { ...person, cluster: isShared ? `${name} (${cluster})` : name };
  });
}
