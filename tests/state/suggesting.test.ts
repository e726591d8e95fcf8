import { expect, test } from "vitest";

import type { Suggestion } from "../../src/people/suggest.ts";
import { reduce } from "../../src/state/reduce.ts";
import { selectIdentities } from "../../src/state/select-people.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

const state = aState(
  aBibliography(aPaper({ authors: ["Ada King", "Ada Kin"] }), aPaper({ authors: ["Bob", "Bobb"] })),
);
/** People are numbered by their keys: "ada kin", "ada king", "bob", "bobb". */
const identities = selectIdentities(state);

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

/** What a search among the same people, or among those after a decision, told one after the other. */
function foundAfter(
  ...answers: readonly { suggestions: readonly Suggestion[]; isDone: boolean }[]
) {
  const { foundSuggestions } = answers.reduce(
    (told, answer) =>
      reduce(told, {
        type: "suggestions-found",
        identities: { ...identities },
        splits: answer.isDone
          ? [{ author: 0, groups: [[0]], conflict: undefined, severalIds: undefined }]
          : [],
        ...answer,
      }),
    state,
  );
  return foundSuggestions;
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
