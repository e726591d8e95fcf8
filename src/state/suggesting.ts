/** Pairs of people who may be one, by keys that outlive a decision. */

import type { Identities } from "../people/identify.ts";
import type { Suggestion } from "../people/suggest.ts";

/** What there is to decide, as far as it has been found. */
export interface FoundSuggestions {
  /** Among whom was searched. */
  readonly identities: Identities;
  readonly isDone: boolean;
  /** The most consequential first. */
  readonly pairs: readonly SuggestedPair[];
  /** Why the search ended early. */
  readonly reason?: string;
}

export interface SuggestedPair extends Omit<Suggestion, "people"> {
  /** The one with more papers first. */
  readonly keys: readonly [string, string];
}

/** Suggestions, in their order, with keys instead of places. */
export function pairsOf(
  { authors }: Identities,
  suggestions: readonly Suggestion[],
): readonly SuggestedPair[] {
  return suggestions.map(({ people: [one, other], ...facts }) => ({
    ...facts,
    keys: [authors[one]!.key, authors[other]!.key],
  }));
}
