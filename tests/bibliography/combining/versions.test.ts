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
