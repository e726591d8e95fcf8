/** Keys of people whose given names begin with different letters, and who may be one all the same. */

import { middleNameUsed } from "./given-names.ts";
import { formsOf } from "./nicknames.ts";
import type { Portrait } from "./portraits.ts";

/** "Bob Kern" with "Robert Kern"; "Wayne Dye" with "T. Wayne Dye", where somebody is printed so. */
export function givenKeys(
  portraits: readonly Portrait[],
): (portrait: Portrait) => readonly string[] {
  /** Per family. */
  const middleNames = new Map<number, Set<string>>();
  for (const portrait of portraits) {
    const middle = middleNameUsed(portrait);
    const { family } = portrait;
    if (middle === undefined) continue;
    const known = middleNames.get(family);
    if (known === undefined) middleNames.set(family, new Set([middle]));
    else known.add(middle);
  }
  return (portrait) => {
    const { family, names } = portrait;
    const { isFull, first } = names[0]!;
    const keys = isFull ? formsOf(first).map((form) => `${family} form ${form}`) : [];
    const known = middleNames.get(family);
    if (known === undefined) return keys;
    if (isFull && known.has(first)) keys.push(`${family} called ${first}`);
    const middle = middleNameUsed(portrait);
    if (middle !== undefined) keys.push(`${family} called ${middle}`);
    return keys;
  };
}
