import { describe, expect, test } from "vitest";

import { givenFirst } from "../../../src/bibliography/author-name.ts";
import { readName } from "../../../src/people/name.ts";
import { papersBy, peopleBy } from "../spellings.ts";
import { suggested } from "../suggested.ts";

const partsOf = (printed: string) => {
  const { given, called } = readName(givenFirst(printed));
  return [given.join(" "), called];
};

describe("a name that somebody is called by", () => {
  test.each([
    "Robert (Bob) Smith",
    'Robert "Bob" Smith',
    "Robert 'Bob' Smith",
    "Robert “Bob” Smith",
    "Robert ‘Bob’ Smith",
    "Robert «Bob» Smith",
    "Robert ``Bob'' Smith",
  ])("is no middle name in %s", (printed) => {
    expect(partsOf(printed)).toEqual(["robert", "bob"]);
  });

  test("stands in brackets in the key, which addresses of pages and tables show", () => {
    expect(readName(givenFirst('Robert "Bob" Smith')).key).toBe("smith, robert (bob)");
  });

  test.each([
    ["R. J. (Reindert) Haarsma", "reindert j."],
    ["R.J. (Reindert) Haarsma", "reindert j."],
    ["RJ (Reindert) Haarsma", "reindert j."],
    ["J.-P. (Jean) Haarsma", "jean p."],
    ["J.-P. (Jean-Pierre) Dupont", "jean-pierre"],
    ["M.J. (Marie-José) Dupont", "marie-jose"],
    ["J.A. (Jean-Pierre) Dupont", "jean-pierre a."],
    ["H. (Hans) de Moel", "hans"],
  ])("is the first name of %s, whose initial it has", (printed, given) => {
    expect(partsOf(printed)).toEqual([given, undefined]);
  });

  test.each([
    ["Ali 'Umar Khan", "ali umar"],
    ["Ada (UCL) King", "ada ucl"],
    ["D'Arcy 'O Keefe", "darcy o."],
  ])("is none in %s", (printed, given) => {
    expect(partsOf(printed)).toEqual([given, undefined]);
  });
});

test("with it or without, a name is one person's, but not with two that differ", () => {
  expect(peopleBy("Robert (Bob) Kern", "Robert Kern")).toEqual(["Robert (Bob) Kern = Robert Kern"]);
  expect(peopleBy("Wei (Jack) Kern & Ada Byron", "Wei (Tom) Kern & Ada Byron")).toEqual([
    "Ada Byron",
    "Wei (Jack) Kern",
    "Wei (Tom) Kern",
  ]);
  expect(peopleBy("Wei (Jack) Kern", "Wei (Tom) Kern", "Wei Kern")).toHaveLength(3);
});

const likenesses = (one: string, other: string) =>
  suggested(papersBy(one, other)).map(({ likeness }) => likeness);

test.each([
  ["Johannes (Hans) de Vries", "Hans de Vries"],
  ["J.H. (Hans) de Vries", "Hans de Vries"],
  ['Robert J. "Bob" Smith', "Bob J. Smith"],
])("it is asked whether %s is %s, and the two are not joined", (one, other) => {
  expect(likenesses(one, other)).toEqual(["called"]);
  expect(peopleBy(`${one} & Ada Byron`, `${other} & Ada Byron`)).toHaveLength(3);
});

test("where two are called otherwise it is asked which of them a third is", () => {
  const papers = papersBy("Robert (Bud) Kern", "Robert (Tom) Kern", "Robert Kern");

  expect(suggested(papers).map(({ likeness }) => likeness)).toEqual(["called", "called"]);
});

test('"Robert J. (Bob) Smith" is not Bob K. Smith', () => {
  expect(likenesses("Robert J. (Bob) Smith & Ada Byron", "Bob K. Smith & Ada Byron")).toEqual([]);
});

test.each([
  ["Hoa Nguyen", "middle-name-used"],
  ["Hoa T. Nguyen", "middle-name-used"],
  ["Hoa Thi Nguyen", "reordered"],
])("Thi Hoa Nguyen may be %s, whom the same people know", (other, likeness) => {
  const beside = "Ada Byron & Cem Can";

  expect(likenesses(`Thi Hoa Nguyen & ${beside}`, `${other} & ${beside}`)).toEqual([likeness]);
});
