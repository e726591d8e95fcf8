/** Friends of friends: names that share no co-author, yet those whom one wrote with wrote with the other's. */

import { commonFamilies } from "../names/common-families.ts";
import { onceEach } from "../once.ts";

import type { Block } from "./block.ts";
import {
  type Candidate,
  haveFittingNames,
  haveSameNames,
  isWrittenOut,
  mayBeOnePerson,
  printedKey,
} from "./candidate.ts";
import type { Circle } from "./link-coauthors.ts";
import type { Neighbours, Sought } from "./neighbours.ts";

/** How seldom chance alone may bring two together. */
export const MOST_BY_CHANCE = 0.02;

/**
 * Pairs of abbreviated names, and of such a name with the only person whom it fits, where acquaintances
 * meet more often than chance allows. In a list of few people everybody knows everybody, and nobody is
 * joined; in a long one strangers hardly meet. Initials of the commonest families are many people's, and
 * so are those of their co-authors: of 17 such meetings in our samples 12 were of strangers.
 */
export function meetings(
  abbreviated: readonly Candidate[],
  neighbours: Neighbours,
  { candidates, evidence }: Block,
): readonly Circle[] {
  const known = candidates.filter((candidate) => candidate.coauthors().length > 0);
  const everybody = { people: candidates, has: () => true };
  const meantOf = onceEach(
    (candidate: Candidate) => known.filter((other) => mayMean(candidate, other)),
    printedKey,
  );
  const mayBeMet = (candidate: Candidate) => {
    const isOfMany = !isWrittenOut(candidate) && commonFamilies.has(candidate.names[0]!.family);
    if (isOfMany || candidate.coauthors().length === 0) return false;
    return evidence.mayMeet(candidate, meantOf(candidate));
  };
  return abbreviated.filter(mayBeMet).flatMap((candidate) =>
    meantBy(candidate, neighbours, everybody).map((other) => ({
      coauthors: [],
      members: [candidate, other],
    })),
  );
}

/** Whether a name may stand for a person of the block, before anything dear is asked. */
function mayMean(candidate: Candidate, other: Candidate): boolean {
  const isFuller = isWrittenOut(other) && !isWrittenOut(candidate);
  return (isFuller || haveSameNames(candidate, other)) && haveFittingNames(candidate, other);
}

function meantBy(
  candidate: Candidate,
  neighbours: Neighbours,
  everybody: Sought,
): readonly Candidate[] {
  const { blocks, share } = candidate.acquaintances();
  const met = neighbours
    .beside(blocks, everybody)
    .filter(({ person, times }) => {
      if (person === candidate) return false;
      // Each of its co-authors may be met, and each of the block may be the one who is met by chance.
      const expected = share * person.coauthors().length * everybody.people.length;
      return isBeyondChance(times, expected) && mayBeOnePerson(candidate, person);
    })
    .map(({ person }) => person);
  const haveSameName = (other: Candidate) => haveSameNames(candidate, other);
  if (isWrittenOut(candidate)) return met.filter(haveSameName);
  const written = met.filter(isWrittenOut);
  if (written.length > 0) return written.length === 1 ? written : [];
  return met.filter(haveSameName);
}

/** Whether so many meetings are too many; two at most count, because those of one group come together. */
function isBeyondChance(times: number, expected: number): boolean {
  return (times === 1 ? expected : expected ** 2 / 2) <= MOST_BY_CHANCE;
}
