import { expect, test } from "vitest";

import { evidenceOf } from "../../src/view/names/evidence-words.ts";

const pair = {
  keys: ["ada lovelace", "a. lovelace"],
  score: 5,
  likeness: "initials",
  coauthors: [],
  venues: [],
  yearsApart: 0,
  rivals: 0,
  papers: 1,
} as const;

const against = (facts: Partial<Parameters<typeof evidenceOf>[0]>) =>
  evidenceOf({ ...pair, coauthors: ["Grace Hopper"], ...facts })
    .filter(({ isAgainst }) => isAgainst)
    .map(({ words }) => words);

test.each([0, 1, 4])("%i years between the papers of two speak against nothing", (yearsApart) => {
  expect(against({ yearsApart })).toEqual([]);
});

test("five years between the papers of two and more speak against one person", () => {
  expect(against({ yearsApart: 5 })).toEqual(["5 years lie between their papers."]);
});

test("one rival is somebody, several are counted", () => {
  expect(against({ rivals: 1 })).toEqual(["The shorter name fits somebody else, too."]);
  expect(against({ rivals: 2 })).toEqual(["The shorter name fits 2 others, too."]);
});
