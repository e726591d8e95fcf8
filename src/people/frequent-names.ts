/** Names written out that several people of a list are likely to have. */

import { commonFamilies } from "./common-families.ts";
import type { PrintedName } from "./printed-name.ts";

/** Other people of the same name to be expected; above it a name is evidence, not identity. */
const MOST_NAMESAKES = 0.3;
/** In shorter lists the counts say little, and hardly anybody has a namesake. */
const FEWEST_NAMES = 1000;

/**
 * Per key 1 where its name is frequent: as many of its family and as many of its given names as there
 * are would meet by chance in more than 0.3 people. Families from East Asia in Latin script
 * share their given names, and are counted by themselves.
 *
 * @param nameOfKey - by number of the key; keys of names that nobody has are holes.
 */
export function frequentNames(nameOfKey: readonly (PrintedName | undefined)[]): Uint8Array {
  const [families, givenNames] = [new Map<string, number>(), new Map<string, number>()];
  const sizes = { common: 0, other: 0 };
  for (const name of nameOfKey) {
    if (!isPerson(name)) continue;
    count(families, name.family);
    count(givenNames, givenKey(name));
    sizes[poolOf(name)] += 1;
  }
  return Uint8Array.from(nameOfKey, (name) => {
    const size = isPerson(name) ? sizes[poolOf(name)] : 0;
    if (!isPerson(name) || size < FEWEST_NAMES) return 0;
    const relatives = families.get(name.family)! - 1;
    const namesakes = givenNames.get(givenKey(name))! - 1;
    return Number((relatives * namesakes) / size > MOST_NAMESAKES);
  });
}

function isPerson(name: PrintedName | undefined): name is PrintedName {
  return name !== undefined && name.isFull && !name.isGroup;
}

function poolOf({ family }: PrintedName): "common" | "other" {
  return commonFamilies.has(family) ? "common" : "other";
}

function givenKey(name: PrintedName): string {
  return `${poolOf(name)} ${name.glued}`;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
