/** "H. S. Klein" beside names written out that have all of its initials, and such that lack one. */

import { isOfStrangers } from "../names/widespread-families.ts";

import type { Candidate } from "./candidate.ts";

/** Whether an abbreviated candidate has an initial that no name of a person has. */
export function lacksInitial(person: Candidate, { names: [fullest] }: Candidate): boolean {
  const { length } = fullest!.initials;
  return person.names.every(({ initials }) => initials.length < length);
}

/** The same where strangers share the family the world over: "Maria Silva" is hardly "M. J. Silva". */
export function isStrangerByInitial(person: Candidate, candidate: Candidate): boolean {
  return isOfStrangers(candidate.names[0]!) && lacksInitial(person, candidate);
}

/** Of a pair: whether one has an initial more, where strangers share the family: "T. N. Nguyen", "T. N. T. Nguyen". */
export function areStrangersByInitial(one: Candidate, other: Candidate): boolean {
  return isStrangerByInitial(one, other) || isStrangerByInitial(other, one);
}

/** Whether a name written out of the block has all the initials, and so is meant before one that lacks them. */
export function isSpelledOut(candidate: Candidate, candidates: readonly Candidate[]): boolean {
  const own = candidate.names[0]!.initials;
  return candidates.some(({ names }) =>
    names.some(({ isFull, initials }) => isFull && initials === own),
  );
}
