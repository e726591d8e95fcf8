import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

const papersOf = (text: string) =>
  runToEnd(read({ file: "references.yaml", text })).bibliography.papers;
const authorsOf = (text: string) => papersOf(text)[0]?.byline.authors;

const ITEM = `
- id: looms
  type: article-journal
  title: The [Jacquard]{.nocase} loom in *E. coli*
  container-title: Notes
  DOI: 10.1000/A
  author:
  - {family: Lovelace, given: Ada}
  - {family: Humboldt, given: Alexander, dropping-particle: von}
  - {family: Beaufort, given: Francis, non-dropping-particle: de}
  - {literal: Royal Society}
  issued:
  - {year: 1843, month: 9, day: 5}
`;

test.each([
  ["a list", ITEM],
  ["references", `---\nreferences:${ITEM}...\n`],
  ["the front matter of a text", `---\ntitle: Looms\nreferences:${ITEM}---\n\nAs @looms says …\n`],
])("CSL is read from %s", (_, text) => {
  expect(papersOf(text)).toMatchObject([
    {
      title: "The Jacquard loom in E. coli",
      byline: {
        authors: [
          { family: "Lovelace", given: "Ada" },
          { family: "Humboldt", given: "Alexander von" },
          { family: "de Beaufort", given: "Francis" },
          { printed: "Royal Society", kind: "literal" },
        ],
      },
      year: 1843,
      date: "1843-09-05",
      venue: "Notes",
      kind: "article-journal",
      ids: { doi: "10.1000/a" },
    },
  ]);
});

test.each([
  ["{year: 1843}", "1843"],
  ["[{year: 1843, month: 9}]", "1843-09"],
  ["{date-parts: [[1843, 9, 5]]}", "1843-09-05"],
  ["1843-09", "1843-09"],
  ["{raw: '1843-09-05'}", "1843-09-05"],
])("CSL's date may be written %s", (issued, date) => {
  const text = `references:\n- title: On Looms\n  author: [{family: Lovelace}]\n  issued: ${issued}\n`;

  expect(papersOf(text)).toMatchObject([{ year: 1843, date }]);
});

test("CSL by hand has authors in a text, a year and where the paper appeared", () => {
  const text = `
- id: looms
  type: incollection
  year: 1843
  booktitle: Scientific Memoirs
  title: On Looms
  author: Lovelace, Ada and Babbage, Charles
  DOI: 10.1000/a
`;

  expect(papersOf(text)).toMatchObject([
    {
      byline: { authors: [{ family: "Lovelace" }, { family: "Babbage" }] },
      year: 1843,
      venue: "Scientific Memoirs",
      ids: { doi: "10.1000/a" },
    },
  ]);
});

const HAYAGRIVA = `
looms:
    type: Article
    title:
        value: "{Looms} and Cards"
        sentence-case: Looms and cards
    author: ["Lovelace, Ada", "King, Jr., Martin"]
    serial-number:
        doi: 10.1000/A
    parent:
        type: Periodical
        title: Notes
        date: 1843-09
cards:
    type: web
    title: On Cards
    author: Babbage
    url: {value: https://example.org/cards, date: 2020-01-01}
`;

test("of Hayagriva's entries what they appeared in says where and when", () => {
  expect(papersOf(HAYAGRIVA)).toMatchObject([
    {
      records: [{ line: 3 }],
      title: "Looms and Cards",
      byline: {
        authors: [
          { family: "Lovelace", given: "Ada" },
          { family: "King", given: "Martin", suffix: "Jr." },
        ],
      },
      year: 1843,
      date: "1843-09",
      venue: "Notes",
      kind: "Article",
      ids: { doi: "10.1000/a" },
    },
    {
      title: "On Cards",
      byline: { authors: [{ printed: "Babbage" }] },
      links: [{ href: "https://example.org/cards" }],
    },
  ]);
});

test("of Hayagriva a chapter without a title and an author of its own has those of its book", () => {
  const chapter =
    "chapter:\n  type: Chapter\n  page-range: 10-12\n  parent:\n    title: On Looms\n    author: King, Ada\n    date: 2011\n";

  expect(papersOf(HAYAGRIVA + chapter).slice(2)).toMatchObject([
    {
      title: "On Looms",
      byline: { authors: [{ family: "King", given: "Ada" }] },
      year: 2011,
    },
  ]);
});

test("of Hayagriva a text is one name, and an object has its parts", () => {
  const entry = (author: string) =>
    `looms:\n  type: book\n  title: On Looms\n  author: ${author}\n  page-total: 12\n  date: 1843\n`;

  expect(authorsOf(entry("Lovelace, Ada King"))).toMatchObject([{ given: "Ada King" }]);
  expect(authorsOf(entry("{name: Beaufort, given-name: Francis, prefix: de}"))).toMatchObject([
    { family: "de Beaufort", given: "Francis" },
  ]);
});

const CITATION = `cff-version: 1.2.0
message: Cite the engine.
title: Engine
type: software
date-released: 2020-05-17
authors:
  - family-names: Beaufort
    given-names: Francis
    name-particle: de
    orcid: https://orcid.org/0000-0002-1825-0097
  - name: The Royal Society
identifiers:
  - {type: doi, value: 10.1000/engine}
keywords: [wheels]
`;

test("a CITATION.cff is one paper by people and organisations", () => {
  expect(papersOf(CITATION)).toEqual([
    {
      records: [{ file: "references.yaml", index: 0, line: 1 }],
      title: "Engine",
      byline: {
        authors: [
          {
            printed: "Francis de Beaufort",
            family: "de Beaufort",
            given: "Francis",
            ids: { orcid: "0000-0002-1825-0097" },
          },
          { printed: "The Royal Society", kind: "group" },
        ],
        listComplete: true,
      },
      year: 2020,
      date: "2020-05-17",
      kind: "software",
      keywords: ["wheels"],
      ids: { doi: "10.1000/engine" },
      links: [],
    },
  ]);
});

test("a CITATION.cff that prefers another citation is that paper, and what it refers to", () => {
  const text = `${CITATION}preferred-citation:
  type: article
  title: On Looms
  authors: [{family-names: Lovelace, given-names: Ada}]
  journal: Notes
  year: 1843
references:
  - {type: article, title: On Cards, authors: [{family-names: Babbage}], conference: {name: Wheels}}
`;

  expect(papersOf(text)).toMatchObject([
    { title: "On Looms", venue: "Notes", year: 1843 },
    { title: "On Cards", venue: "Wheels" },
  ]);
});

test("a group whose list names one of its members is a group beside a person", () => {
  const text = `- title: On Looms
  authors: "[Looms and Cards Collaborations] (incl. A. Roper King)"
  year: 2024
  arxiv: 2306.16227
- title: On Cards
  authors: "B. Byron, A. Roper King"
  year: 2023
  arxiv: 2205.04434
`;

  expect(papersOf(text).map(({ byline }) => byline)).toMatchObject([
    {
      authors: [
        { printed: "Looms and Cards Collaborations", kind: "literal" },
        { printed: "A. Roper King" },
      ],
      listComplete: false,
    },
    { authors: [{ printed: "B. Byron" }, { printed: "A. Roper King" }] },
  ]);
});

test("who has nothing but an alias in a citation file is known by it", () => {
  const text = `
cff-version: 1.2.0
title: Looms
authors:
  - alias: weaver42
  - alias: ada
    family-names: Lovelace
    given-names: Ada
`;
  expect(papersOf(text)[0]?.byline.authors.map(({ printed }) => printed)).toEqual([
    "weaver42",
    "Ada Lovelace",
  ]);
});
