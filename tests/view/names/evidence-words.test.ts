import { expect, test } from "vitest";

import { evidenceOf } from "../../../src/view/names/evidence-words.ts";

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

/** Somebody who wrote with both; or one for each. */
const common = (one: string, other = one, facts: object = {}) => ({
  keys: [one, other] as const,
  names: [one, other] as const,
  namesakes: 1,
  ...facts,
});

const against = (facts: Partial<Parameters<typeof evidenceOf>[0]>) =>
  evidenceOf({ ...pair, coauthors: [common("Grace Hopper")], ...facts })
    .filter(({ isAgainst }) => isAgainst)
    .map(({ words }) => words);

test.each([0, 1, 4])("%i years between the papers of two speak against nothing", (yearsApart) => {
  expect(against({ yearsApart })).toEqual([]);
});

test("five years between the papers of two and more speak against one person", () => {
  expect(against({ yearsApart: 5 })).toEqual(["5 years lie between their papers."]);
});

test("that a family stands without a given name speaks for nobody", () => {
  expect(against({ likeness: "family-only" })).toEqual(["Only the family name is printed."]);
});

test("one rival is somebody, several are counted", () => {
  expect(against({ rivals: 1 })).toEqual(["The shorter name fits somebody else, too."]);
  expect(against({ rivals: 2 })).toEqual(["The shorter name fits 2 others, too."]);
});

const words = (...coauthors: readonly ReturnType<typeof common>[]) =>
  evidenceOf({ ...pair, coauthors })
    .slice(1)
    .map(({ words: sentence }) => sentence);

test("who wrote with both is named, and of namesakes it is said how many there are", () => {
  expect(words(common("Grace Hopper"), common("J. Ma", "J. Ma", { namesakes: 2 }))).toEqual([
    "Both wrote with Grace Hopper and J. Ma (one of 2 people of this name).",
  ]);
});

test("two of whom nobody knows whether they are one are no one person who wrote with both", () => {
  expect(words(common("Grace Hopper"), common("J. Ma", "Jie Ma"))).toEqual([
    "Both wrote with Grace Hopper.",
    "One wrote with J. Ma, the other with Jie Ma, who may be one person or two.",
  ]);
  expect(words(common("J. Ma", "J. Ma", { keys: ["j. ma", "j. ma 2"] }))).toEqual([
    "Each wrote with somebody called J. Ma, who may be one person or two.",
  ]);
});

test("of many who may be one person or two some are named", () => {
  const many = ["Ma", "Li", "Wu", "Xu", "Hu"].map((family) =>
    common(`J. ${family}`, `Jie ${family}`),
  );

  expect(words(...many).slice(2)).toEqual([
    "One wrote with J. Wu, the other with Jie Wu, who may be one person or two.",
    "So with 2 others who may be one person or two.",
  ]);
});

test("names that have no word in common speak against one person, before all else", () => {
  const { likeness: _, ...unknown } = pair;

  expect(evidenceOf({ ...unknown, areNamesUnlike: true })).toEqual([
    { words: "Their names have no word in common.", isAgainst: true },
    { words: "No co-author in common.", isAgainst: true },
  ]);
});

test("who wrote with both, but is on nearly every paper, is named, so that nobody takes them for overlooked", () => {
  const wordsBesides = (...names: readonly string[]) => evidenceOf(pair, names).at(-1)?.words;

  expect(wordsBesides("Dora Dee")).toBe(
    "No co-author in common besides Dora Dee, who is on nearly every paper.",
  );
  expect(wordsBesides("Dora Dee", "Cem Ay")).toBe(
    "No co-author in common besides Dora Dee and Cem Ay, who are on nearly every paper.",
  );
});
