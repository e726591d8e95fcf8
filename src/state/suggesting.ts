/** Pairs of people who may be one, and people who may be two, by keys that outlive a decision. */

import type { SplitProposal } from "../network/split-proposals.ts";
import type { Identities } from "../people/identities.ts";
import type { Suggestion } from "../people/suggest.ts";

/** Nobody reviews more in one go, and after a decision there is another search. One pair more says that there are more. */
export const MOST_PAIRS = 500;

/** What a search among people tells, the most consequential first. */
export interface SearchedSoFar {
  readonly suggestions: readonly Suggestion[];
  /** Once the search is done. */
  readonly splits: readonly SplitProposal[];
  readonly isDone: boolean;
}

/** What there is to decide, as far as it has been found. */
export interface FoundSuggestions {
  /** Among whom was searched. */
  readonly identities: Identities;
  readonly isDone: boolean;
  /** The most consequential first. */
  readonly pairs: readonly SuggestedPair[];
  /** People who may be two, those with most papers in question first; once the search is done. */
  readonly splits: readonly SuggestedSplit[];
  /** Why the search ended early. */
  readonly reason?: string;
}

export interface SuggestedPair extends Omit<Suggestion, "people"> {
  /** The one with more papers first. */
  readonly keys: readonly [string, string];
}

export interface SuggestedSplit extends Omit<SplitProposal, "author"> {
  readonly key: string;
}

/** What is found is put together where it is looked for: the first picture waits for none of it. */
export interface SuggestAction {
  readonly type: "suggestions-found";
  readonly found: FoundSuggestions;
}

/** What a search came to, so far; until its end, with what was found before. */
export function foundSuggestionsOf(
  identities: Identities,
  { suggestions, splits, isDone }: SearchedSoFar,
  before?: FoundSuggestions,
): FoundSuggestions {
  const found = {
    identities,
    isDone,
    pairs: pairsOf(identities, suggestions),
    splits: splitsOf(identities, splits),
  };
  const isAnew = before?.identities.bylines.length === identities.bylines.length;
  return isDone || before === undefined || !isAnew ? found : withFormer(found, before);
}

/** One decision changes little: what is left of the pairs before it goes on being asked meanwhile. */
function withFormer(found: FoundSuggestions, before: FoundSuggestions): FoundSuggestions {
  const pairs = new Map([...before.pairs, ...found.pairs].map((pair) => [nameOf(pair), pair]));
  return {
    ...found,
    pairs: [...pairs.values()]
      .toSorted((a, b) => b.papers - a.papers || b.score - a.score)
      .slice(0, MOST_PAIRS + 1),
    splits: before.splits,
  };
}

/** The same for the same two people. */
export function nameOf({ keys }: SuggestedPair): string {
  return keys.join("\n");
}

/** Proposals, in their order, with keys instead of places. */
function splitsOf(
  { authors }: Identities,
  proposals: readonly SplitProposal[],
): readonly SuggestedSplit[] {
  return proposals.map(({ author, ...facts }) => ({ ...facts, key: authors[author]!.key }));
}

/** Suggestions, in their order, with keys instead of places. */
function pairsOf(
  { authors }: Identities,
  suggestions: readonly Suggestion[],
): readonly SuggestedPair[] {
  return suggestions.map(({ people: [one, other], ...facts }) => ({
    ...facts,
    keys: [authors[one]!.key, authors[other]!.key],
  }));
}
