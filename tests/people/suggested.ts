/** What is suggested for a list of papers, readable. */

import type { Paper } from "../../src/bibliography/paper.ts";
import type { Decisions } from "../../src/people/decisions.ts";
import { identify } from "../../src/people/identify.ts";
import { mostConsequentialFirst, suggest } from "../../src/people/suggest.ts";
import { aBibliography } from "../builders.ts";

import { papersBy } from "./spellings.ts";

/** Suggestions with names instead of numbers. */
export function suggested(papers: readonly Paper[], decisions: Decisions = []) {
  const identities = identify(aBibliography(...papers), { decisions });
  return mostConsequentialFirst([...suggest(papers, identities)].flat()).map(
    ({ people, ...evidence }) => ({
      people: people.map((person) => identities.authors[person]!.name),
      ...evidence,
    }),
  );
}

/** Pairs of names, in alphabetical order. */
export const pairsAmong = (...bylines: readonly string[]) =>
  suggested(papersBy(...bylines)).map(({ people }) => people.toSorted().join(" = "));
