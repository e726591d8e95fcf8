/** Two author lists of one paper: which names stand for the same author. */

import type { Name } from "../name.ts";

import { compatibility } from "./compatible.ts";

/**
 * For each name of a list its place in the list that is shown for the paper: where the same name
 * stands, else a compatible one of a like family, at the same place before others; `undefined` where
 * there is none. Each place is given once.
 */
export function placesIn(
  shown: readonly Name[],
  list: readonly Name[],
  isOne: (one: Name, other: Name) => boolean,
): readonly (number | undefined)[] {
  const taken = new Set<number>();
  const take = (place: number) => {
    if (place === -1) return undefined;
    taken.add(place);
    return place;
  };
  const same = list.map(({ key }) =>
    take(shown.findIndex((name, place) => name.key === key && !taken.has(place))),
  );
  return same.map((place, i) => {
    if (place !== undefined) return place;
    const isFree = (other: Name, at: number) => !taken.has(at) && isOne(list[i]!, other);
    const facing = shown[i];
    return take(facing && isFree(facing, i) ? i : shown.findIndex(isFree));
  });
}

/** Whether two names on one paper, in two lists of its authors, may be one. */
export function mayBeOne(one: Name, other: Name): boolean {
  return isFamilyAlike(one, other) && compatibility(one, other) !== "different";
}

/** "Müller" and "Mueller", "van der Berg" and "Berg". */
export function isFamilyAlike(one: Name, other: Name): boolean {
  return (
    one.family === other.family ||
    one.familyAliases.includes(other.family) ||
    other.familyAliases.includes(one.family)
  );
}
