/** Keys of people whose given names begin with different letters, and who may be one all the same. */

import { calledBy } from "./given-names.ts";
import { formsOf } from "./nicknames.ts";
import type { Portrait } from "./portraits.ts";

/** "Bob Kern" with "Robert Kern"; "Wayne Dye" with "T. Wayne Dye", where somebody is printed so. */
export function givenKeys(
  portraits: readonly Portrait[],
): (portrait: Portrait) => readonly string[] {
  /** Per family. */
  const callNames = new Map<number, Set<string>>();
  for (const portrait of portraits) {
    for (const name of calledBy(portrait)) {
      const known = callNames.get(portrait.family);
      if (known === undefined) callNames.set(portrait.family, new Set([name]));
      else known.add(name);
    }
  }
  return (portrait) => {
    const { family, names } = portrait;
    const { isFull, first } = names[0]!;
    const keys = isFull ? formsOf(first).map((form) => `${family} form ${form}`) : [];
    const known = callNames.get(family);
    if (known === undefined) return keys;
    if (isFull && known.has(first)) keys.push(`${family} called ${first}`);
    for (const name of calledBy(portrait)) keys.push(`${family} called ${name}`);
    return keys;
  };
}
