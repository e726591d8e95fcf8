/** What parts records of one title whose authors may be the same. */

import { describe, expect, test } from "vitest";

import { findDuplicates } from "../../../src/bibliography/combining/duplicates.ts";
import type { Paper } from "../../../src/bibliography/paper.ts";
import { aPaper } from "../../builders.ts";

type Facts = NonNullable<Parameters<typeof aPaper>[0]>;

const LONG = "On Looms and the People Who Weave with Them";
const SHORT = "Weaving";

/** Whether two records, of one year unless told otherwise, are one paper. */
function areOne(shared: Facts, one: Facts, other: Facts): boolean {
  const [, first] = findDuplicates(
    [one, other].map((facts) => aPaper({ title: LONG, year: 2020, ...shared, ...facts })),
  );
  return first === 0;
}

const doi = (id: string) => ({ ids: { doi: id } });

test("two publishers' DOIs of one issue are of two papers of one person, and may be one of several people", () => {
  const issue = { venue: "Loom Letters" };
  const dois = [doi("10.1000/1"), doi("10.2000/1")] as const;

  expect(areOne({ ...issue, authors: ["Ada King"] }, ...dois)).toBe(false);
  expect(areOne({ ...issue, authors: ["Ada King", "Bob Low"] }, ...dois)).toBe(true);
});

test("two JSTOR numbers are of two papers", () => {
  expect(areOne({}, doi("10.2307/1"), doi("10.2307/2"))).toBe(false);
});

test("an archive's two DOIs may be of one paper, but for a short title", () => {
  const dois = [doi("10.5281/zenodo.1"), doi("10.5281/zenodo.2")] as const;

  expect(areOne({}, ...dois)).toBe(true);
  expect(areOne({ title: SHORT }, ...dois)).toBe(false);
});

describe("a short title in two places", () => {
  const places = [{ venue: "Silk" }, { venue: "Loom Letters" }] as const;

  test("is that of two papers of one person", () => {
    expect(areOne({ title: SHORT, authors: ["Ada King"] }, ...places)).toBe(false);
  });

  test("is that of one paper of several people in one year, and of two where no year is known", () => {
    const authors = ["Ada King", "Bob Low"];

    expect(areOne({ title: SHORT, authors }, ...places)).toBe(true);
    const records = places.map((place) => aPaper({ title: SHORT, authors, ...place }));
    expect(findDuplicates(records)).toEqual([0, 1]);
  });

  test("is so where one word of theirs begins alike, and in one place whatever its case", () => {
    const alone = { title: SHORT, authors: ["Ada King"] };

    expect(areOne(alone, { venue: "Nature" }, { venue: "Neuron" })).toBe(false);
    expect(areOne(alone, { venue: "Nature" }, { venue: "NATURE" })).toBe(true);
  });

  test("is one place where PubMed adds its city, or numbers tell two", () => {
    const alone = { title: SHORT, authors: ["Ada King"] };

    expect(areOne(alone, { venue: "Silk" }, { venue: "Silk (Oxford, England)" })).toBe(true);
    expect(areOne(alone, { venue: "Looms 2019" }, { venue: "Looms 2020" })).toBe(false);
  });
});

describe("with another given name of one author, in one issue,", () => {
  const issue = { venue: "Loom Letters" };
  const bob = { authors: ["Ada King", "Bob Low"] };
  const robert = { authors: ["Ada King", "Robert Low"] };

  test("two DOIs are of two papers", () => {
    expect(areOne(issue, { ...bob, ...doi("10.1000/1") }, { ...robert, ...doi("10.1000/2") })).toBe(
      false,
    );
  });

  test("editorials are two", () => {
    expect(areOne({ ...issue, title: "Editorial" }, bob, robert)).toBe(false);
  });

  test("nobody else may be another, or left out", () => {
    const three = [...bob.authors, "Cem Ay"];

    expect(areOne(issue, { authors: three }, { authors: [...robert.authors, "Cem Ay"] })).toBe(
      true,
    );
    expect(areOne(issue, bob, { authors: ["Ada King", "Cem Ay"] })).toBe(false);
    expect(areOne(issue, bob, { authors: [...robert.authors, "Cem Ay"] })).toBe(false);
  });

  test("what one wrote alone is two papers", () => {
    expect(areOne(issue, { authors: ["Bob Low"] }, { authors: ["Robert Low"] })).toBe(false);
  });
});

describe("a record that lists nobody", () => {
  const nobody = { authors: [] };

  test("is of the paper of its year, unless the title is short", () => {
    expect(areOne({}, {}, nobody)).toBe(true);
    expect(areOne({ title: SHORT }, {}, nobody)).toBe(false);
  });

  test("is another paper where its DOI is another", () => {
    expect(areOne({}, doi("10.1000/1"), { ...nobody, ...doi("10.1000/2") })).toBe(false);
  });
});

test("a consortium beside its members is nobody more, under a short title either", () => {
  const paper = aPaper({ title: SHORT, year: 2020, authors: ["Ada King", "Bob Low"] });
  const { authors } = paper.byline;
  const group = { printed: "Loom Society", family: "Loom Society", kind: "group" } as const;

  const listed = { ...paper, byline: { authors: [...authors, group], listComplete: true } };
  expect(findDuplicates([paper, listed])).toEqual([0, 0]);
});

test("what two groups published under one title is two papers", () => {
  const by = (printed: string): Paper => ({
    ...aPaper({ title: LONG, year: 2020 }),
    byline: { authors: [{ printed, family: printed, kind: "group" }], listComplete: true },
  });

  expect(findDuplicates([by("Loom Society"), by("Silk Board")])).toEqual([0, 1]);
  expect(findDuplicates([by("Loom Society"), by("Loom Society")])).toEqual([0, 0]);
});
