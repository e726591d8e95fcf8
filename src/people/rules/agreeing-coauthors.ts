/** With whom two people wrote, as both of them print it. */

import { compatibility } from "../names/compatible.ts";

import { type Candidate, sharedCoauthors } from "./candidate.ts";

/** Blocks of the co-authors that two share, without those who are two people. */
export function agreeingCoauthors(one: Candidate, other: Candidate): readonly number[] {
  const shared = sharedCoauthors(one, other);
  // Mostly all are: no list is made for one that may stay.
  return shared.every((coauthor) => !one.here.evidence.several.areIn(coauthor))
    ? shared
    : shared.filter((coauthor) => isPrintedAlike(coauthor, one, other));
}

/**
 * Whether two print a co-author they share by names that fit: "Sung Wan Kim" beside one and "S. C. Kim" beside the
 * other are two, and so are "Bob Low" and "Bill Low".
 */
export function isPrintedAlike(coauthor: number, one: Candidate, other: Candidate): boolean {
  if (!one.here.evidence.several.areIn(coauthor)) return true;
  const names = other.namesBeside(coauthor);
  return one
    .namesBeside(coauthor)
    .some((own) => names.some((name) => compatibility(own, name) !== "different"));
}
