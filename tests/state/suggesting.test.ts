import { expect, test } from "vitest";

import type { Suggestion } from "../../src/people/suggest.ts";
import { selectIdentities } from "../../src/state/select-people.ts";
import { type FoundSuggestions, foundSuggestionsOf } from "../../src/state/suggesting.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

/** People are numbered by their keys: "ada kin", "ada king", "bob", "bobb". */
const identities = selectIdentities(
  aState(
    aBibliography(
      aPaper({ authors: ["Ada King", "Ada Kin"] }),
      aPaper({ authors: ["Bob", "Bobb"] }),
    ),
  ),
);

/** A pair on whose answer so many papers hang. */
const aPair = (people: readonly [number, number], papers: number): Suggestion => ({
  people,
  score: 4,
  likeness: "misspelt",
  coauthors: [],
  venues: [],
  yearsApart: 0,
  rivals: 0,
  papers,
});
const ada = aPair([0, 1], 1);
const bob = aPair([2, 3], 2);

/** What searches among the same people, one after a decision, told one after the other. */
function foundAfter(
  ...answers: readonly { suggestions: readonly Suggestion[]; isDone: boolean }[]
) {
  const split = { author: 0, groups: [[0]], conflict: undefined, severalIds: undefined };
  return answers.reduce<FoundSuggestions | undefined>(
    (before, answer) =>
      foundSuggestionsOf(identities, { ...answer, splits: answer.isDone ? [split] : [] }, before),
    undefined,
  );
}

test("while names are compared anew, what was found before goes on being asked", () => {
  const found = foundAfter(
    { suggestions: [ada], isDone: true },
    { suggestions: [], isDone: false },
    { suggestions: [bob], isDone: false },
  );

  expect(found?.isDone).toBe(false);
  expect(found?.pairs.map(({ keys }) => keys)).toEqual([
    ["bob", "bobb"],
    ["ada kin", "ada king"],
  ]);
  expect(found?.splits).toHaveLength(1);
});

test("once names are compared, only what was found among them is asked", () => {
  const found = foundAfter(
    { suggestions: [ada], isDone: true },
    { suggestions: [bob], isDone: true },
  );

  expect(found?.pairs.map(({ keys }) => keys)).toEqual([["bob", "bobb"]]);
});
