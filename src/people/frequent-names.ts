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
  const pools = { common: emptyPool(), other: emptyPool() };
  for (const name of nameOfKey) {
    if (!isPerson(name)) continue;
    const pool = pools[poolOf(name)];
    count(pool.families, name.family);
    count(pool.givenNames, name.glued);
    pool.size += 1;
  }
  return Uint8Array.from(nameOfKey, (name) => {
    if (!isPerson(name)) return 0;
    const { families, givenNames, size } = pools[poolOf(name)];
    if (size < FEWEST_NAMES) return 0;
    const relatives = families.get(name.family)! - 1;
    const namesakes = givenNames.get(name.glued)! - 1;
    return Number((relatives * namesakes) / size > MOST_NAMESAKES);
  });
}

/** How many names written out there are, and of each family and each given name. */
interface Pool {
  readonly families: Map<string, number>;
  readonly givenNames: Map<string, number>;
  size: number;
}

function emptyPool(): Pool {
  return { families: new Map(), givenNames: new Map(), size: 0 };
}

function isPerson(name: PrintedName | undefined): name is PrintedName {
  return name !== undefined && name.isFull && !name.isGroup;
}

function poolOf({ family }: PrintedName): "common" | "other" {
  return commonFamilies.has(family) ? "common" : "other";
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
