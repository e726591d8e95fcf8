import { expect, test } from "vitest";

import { jsonList } from "../../../src/bibliography/formats/json-list.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(jsonList.read({ file: "papers.json", text }));
const papersIn = (text: string) => reading(text).bibliography.papers;
const papersOf = (value: unknown) => papersIn(JSON.stringify(value));

test("a paper gives title, authors, year, venue, kind, keywords, ids, address and abstract", () => {
  const text = JSON.stringify([
    {
      title: "On <i>Looms</i>",
      authors: ["Ada Lovelace", "Bob Byron"],
      publication_date: "2020-04-06",
      journal: { name: "Notes" },
      documentType: "article",
      keywords: ["looms", "cards"],
      DOI: "10.1000/1",
      url: "https://example.org",
      abstract: "Looms weave.",
    },
  ]);

  expect(jsonList.recognises(text)).toBe(true);
  expect(papersIn(text)).toMatchObject([
    {
      records: [{ file: "papers.json", index: 0, line: 1 }],
      title: "On Looms",
      year: 2020,
      date: "2020-04-06",
      venue: "Notes",
      kind: "article",
      keywords: ["looms", "cards"],
      ids: { doi: "10.1000/1" },
      links: [{ kind: "page", href: "https://example.org" }],
      abstract: "Looms weave.",
    },
  ]);
  expect(papersIn(text).map(namesOf)).toEqual([["Ada Lovelace", "Bob Byron"]]);
});

const PAPER = { title: "On Looms", authors: ["Ada"], year: 2020 };

test.each([
  ["in a list", [PAPER, PAPER]],
  ["in a list within an object", { total: 2, works: [PAPER, PAPER] }],
  ["by year", { 2019: [PAPER], 2020: [PAPER] }],
  ["by id", { result: { uids: ["1", "2"], 1: PAPER, 2: PAPER } }],
  [
    "within a record",
    {
      results: [
        { id: "1", bibjson: PAPER },
        { id: "2", bibjson: PAPER },
      ],
    },
  ],
  [
    "on a page with a title and an author",
    { title: "Papers", author: "Ada", list: [PAPER, PAPER] },
  ],
  ["beside those without authors", [PAPER, { title: "On Looms", year: 2020 }]],
  ["with what they refer to", [{ ...PAPER, references: [PAPER, PAPER] }, PAPER]],
])("papers are found %s", (_, value) => {
  expect(papersOf(value).map(({ title }) => title)).toEqual(["On Looms", "On Looms"]);
});

test("a book among papers is one, whatever its chapters are", () => {
  const chapters = [{ ...PAPER, title: "On Cards" }];
  const value = [{ ...PAPER, chapters }, PAPER];

  expect(papersOf(value).map(({ title }) => title)).toEqual(["On Looms", "On Looms"]);
});

test("a table that pandas has written as its columns is a table", () => {
  const value = {
    title: { 0: "On Looms", 1: "On Cards" },
    authors: { 0: "Ada Lovelace; Bob Byron", 1: "Ada Lovelace" },
    year: { 0: 2019, 1: 2020 },
  };

  expect(papersOf(value)).toMatchObject([
    { title: "On Looms", year: 2019 },
    { title: "On Cards", year: 2020 },
  ]);
  expect(papersOf(value).map(namesOf)).toEqual([["Ada Lovelace", "Bob Byron"], ["Ada Lovelace"]]);
});

test("papers may stand one a line, and of a text that breaks off every whole one is read", () => {
  const line = JSON.stringify(PAPER);

  expect(papersIn(`${line}\n${line}\n`)).toHaveLength(2);
  expect(papersIn(`{"papers": [${line}, ${line}, {"title": "On Ca`)).toHaveLength(2);
});

// The data set of arXiv at Kaggle, one paper a line.
test("arXiv's data set keeps ids, and the year of the first version", () => {
  const paper = {
    id: "0704.0001",
    submitter: "Ada Lovelace",
    authors: "A. Lov\\'elace, B. G. Byron",
    title: "On\n  Looms",
    "journal-ref": "Notes 3",
    doi: null,
    versions: [{ version: "v1", created: "Mon, 2 Apr 2007 19:18:42 GMT" }],
    update_date: "2008-11-26",
    authors_parsed: [
      ["Lovélace", "A.", ""],
      ["Byron", "B. G.", ""],
    ],
  };

  expect(papersIn(`${JSON.stringify(paper)}\n${JSON.stringify(paper)}\n`)[0]).toMatchObject({
    title: "On Looms",
    year: 2007,
    venue: "Notes 3",
    ids: { arxiv: "0704.0001" },
    byline: { authors: [{ family: "Lovélace" }, { family: "Byron", given: "B. G." }] },
  });
});

