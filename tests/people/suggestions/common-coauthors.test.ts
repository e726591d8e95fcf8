import { expect, test } from "vitest";

import type { Decision } from "../../../src/people/decisions.ts";
import { withIds } from "../../builders.ts";
import { papersBy } from "../spellings.ts";
import { suggested } from "../suggested.ts";

/** Whom the two of the only suggestion wrote with: the first's co-author = the second's. */
const coauthorsOf = (papers: ReturnType<typeof papersBy>, decisions: readonly Decision[] = []) =>
  suggested(papers, decisions)
    .filter(({ likeness }) => likeness === "middle-name")
    .map(({ coauthors }) => coauthors.map(({ names }) => [...new Set(names)].join(" | ")));

const singhs = (one: string, other: string) =>
  papersBy(`Anil Singh & ${one}`, `Anil Kumar Singh & ${other}`);

test("who wrote with both is one person, in whatever spelling", () => {
  expect(coauthorsOf(singhs("Ada Byron", "A. Byron"))).toEqual([["Ada Byron"]]);
});

test("two people of one family and first letter are no co-author in common", () => {
  expect(coauthorsOf(singhs("Jie Ma", "Jun Ma"))).toEqual([]);
  expect(coauthorsOf(singhs("Jie Ma & Ada Byron", "Jun Ma & Ada Byron"))).toEqual([["Ada Byron"]]);
});

/** Of "J. Ma" nobody knows which of the two is meant. */
const withJMa = [...singhs("J. Ma", "Jie Ma"), ...papersBy("Jun Ma & Anil Singh")];

test("initials that were not joined may be one person, and are no one person who wrote with both", () => {
  expect(coauthorsOf(withJMa)).toEqual([["J. Ma | Jie Ma"]]);
});

test("a nickname may be one person with the name that it is short for", () => {
  expect(coauthorsOf(singhs("Desmond Oak", "Des Oak"))).toEqual([["Des Oak | Desmond Oak"]]);
});

test("two whom their ids or the reader tell apart are no co-author in common", () => {
  const people = [{ name: "J. Ma" }, { name: "Jie Ma" }] as const;
  const [one, other] = singhs("J. Ma", "Jie Ma");
  const own = withIds(one!, undefined, { orcid: "0000-0002-1825-0097" });
  const another = withIds(other!, undefined, { orcid: "0000-0001-5109-3700" });

  expect(coauthorsOf([one!, other!])).toEqual([["Jie Ma"]]);
  expect(coauthorsOf([one!, other!], [{ kind: "kept-apart", people }])).toEqual([]);
  expect(coauthorsOf([own, another])).toEqual([]);
});

test("those who are certain come first, then by name; of several the first by name is told", () => {
  const certain = singhs("J. Ma & Zoe Byron & Bob Low", "Jie Ma & Zoe Byron & Bob Low");
  const both = ["Alan Byron & Ada Byron", "Ada Byron & Alan Byron"] as const;

  const another = papersBy("Jun Ma & Anil Singh & Zoe Byron & Bob Low");

  expect(coauthorsOf([...certain, ...another])).toEqual([
    ["Bob Low", "Zoe Byron", "J. Ma | Jie Ma"],
  ]);
  expect(coauthorsOf(singhs(...both))).toEqual([["Ada Byron"]]);
  expect(coauthorsOf(singhs(both[1], both[0]))).toEqual([["Ada Byron"]]);
  expect(coauthorsOf(singhs("J. Ma", "Jie Ma & Jian Ma"))).toEqual([["Jian Ma | J. Ma"]]);
});

test("a co-author with namesakes is told by how many people are called so", () => {
  const [one, other] = singhs("Jie Ma", "Jie Ma").map((paper) =>
    withIds(paper, undefined, { orcid: "0000-0002-1825-0097" }),
  );
  const [namesake] = papersBy("Jie Ma & Cem Can").map((paper) =>
    withIds(paper, { orcid: "0000-0001-5109-3700" }),
  );

  const found = suggested([one!, other!, namesake!]);

  expect(found.flatMap(({ coauthors }) => coauthors.map((common) => common.namesakes))).toEqual([
    2,
  ]);
});
