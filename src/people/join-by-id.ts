/** One id is one person, unless the families differ or a proof says otherwise. */

import type { Clusters } from "./clusters.ts";
import type { Unit } from "./units.ts";
import { idText, inOrderOfTrust, type PersonId } from "./person-ids.ts";
import { isFamilyAlike } from "./places.ts";

/** Joins units that share an id, the most trusted kind of id first. */
export function joinById(clusters: Clusters): void {
  for (const { id, units } of unitsById(clusters.units)) {
    for (const group of byFamily(units, clusters)) {
      const roots = [...new Set(group.map((unit) => clusters.rootOf(unit)))];
      const torn = clusters.provenApart(roots);
      const certain = roots.filter((root) => !torn.has(root));
      if (certain.length < 2) continue;
      const [best = "", ...others] = [
        ...new Set(group.map((unit) => clusters.units[unit]!.names[0]!.printed)),
      ].toSorted(longFirst);
      for (const spelling of others) {
        clusters.explain(certain[0]!, { spelling, with: best, rule: "id", evidence: idText(id) });
      }
      clusters.join(certain);
    }
  }
}

function unitsById(units: readonly Unit[]) {
  const index = new Map<string, { readonly id: PersonId; readonly units: number[] }>();
  units.forEach(({ ids }, unit) => {
    for (const id of ids) {
      const before = index.get(idText(id));
      if (before === undefined) index.set(idText(id), { id, units: [unit] });
      else before.units.push(unit);
    }
  });
  const shared = [...index.values()].filter((entry) => entry.units.length > 1);
  const order = inOrderOfTrust(shared.map(({ id }) => id));
  return order.map((id) => index.get(idText(id))!);
}

/** Units whose families are spellings of one another, or have a word in common. */
function byFamily(
  units: readonly number[],
  { units: all }: Clusters,
): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (const unit of units) {
    const akin = groups.filter((group) => group.some((other) => areAkin(all[unit]!, all[other]!)));
    for (const group of akin) groups.splice(groups.indexOf(group), 1);
    groups.push([...akin.flat(), unit]);
  }
  return groups;
}

function areAkin({ names: some }: Unit, { names: others }: Unit): boolean {
  return some.some((one) =>
    others.some(
      (other) => isFamilyAlike(one, other) || one.words.some((word) => other.words.includes(word)),
    ),
  );
}

function longFirst(one: string, other: string): number {
  return other.length - one.length || (one < other ? -1 : 1);
}
