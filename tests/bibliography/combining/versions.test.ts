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
      [0, 1, 2, 3],
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
    ["a family has another letter", ["Ada King", "Al Yakovlev"], ["Ada King", "A. Iakovlev"]],
    ["two letters have changed places", ["Ada King", "Bob Byron"], ["Ada King", "Bob Bryon"]],
    [
      "an umlaut is spelled in its own way",
      ["Ada King", "Bo Håkansson"],
      ["A King", "Bo Haakansson"],
    ],
    ["families are taken for given names", ["Ada King", "Li Na"], ["Ada King", "L. Na"]],
    ["a middle name is the given name", ["Ada King", "Dora M. Dee"], ["Ada King", "Maria Dee"]],
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

  test("where one has another given name, and place and year are the same", () => {
    const one = { authors: ["Ada King", "Bob Byron"], venue: "Loom Letters" };
    const other = { ...one, authors: ["Ada King", "Robert Byron"] };

    expect(papersOf(one, other)).toEqual([0, 0]);
    expect(papersOf(one, { ...other, venue: "Silk" })).toEqual([0, 1]);
    expect(papersOf({ ...one, title: "Looms" }, { ...other, title: "Looms" })).toEqual([0, 0]);
  });

  test("under a short title, where one name is spelled otherwise", () => {
    const title = "The Loom Companion";

    expect(papersOf({ title, authors: two }, { title, authors: ["A. King", "B. Bryon"] })).toEqual([
      0, 0,
    ]);
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

describe("what namesakes wrote under one title is two papers", () => {
  const papersOf = (...facts: readonly Partial<Parameters<typeof aPaper>[0]>[]) =>
    findDuplicates(facts.map((fact) => aPaper({ title: LONG, year: 2020, ...fact })));

  test.each([
    ["two people", ["Wei Zhang", "Lei Wang"], ["Hong Zhang", "Jun Wang"]],
    ["two people in another order", ["Ada King", "Bob Byron"], ["Cem Byron", "Dora King"]],
    ["two people with initials", ["Y. H. Kim", "S. J. Lee"], ["D. Kim", "M. Lee"]],
    [
      "four people",
      ["Lei Wang", "Wei Zhang", "Jun Li", "Bo Liu"],
      ["Hao Zhang", "Min Li", "Xin Wang", "Yi Chen"],
    ],
  ])("by %s, in one place or two, their lists cut or not", (_, authors, others) => {
    const venue = "Loom Letters";

    expect(papersOf({ authors }, { authors: others })).toEqual([0, 1]);
    expect(papersOf({ authors, venue }, { authors: others, venue })).toEqual([0, 1]);
    expect(
      papersOf({ authors, listComplete: false }, { authors: others, listComplete: false }),
    ).toEqual([0, 1]);
  });

  test("and so is what one wrote who is the second author of the other", () => {
    expect(papersOf({ authors: ["Ada King"] }, { authors: ["Bob Byron", "Ada King"] })).toEqual([
      0, 1,
    ]);
  });
});

describe("what the same people wrote under one title is two papers where", () => {
  const papersOf = (one: Partial<Parameters<typeof aPaper>[0]>, other: typeof one) =>
    findDuplicates(
      [one, other].map((facts) =>
        aPaper({ title: LONG, year: 2020, authors: ["Ada King", "Bob Byron"], ...facts }),
      ),
    );

  test("they are two preprints", () => {
    expect(papersOf({ ids: { arxiv: "2001.00001" } }, { ids: { arxiv: "2005.00001" } })).toEqual([
      0, 1,
    ]);
  });

  test("one publisher gave two DOIs", () => {
    const venue = "Loom Letters";
    const one = { venue, ids: { doi: "10.1000/2020.01" } };

    expect(papersOf(one, { venue, ids: { doi: "10.1000/2020.02" } })).toEqual([0, 1]);
    expect(papersOf(one, { venue, ids: { doi: "10.2000/2020.02" } })).toEqual([0, 0]);
  });

  test("a short title came out in two years", () => {
    const title = "Weaving";

    expect(
      papersOf({ title, venue: "Silk", year: 2019 }, { title, venue: "Loom Letters" }),
    ).toEqual([0, 1]);
  });

  test.each([
    "Editorial",
    "Book reviews",
    "Response to the Letter to the Editor",
    "Introduction to the Special Issue",
    "Message from the Program Chairs",
  ])("%s came out in two places or years", (title) => {
    const one = { title, venue: "Silk" };

    expect(papersOf(one, { ...one, year: 2019 })).toEqual([0, 1]);
    expect(papersOf(one, { ...one, venue: "Loom Letters" })).toEqual([0, 1]);
    expect(papersOf({ title }, { title, year: 2019 })).toEqual([0, 1]);
    expect(papersOf(one, one)).toEqual([0, 0]);
  });
});

test("a vaguer record does not part two that are one paper", () => {
  const papers = [["Mike King", "Cem Ay"], ["Michael King", "Cem Ay"], ["Michael King"]].map(
    (authors) => aPaper({ title: LONG, year: 2020, authors }),
  );

  expect(findDuplicates(papers)).toEqual([0, 0, 0]);
});
