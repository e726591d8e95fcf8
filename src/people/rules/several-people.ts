/** Which blocks hold two people at the least: "Bob Low" and "Bill Low" are no one co-author. */

import { compatibility } from "../names/compatible.ts";
import type { PrintedName } from "../names/printed-name.ts";

import type { Listed } from "./units.ts";

/** A name with more mentions may be several people's, who know each other not at all. */
const MOST_MENTIONS = 40;

export interface SeveralPeople {
  /** Whether names of a block contradict each other. */
  readonly areIn: (block: number) => boolean;
  /** The same, or whether the block has many mentions. */
  readonly mayBeIn: (block: number) => boolean;
}

/** Each block is looked at once: it is a co-author of many. */
export function severalPeople({ blocks, mentions }: Listed): SeveralPeople {
  const known: boolean[] = [];
  /** One name of each key, or one more than is looked at. */
  const namesIn = (block: number) => {
    const { start, values } = blocks.mentions;
    const found: PrintedName[] = [];
    for (let i = start[block]!; i < start[block + 1]!; i++) {
      for (const name of mentions.names[values[i]!]!) {
        let place = 0;
        while (place < found.length && found[place]!.keyNumber !== name.keyNumber) place++;
        found[place] = name;
        if (found.length > MOST_NAMES) return found;
      }
    }
    return found;
  };
  /** Most blocks have one name, and need no list of them. */
  const isOneName = (block: number) => {
    if (blocks.keyCount[block]! > 1) return false;
    const { start, values } = blocks.mentions;
    const key = mentions.keys[values[start[block]!]!];
    for (let i = start[block]!; i < start[block + 1]!; i++) {
      const names = mentions.names[values[i]!]!;
      if (names.length > 1 || names[0]!.keyNumber !== key) return false;
    }
    return true;
  };
  const areIn = (block: number) =>
    (known[block] ??= !isOneName(block) && doContradict(namesIn(block)));
  const { start } = blocks.mentions;
  return {
    areIn,
    mayBeIn: (block) => start[block + 1]! - start[block]! > MOST_MENTIONS || areIn(block),
  };
}

/** So many names of one family and letter are not all one person's. */
const MOST_NAMES = 40;

function doContradict(names: readonly PrintedName[]): boolean {
  if (names.length > MOST_NAMES) return true;
  // By index: a list of the rest for each of them would be most of the work.
  for (let i = 0; i < names.length; i++) {
    for (let j = i + 1; j < names.length; j++) {
      if (compatibility(names[i]!, names[j]!) === "different") return true;
    }
  }
  return false;
}
