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
  ])("the id %j, whatever their title or their first author", (ids) => {
    const one = { ids, title: "On Looms", authors: ["Ada"], year: 2001 };
    const other = { ids, title: "Zu Webstühlen", year: 2024 };

    expect(arePapersOne(one, { ...other, authors: ["Ada"] })).toBe(true);
    expect(arePapersOne(one, { ...other, authors: [] })).toBe(true);
    expect(arePapersOne(one, { ...one, authors: ["Bob"] })).toBe(true);
    expect(arePapersOne(one, { ...one, title: "", authors: ["Bob"] })).toBe(true);
    expect(arePapersOne(one, { ...other, authors: ["李 明"] })).toBe(true);
  });

  test.each([
    ["case", "on looms and the PEOPLE who weave with them"],
    ["accents", "Ön Lööms and the People Who Weave with Them"],
    ["TeX", "On {Looms} and the \\emph{People} Who Weave with Them"],
    ["the sign of and", "On Looms \\& the People Who Weave with Them"],
    ["punctuation and blanks", "On Looms, and the people who weave—with them."],
  ])("their title but for %s", (_, title) => {
    expect(arePapersOne({ title: LONG }, { title })).toBe(true);
  });

  test.each([
    ["TNF-α in the wool of sheep", "TNF-ALPHA IN THE WOOL OF SHEEP"],
    ["Dyes with a $\\beta$-lactam ring", "Dyes with a beta-lactam ring"],
    ["γδ T cells in the wool of sheep", "Gamma delta T cells in the wool of sheep"],
    ["Threads of 10 µm and less", "Threads of 10 mu m and less"],
  ])("their title, in which one names Greek letters: %s", (title, other) => {
    expect(arePapersOne({ title }, { title: other })).toBe(true);
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

  test.each([
    ["one is the preprint with a PubMed number of its own", "10.1101/2020.01.02.123456"],
    ["one has the DOI of JSTOR", "10.2307/2346178"],
    ["one has the DOI of an archive", "10.5281/zenodo.1234567"],
  ])("their title, and %s", (_, doi) => {
    const copy = { title: LONG, authors: ["Ada Lovelace"], ids: { doi, pmid: "11111111" } };
    const ids = { doi: "10.1000/abc", ...(doi.startsWith("10.1101/") && { pmid: "22222222" }) };

    expect(arePapersOne(copy, { ...copy, ids })).toBe(true);
  });

  test("their title, and they are versions on F1000Research", () => {
    const [ids, others] = [1, 2].map((version) => ({
      doi: `10.12688/f1000research.99.${version}`,
    }));
    const paper = { title: LONG, authors: ["Ada Lovelace"] };

    expect(arePapersOne({ ...paper, ids: ids! }, { ...paper, ids: others! })).toBe(true);
  });

  test.each([
    ["two DOIs", { ids: { doi: "10.1000/1" } }, { ids: { doi: "10.2000/1" } }],
    ["two first names of the first author", {}, { authors: ["Adam Lovelace", "Bob Byron"] }],
  ])("their title, year, place and several authors, with %s", (_, one, other) => {
    const facts = { title: LONG, year: 2020, venue: "Loom Letters" };
    const paper = { ...facts, authors: ["Augusta Lovelace", "Bob Byron"] };

    expect(arePapersOne({ ...paper, ...one }, { ...paper, ...other })).toBe(true);
  });

  test.each([
    ["the journal is abbreviated", "J. Mach. Weav. Res.", "Journal of Machine Weaving Research"],
    ["one is the preprint", "arXiv preprint arXiv:2001.01234", "Loom Letters"],
  ])("their short title and author, where %s", (_, venue, other) => {
    const paper = { title: "On Looms", authors: ["Ada Lovelace"], year: 2020 };

    expect(arePapersOne({ ...paper, venue }, { ...paper, venue: other })).toBe(true);
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
    ["first name", "Ada Lovelace", "Annabella Lovelace"],
  ])("their first authors differ by %s", (_, one, other) => {
    expect(arePapersOne({ title: LONG, authors: [one] }, { title: LONG, authors: [other] })).toBe(
      false,
    );
  });

  test.each([
    ["DOIs", { doi: "10.1000/1" }, { doi: "10.2000/1" }],
    ["PubMed numbers", { pmid: "11111111" }, { pmid: "22222222" }],
    ["numbers of arXiv", { arxiv: "2001.01234" }, { arxiv: "2101.01234" }],
  ])("their %s differ, whatever their title", (_, ids, others) => {
    const paper = { title: LONG, authors: ["Ada Lovelace"], year: 2020 };

    expect(arePapersOne({ ...paper, ids }, { ...paper, ids: others })).toBe(false);
  });

  test.each([
    ["papers of a journal", "10.5194/sd-21-1-2016", "10.5194/sd-22-9-2017"],
    ["one of F1000Research", "10.12688/f1000research.1111.1", "10.1000/abc"],
  ])("they are %s with a DOI each", (_, doi, otherDoi) => {
    const paper = { title: LONG, authors: ["Ada King"], year: 2020 };

    expect(arePapersOne({ ...paper, ids: { doi } }, { ...paper, ids: { doi: otherDoi } })).toBe(
      false,
    );
  });

  test("one is a thesis in the archive of its university, the other an article", () => {
    const paper = { title: LONG, authors: ["Ada King"], year: 2020 };
    const thesis = { ...paper, kind: "phdthesis", ids: { doi: "10.3929/ethz-b-000111" } };

    expect(arePapersOne(thesis, { ...paper, ids: { doi: "10.1000/abc" } })).toBe(false);
  });

  test("their several authors published one title in two journals with a DOI each", () => {
    const [ids, others] = [{ doi: "10.1000/1" }, { doi: "10.2000/1" }];
    const paper = { title: LONG, year: 2020, venue: "Loom Letters" };

    expect(arePapersOne({ ...paper, ids }, { ...paper, ids: others, venue: "Silk" })).toBe(false);
  });

  test.each([
    ["in two places", { venue: "Loom Letters" }, { venue: "Silk" }],
    ["in two years of a journal", { venue: "Silk", year: 2019 }, { venue: "Silk" }],
  ])("their short title was published %s", (_, one, other) => {
    const paper = { title: "Chapter 1", authors: ["Ada Lovelace"], year: 2020 };

    expect(arePapersOne({ ...paper, ...one }, { ...paper, ...other })).toBe(false);
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
