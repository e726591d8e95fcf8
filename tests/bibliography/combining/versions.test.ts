import { describe, expect, test } from "vitest";

import { findDuplicates } from "../../../src/bibliography/combining/duplicates.ts";
import { aPaper } from "../../builders.ts";

const LONG = "On Looms and the People Who Weave with Them";

describe("papers of one title that came out every so many years", () => {
  test.each([
    [
      [2000, 2002, 2004, 2006],
      [0, 1, 2, 3],
    ],
    [
      [1990, 1991, 1992, 1993],
      [0, 0, 2, 2],
    ],
    [
      [2018, 2019, 2021],
      [0, 0, 2],
    ],
    [
      [2021, 2018, 2019, 2021],
      [0, 1, 1, 0],
    ],
    [
      [2010, 2012, 2020],
      [0, 0, 2],
    ],
  ])("%j are never joined over more than two years", (years, firsts) => {
    const papers = years.map((year) => aPaper({ title: LONG, year }));

    expect(findDuplicates(papers)).toEqual(firsts);
  });
});

describe("a record that may be either of two papers is neither", () => {
  test.each<[string, readonly Partial<Parameters<typeof aPaper>[0]>[]]>([
    ["without a year", [{ year: 2010 }, { year: 2020 }, {}]],
    [
      "without a given name",
      [{ authors: ["Ada Lovelace"] }, { authors: ["Byron Lovelace"] }, { authors: ["Lovelace"] }],
    ],
    [
      "with an initial",
      [{ authors: ["Ada King"] }, { authors: ["Annabella King"] }, { authors: ["A. King"] }],
    ],
  ])("%s", (_, facts) => {
    const papers = facts.map((fact) => aPaper({ title: LONG, ...fact }));

    expect(findDuplicates(papers)).toEqual([0, 1, 2]);
  });

  test("of a short title without a DOI", () => {
    const papers = [{ doi: "10.1000/1" }, { doi: "10.1000/2" }, {}].map((ids) =>
      aPaper({ title: "Editorial", ids }),
    );

    expect(findDuplicates(papers)).toEqual([0, 1, 2]);
  });
});

describe("what the same people wrote under one title is one paper", () => {
  const papersOf = (...facts: readonly Partial<Parameters<typeof aPaper>[0]>[]) =>
    findDuplicates(facts.map((fact) => aPaper({ title: LONG, year: 2020, ...fact })));
  const two = ["Ada King", "Bob Byron"];
  const three = [...two, "Cem Ay"];

  test.each([
    ["a first name has a short form", ["Mike King", "Bob Byron"], ["Michael King", "Bob Byron"]],
    ["a second name has another initial", ["Ada King", "Bob Byron"], ["Ada King", "Robert Byron"]],
    ["a name is transliterated", ["Aleksandr King", "Cem Ay"], ["Alexander King", "Cem Ay"]],
    ["families are written first", ["Wei Chen", "Na Li"], ["Chen Wei", "Li Na"]],
    ["half of a family name is left out", ["Ada King-Byron"], ["Ada King"]],
    ["they stand in another order", three, three.toReversed()],
    ["one of four is somebody else", [...three, "Dora Dee"], [...three, "Dora Babbage"]],
    ["one list lacks the last", three, two],
  ])("where %s", (_, authors, others) => {
    const preprint = { authors, year: 2019, ids: { arxiv: "1901.01234" } };

    expect(papersOf(preprint, { authors: others, ids: { doi: "10.1000/1" } })).toEqual([0, 0]);
  });

  test("where it came out in several places, and one list is cut", () => {
    const title = "Looms are all you need";

    expect(
      papersOf(
        { title, authors: two, listComplete: false, venue: "LOOMS" },
        { title, authors: three, venue: "Advances in Weaving Systems" },
        { title, authors: three, venue: "arXiv" },
      ),
    ).toEqual([0, 0, 0]);
  });

  test("and a record that may be of two DOIs is that of its place and year", () => {
    const talk = { authors: two, year: 2019, venue: "LOOMS", ids: { doi: "10.1000/1" } };
    const article = { authors: three, venue: "Loom Letters" };

    expect(
      papersOf(
        talk,
        { ...article, ids: { doi: "10.1000/2" } },
        { ...article, authors: two, listComplete: false },
      ),
    ).toEqual([0, 1, 1]);
  });

  test("unless nobody but one of them wrote both", () => {
    expect(papersOf({ authors: two }, { authors: ["Ada King", "Cem Ay"] })).toEqual([0, 1]);
  });

  test("unless its title is short, and initials or the number of people differ", () => {
    const title = "Editorial";

    expect(papersOf({ title, authors: two }, { title, authors: ["B. King", "Bob Byron"] })).toEqual(
      [0, 1],
    );
    expect(papersOf({ title, authors: two }, { title, authors: three })).toEqual([0, 1]);
  });
});

test("a vaguer record does not part two that are one paper", () => {
  const papers = [["Mike King", "Cem Ay"], ["Michael King", "Cem Ay"], ["Michael King"]].map(
    (authors) => aPaper({ title: LONG, year: 2020, authors }),
  );

  expect(findDuplicates(papers)).toEqual([0, 0, 0]);
});
