import { expect, test } from "vitest";

import { restingWords } from "../../../src/view/names/resting-words.ts";
import { aNetworkOf } from "../../builders.ts";

const authors = aNetworkOf("Ada Bob Cem Dan Eve Fay Gus Hal Ida").authors;

test("what joined somebody is told, and nothing of what joined nobody", () => {
  expect(restingWords({ authors, restingOn: { ids: 0, rules: 4, decisions: 0 } })).toBe(
    "Of 9 people, 4 have spellings that were joined by safe rules; all others have one spelling.",
  );
  expect(restingWords({ authors, restingOn: { ids: 1, rules: 4, decisions: 2 } })).toBe(
    "Of 9 people, 1 has spellings that were joined by an id, 4 by safe rules, 2 by your decisions; all others have one spelling.",
  );
});

test("where nothing was joined, no number is told but that of people", () => {
  expect(restingWords({ authors, restingOn: { ids: 0, rules: 0, decisions: 0 } })).toBe(
    "Nobody of 9 people has spellings that were joined.",
  );
});
