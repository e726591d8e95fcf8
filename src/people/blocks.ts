/** Units by family and first letter: only within such a block are names compared. */

import type { PrintedName } from "./mentions.ts";
import type { Unit } from "./units.ts";

export interface Blocks {
  /** Block of each unit. */
  readonly of: Int32Array;
  /** Units of each block. */
  readonly units: readonly (readonly number[])[];
  /** Per block: how many blocks its family has, that of names without a given one left out. */
  readonly letters: Int32Array;
}

/** Families that one alias makes alike ("Müller", "Mueller"; "van der Berg", "Berg") share a block. */
export function blocksOf(units: readonly Unit[]): Blocks {
  const familyOf = familyGroups(units.flatMap(({ names }) => names));
  const numbers = new Map<string, number>();
  const blocks: number[][] = [];
  const of = new Int32Array(units.length);
  const families: string[] = [];
  const letters = new Map<string, number>();
  units.forEach(({ names: [name] }, unit) => {
    const family = familyOf(name!);
    const initial = initialOf(name!);
    const key = `${family}, ${initial}`;
    let number = numbers.get(key);
    if (number === undefined) {
      number = blocks.length;
      numbers.set(key, number);
      blocks.push([]);
      families.push(family);
      if (initial !== "") letters.set(family, (letters.get(family) ?? 0) + 1);
    }
    of[unit] = number;
    blocks[number]!.push(unit);
  });
  return {
    of,
    units: blocks,
    letters: Int32Array.from(families, (family) => letters.get(family) ?? 0),
  };
}

/** The first letter of the given names; "" where there is none. */
export function initialOf({ given: [first = ""], isGroup }: PrintedName): string {
  return isGroup ? "group" : (Array.from(first)[0] ?? "");
}

/** Families that one alias makes alike, each group called after its first in the alphabet. */
export function familyGroups(names: readonly PrintedName[]): (name: PrintedName) => string {
  const parent = new Map<string, string>();
  const rootOf = (family: string): string => {
    let root = family;
    for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next;
    return root;
  };
  for (const { family, familyAliases } of names) {
    for (const alias of familyAliases) {
      const [a, b] = [rootOf(family), rootOf(alias)];
      if (a !== b) parent.set(a < b ? b : a, a < b ? a : b);
    }
  }
  return ({ family }) => rootOf(family);
}
