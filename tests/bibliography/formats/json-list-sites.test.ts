import { expect, test } from "vitest";

import { jsonList } from "../../../src/bibliography/formats/json-list.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(jsonList.read({ file: "papers.json", text }));
const papersOf = (value: unknown) => reading(JSON.stringify(value, null, 1)).bibliography.papers;
const paper = { title: "On Looms", authors: "Ada King, Bob Byron", journal: "Notes" };
const other = { title: "On Cards", authors: "Ada King", journal: "Notes" };

test("a year that is the key of a list is that of its papers, unless they have their own", () => {
  const papers = papersOf({
    Preprints: [paper, other],
    "2024": [paper, { ...other, year: 2020 }],
    "Year 2023": { journals: [paper, other] },
    looms2019: paper,
  });

  expect(papers.map(({ year }) => year)).toEqual([
    2024,
    2020,
    undefined,
    undefined,
    2023,
    2023,
    undefined,
  ]);
});

test("a year beside a list is that of its papers", () => {
  const papers = papersOf([
    { year: 2024, papers: [paper, other] },
    { label: "2023", note: { year: 1900 }, papers: [other, { ...paper, year: "2022" }] },
    { papers: [paper, other] },
  ]);

  expect(papers.map(({ year }) => year)).toEqual([2024, 2024, 2023, 2022, undefined, undefined]);
});

test("without another year, the last in what is said of the journal counts", () => {
  const [first, second] = papersOf([
    { ...paper, journal: "J. Looms. 2024 May 8:107" },
    { ...paper, year: 2023, journal: "2020 Conference on Looms" },
  ]);

  expect([first?.year, second?.year]).toEqual([2024, 2023]);
});

test.each(["authorLine", "author_string", "authors_text"])("%s holds the authors", (key) => {
  const value = [
    { title: "On Looms", [key]: "King, A., Byron, B. and Ay, C.", year: 1843 },
    { title: "On Cards", [key]: "King, A.", year: 1844 },
  ];

  expect(jsonList.recognises(JSON.stringify(value))).toBe(true);
  expect(papersOf(value).map(namesOf)).toEqual([["A. King", "B. Byron", "C. Ay"], ["A. King"]]);
});

test("links of a paper have its DOI and arXiv number, and those of its data do not", () => {
  const papers = papersOf([
    {
      ...paper,
      links: [
        { label: "Data", url: "https://doi.org/10.5281/zenodo.1234" },
        { label: "Paper", url: "https://doi.org/10.1000/looms" },
        { label: "Preprint", url: "https://arxiv.org/abs/1843.00001" },
      ],
    },
    { ...other, links: { url: "https://dl.acm.org/doi/full/10.1145/1234567.1234568" } },
  ]);

  expect(papers.map(({ ids }) => ids)).toEqual([
    { doi: "10.1000/looms", arxiv: "1843.00001" },
    { doi: "10.1145/1234567.1234568" },
  ]);
});

test("a group behind a semicolon stands beside people between commas", () => {
  const [first] = papersOf([
    { ...paper, authors: "King A, de Byron BC, O'Ay C; Looms Study Group" },
    { ...other, authors: "King, Ada; Byron, Bob" },
  ]);

  expect(namesOf(first)).toEqual(["A King", "BC de Byron", "C O'Ay", "Looms Study Group"]);
});

test("papers that cite one are no papers of the list, and its source title is its journal", () => {
  const papers = papersOf([
    {
      title: "On Looms",
      authors: "King A.-B., Byron B.",
      sourceTitle: "Notes",
      date: "2017",
      citation_papers: [
        { title: "On Cards", authors: "Ay, C.", sourceTitle: "Cards", date: "2018" },
      ],
    },
    {
      title: "On Threads",
      authors: "King A.-B.",
      sourceTitle: "Looms",
      date: "2016",
      citation_papers: "null",
    },
  ]);

  expect(papers).toMatchObject([
    { title: "On Looms", venue: "Notes", year: 2017 },
    { title: "On Threads", venue: "Looms", year: 2016 },
  ]);
});
