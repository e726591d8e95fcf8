/** Family names without any given name, and who of the family may be meant. */

import { agreement } from "../rules/candidate.ts";
import { sharedNumbers } from "../shared-numbers.ts";

import type { Portrait } from "./portraits.ts";

/** "Nagler", as lists of references print it. */
export function isFamilyOnly({ names }: Portrait): boolean {
  return names[0]!.given.length === 0;
}

/** Of several of a family who has so many times the papers of any other is the one to ask about. */
const CLEARLY_MORE = 3;

/**
 * Whether one of the two is a bare family name, and the other the only one of the family, or has by far the
 * most papers of it. Takes a look at all of the group: not for each pair of a large one.
 */
export function isMeantByFamily(
  one: Portrait,
  other: Portrait,
  family: readonly Portrait[],
): boolean {
  const [bare, person] = isFamilyOnly(one) ? [one, other] : [other, one];
  if (isFamilyOnly(person)) return false;
  return family.every(
    (third) =>
      third.family !== person.family ||
      isFamilyOnly(third) ||
      third.papers.length * CLEARLY_MORE <= person.papers.length ||
      // Another spelling of the same name is no other person, and whoever wrote with "Nagler" is not meant.
      agreement(third.names, person.names) !== "different" ||
      sharedNumbers(third.papers, bare.papers).length > 0,
  );
}
