/** In which order names are given their places. */

import type { Candidate } from "./label-places.ts";

/** Instead of a number of places: in turn before all who have a number, and after those who come first. */
export const MISSED = -1;
const FIRST = -2;

/**
 * Of the forced names that may be led, those with the fewest places at their discs come first: who has
 * the choice finds room afterwards.
 */
export function forcedFirst(
  candidates: readonly Candidate[],
  countPlaces: (candidate: Candidate) => number,
): readonly Candidate[] {
  const forced = candidates
    .filter((candidate) => candidate.forced)
    .map((candidate) => {
      const isCounted = candidate.mayBeLed && !candidate.isFirst;
      return { candidate, places: isCounted ? countPlaces(candidate) : FIRST };
    })
    .sort((a, b) => a.places - b.places);
  return [
    ...forced.map(({ candidate }) => candidate),
    ...candidates.filter((candidate) => !candidate.forced),
  ];
}
