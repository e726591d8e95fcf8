import { describe, expect, test } from "vitest";

import { findDuplicates } from "../../../src/bibliography/combining/duplicates.ts";
import { aPaper } from "../../builders.ts";

const LONG = "On Looms and the People Who Weave with Them";
const arePapersOne = (one: Parameters<typeof aPaper>[0], other: Parameters<typeof aPaper>[0]) =>
  findDuplicates([aPaper(one), aPaper(other)])[1] === 0;

describe("two records are one paper when they share", () => {
  test.each([
    [{ doi: "10.1000/abc" }],
    [{ arxiv: "2301.01234" }],
    [{ pmid: "12345678" }],
    [{ openalex: "W2741809807" }],
  ])("the id %j, whatever else they say", (ids) => {
    const one = { ids, title: "On Looms", authors: ["Ada"], year: 2001 };
    const other = { ids, title: "Zu Webstühlen", authors: ["Bob"], year: 2024 };

    expect(arePapersOne(one, other)).toBe(true);
  });

  test.each([
    ["case", "on looms and the PEOPLE who weave with them"],
    ["accents", "Ön Lööms and the People Who Weave with Them"],
    ["TeX", "On {Looms} and the \\emph{People} Who Weave with Them"],
    ["punctuation and blanks", "On Looms, and the people who weave—with them."],
  ])("their title but for %s", (_, title) => {
    expect(arePapersOne({ title: LONG }, { title })).toBe(true);
  });

  test("their title, in years two apart", () => {
    expect(arePapersOne({ title: LONG, year: 2020 }, { title: LONG, year: 2022 })).toBe(true);
  });

  test("their title, where one has no year", () => {
    expect(arePapersOne({ title: LONG, year: 2020 }, { title: LONG })).toBe(true);
  });

  test.each([LONG, "On Looms"])(
    "the title %s, and one is the preprint with a DOI of its own",
    (title) => {
      const preprint = { title, year: 2020, ids: { doi: "10.48550/arxiv.2001.01234" } };
      const published = { title, year: 2021, ids: { doi: "10.1000/abc" } };

      expect(arePapersOne(preprint, published)).toBe(true);
    },
  );

  test.each([
    ["initials for given names", "Ada Lovelace", "A. Lovelace"],
    ["no given names", "Ada Lovelace", "Lovelace"],
    ["umlauts written out", "David Rügamer", "David Ruegamer"],
    ["umlauts left out", "David Rügamer", "David Rugamer"],
    ["the particle left out", "Jan van der Berg", "Jan Berg"],
  ])("their title, and the first author has %s", (_, one, other) => {
    expect(arePapersOne({ title: LONG, authors: [one] }, { title: LONG, authors: [other] })).toBe(
      true,
    );
  });

  test("their long title and year, and one of them lists nobody", () => {
    const one = { title: LONG, year: 2020 };

    expect(arePapersOne(one, { ...one, authors: [] })).toBe(true);
  });

  test("a third record that is both of them", () => {
    const papers = [
      aPaper({ title: "On Looms", ids: { doi: "10.1000/abc" } }),
      aPaper({ title: "Zu Webstühlen", ids: { pmid: "12345678" } }),
      aPaper({ title: "Looms", ids: { doi: "10.1000/abc", pmid: "12345678" } }),
    ];

    expect(findDuplicates(papers)).toEqual([0, 0, 0]);
  });
});

describe("two records are two papers when", () => {
  test("their titles differ in the middle alone", () => {
    const other = { title: LONG.replace("the People Who", "a Person to") };

    expect(arePapersOne({ title: LONG, year: 2020 }, { ...other, year: 2020 })).toBe(false);
  });

  test("their years are three apart", () => {
    expect(arePapersOne({ title: LONG, year: 2020 }, { title: LONG, year: 2023 })).toBe(false);
  });

  test.each([
    ["family name", "Ada Lovelace", "Ada Byron"],
    ["initial", "Ada Lovelace", "Byron Lovelace"],
  ])("their first authors differ by %s", (_, one, other) => {
    expect(arePapersOne({ title: LONG, authors: [one] }, { title: LONG, authors: [other] })).toBe(
      false,
    );
  });

  test("their short title is one that many papers have, and their DOIs differ", () => {
    const one = { title: "Editorial", ids: { doi: "10.1000/1" } };

    expect(arePapersOne(one, { title: "Editorial", ids: { doi: "10.1000/2" } })).toBe(false);
  });

  test("their short title is one that many papers have, and one lists more authors", () => {
    const one = { title: "Statistical Models", authors: ["Ada"] };
    const other = { ...one, authors: ["Ada", "Bob"] };

    expect(arePapersOne(one, other)).toBe(false);
    expect(arePapersOne({ ...one, listComplete: false }, other)).toBe(true);
  });

  test("they stand in one file and list nobody, as volumes of proceedings do", () => {
    const volume = { title: LONG, year: 2010, authors: [] };
    const elsewhere = { ...volume, records: [{ file: "other", index: 0, line: 1 }] };

    expect(arePapersOne(volume, volume)).toBe(false);
    expect(arePapersOne(volume, elsewhere)).toBe(true);
  });

  test("their short title is all that they say", () => {
    expect(arePapersOne({ title: "Editorial", authors: [] }, { title: "Editorial" })).toBe(false);
  });

  test("they have no title", () => {
    expect(arePapersOne({ title: "" }, { title: "—" })).toBe(false);
  });

  test("one lists nobody, and they are a year apart", () => {
    expect(
      arePapersOne({ title: LONG, year: 2020 }, { title: LONG, year: 2021, authors: [] }),
    ).toBe(false);
  });
});

describe("a record that may be either of two papers is neither", () => {
  test.each<[string, readonly Partial<Parameters<typeof aPaper>[0]>[]]>([
    ["without a year", [{ year: 2010 }, { year: 2020 }, {}]],
    [
      "without a given name",
      [{ authors: ["Ada Lovelace"] }, { authors: ["Byron Lovelace"] }, { authors: ["Lovelace"] }],
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