test("what Zotero keeps beside a paper is none", () => {
  const data = {
    itemType: "journalArticle",
    title: "On Looms",
    creators: [{ creatorType: "author", firstName: "Ada", lastName: "Lovelace" }],
    date: "2010-03",
    DOI: "10.1000/1",
  };
  const value = [
    { key: "A", data },
    { key: "B", data: { itemType: "attachment", title: "PDF" } },
  ];

  expect(papersOf(value)).toMatchObject([{ title: "On Looms", year: 2010 }]);
  expect(papersOf(value)).toHaveLength(1);
  expect(papersOf({ items: [data] })).toHaveLength(1);
});

test("ids may stand in a list of several kinds", () => {
  const identifier = [
    { type: "pissn", id: "2049-3630" },
    { type: "doi", id: "10.1000/1" },
  ];
  const articleids = [
    { idtype: "pubmed", value: "12" },
    { idtype: "doi", value: "10.1000/2" },
  ];

  expect(
    papersOf([
      { ...PAPER, identifier },
      { ...PAPER, articleids },
    ]),
  ).toMatchObject([{ ids: { doi: "10.1000/1" } }, { ids: { doi: "10.1000/2", pmid: "12" } }]);
});

test("Mendeley has ids by their names, and its source is the journal", () => {
  const document = {
    title: "On Looms",
    type: "journal",
    authors: [{ first_name: "Ada", last_name: "Lovelace" }],
    year: 1843,
    source: "Scientific Memoirs",
    identifiers: { issn: "2049-3630", doi: "10.1000/1", pmid: "12", arxiv: "1706.03762" },
  };

  expect(papersOf([document, { ...PAPER, source: "Crossref" }])).toMatchObject([
    {
      venue: "Scientific Memoirs",
      ids: { doi: "10.1000/1", pmid: "12", arxiv: "1706.03762" },
      byline: { authors: [{ printed: "Ada Lovelace" }] },
    },
    { title: "On Looms" },
  ]);
  expect(papersOf([{ ...PAPER, source: "Crossref" }])[0]).not.toHaveProperty("venue", "Crossref");
});

test("columns of several lengths are no table, nor are names that each row would repeat", () => {
  const title = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [i, "On Looms"]));
  const authors = { ...title, 0: "Ada Lovelace" };

  expect(papersOf({ title, authors })).toHaveLength(100);
  expect(papersOf({ title, authors, year: { 0: 2020 } })).toHaveLength(0);
  expect(papersOf({ title, authors, ["long".repeat(5_000)]: title })).toHaveLength(0);
});

test.each([
  ["a package", '{"name": "looms", "author": "Ada", "title": "Looms"}'],
  ["a list of titles", '[{"title": "On Looms", "year": 2020}]'],
])("%s is no list of papers", (_, text) => {
  expect(jsonList.recognises(text)).toBe(false);
});

// The answers of PLOS, BASE and OpenAIRE.
test.each([
  [
    {
      title_display: "On Looms",
      author_display: ["Ada King"],
      publication_date: "2007-01-02T00:00:00Z",
    },
  ],
  [{ dctitle: "On Looms", dccreator: ["King, Ada"], dcyear: "2007" }],
  // ARCOS-UC3M/arcos-uc3m.github.io:publications.json.
  [{ title: "On Looms", authorsDisplay: "King, Ada", authorsData: "King", year: 2007 }],
  [
    {
      mainTitle: "On Looms",
      authors: [{ fullName: "Ada King", rank: 1 }],
      publicationDate: "2007-01-02",
    },
  ],
])("a paper is one whatever its keys are called: %o", (paper) => {
  const text = JSON.stringify({ response: { docs: [paper, paper] } });

  expect(jsonList.recognises(text)).toBe(true);
  expect(papersIn(text)[0]).toMatchObject({
    title: "On Looms",
    year: 2007,
    byline: { authors: [{ printed: "Ada King" }], listComplete: true },
  });
});

test.each([
  [{ "Document Title": "On Looms", Authors: "A. Lovelace; B. Byron", "Publication Year": 2020 }],
  [{ "Lens ID": "1", Title: "On Looms", "Author/s": "A. Lovelace; B. Byron", DOI: "10.1000/1" }],
  [{ Title: "On Looms", "Author Names": "Lovelace A.; Byron B.", "Publication Year": 2020 }],
  [{ title: "On Looms", creator: "A. Lovelace; B. Byron", "publication-year": 2020 }],
])("the rows of a database's table may be objects: %j", (row) => {
  expect(jsonList.recognises(JSON.stringify([row]))).toBe(true);
  expect(papersOf([row]).map((paper) => [paper.title, ...namesOf(paper)])).toEqual([
    ["On Looms", "A. Lovelace", "B. Byron"],
  ]);
});

test("where a comma is missing, the line without it is named", () => {
  const { diagnostics } = reading(
    '[{\n  "title": "On Looms",\n  "authors": "Ada King"\n  "year": 2016\n}]',
  );

  expect(diagnostics).toMatchObject([{ code: "json-list/unreadable-record", line: 3 }]);
});
