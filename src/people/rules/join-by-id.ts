/** One id is one person, unless the families differ or a proof says otherwise. */

import { gatheredUnder } from "../../bibliography/gathered.ts";
import { isFamilyAlike } from "../names/places.ts";
import { longFirst, type PrintedName } from "../names/printed-name.ts";
import { idText, inOrderOfTrust } from "../person-ids.ts";

import type { Clusters } from "./clusters.ts";
import type { Units } from "./units.ts";

/** Joins units that share an id, the most trusted kind of id first. */
export function joinById(clusters: Clusters): void {
  for (const { id, units } of unitsById(clusters.units)) {
    for (const group of byFamily(units, clusters)) {
      const roots = [...new Set(group.map((unit) => clusters.rootOf(unit)))];
      const torn = clusters.provenApart(roots);
      const certain = roots.filter((root) => !torn.has(root));
      if (certain.length < 2) continue;
      const [best = "", ...others] = [
        ...new Set(group.map((unit) => clusters.units.names[unit]![0]!.printed)),
      ].toSorted(longFirst);
      for (const spelling of others) {
        clusters.explain(certain[0]!, { spelling, with: best, rule: "id", evidence: idText(id) });
      }
      clusters.join(certain);
    }
  }
}

function unitsById({ ids: idsOfUnit }: Units) {
  const index = gatheredUnder(idsOfUnit.keys(), (unit) => idsOfUnit[unit]!);
  const shared = [...index.keys()].filter((id) => index.get(id)!.length > 1);
  return inOrderOfTrust(shared).map((id) => ({ id, units: index.get(id)! }));
}

/** Units whose families are spellings of one another, or have a word in common. */
function byFamily(
  units: readonly number[],
  { units: all }: Clusters,
): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (const unit of units) {
    const areSame = (other: number) => areAkin(all.names[unit]!, all.names[other]!);
    const akin = groups.filter((group) => group.some(areSame));
    for (const group of akin) groups.splice(groups.indexOf(group), 1);
    groups.push([...akin.flat(), unit]);
  }
  return groups;
}

function areAkin(some: readonly PrintedName[], others: readonly PrintedName[]): boolean {
  return some.some((one) =>
    others.some(
      (other) => isFamilyAlike(one, other) || one.words.some((word) => other.words.includes(word)),
    ),
  );
}
