import { expect, test } from "vitest";

import { semanticScholar } from "../../../src/bibliography/formats/semantic-scholar.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const papersOf = (value: unknown) =>
  runToEnd(semanticScholar.read({ file: "s2.json", text: JSON.stringify(value) })).bibliography
    .papers;

const PAPER = {
  paperId: "2d56",
  externalIds: { DOI: "10.1093/MIND/X", ArXiv: "2004.01234", PubMed: "12", CorpusId: 1 },
  url: "https://www.semanticscholar.org/paper/2d56",
  title: "On Looms",
  abstract: "Weave.",
  venue: "Notes",
  year: 1950,
  publicationTypes: ["JournalArticle", "Review"],
  publicationDate: "1950-10-01",
  journal: { name: "Notes on Engines", pages: "1-2" },
  fieldsOfStudy: ["Computer Science"],
  authors: [
    { authorId: "226", name: "Ada van Lovelace" },
    { authorId: null, name: "Bob Byron" },
  ],
};

test("a paper gives title, authors with ids, dates, venue, kind, field and ids", () => {
  expect(papersOf(PAPER)).toEqual([
    {
      records: [{ file: "s2.json", index: 0, line: 1 }],
      title: "On Looms",
      byline: {
        authors: [
          {
            printed: "Ada van Lovelace",
            family: "van Lovelace",
            given: "Ada",
            ids: { semanticScholar: "226" },
          },
          { printed: "Bob Byron", family: "Byron", given: "Bob" },
        ],
        listComplete: true,
      },
      year: 1950,
      date: "1950-10-01",
      venue: "Notes on Engines",
      kind: "JournalArticle",
      category: "Computer Science",
      ids: { doi: "10.1093/mind/x", arxiv: "2004.01234", pmid: "12" },
      links: [{ kind: "page", href: "https://www.semanticscholar.org/paper/2d56" }],
      abstract: "Weave.",
    },
  ]);
});

test.each([
  ["a list", [PAPER]],
  ["an answer to a search", { total: 1, offset: 0, data: [PAPER] }],
  ["a list of what cites a paper", { data: [{ contexts: [], citingPaper: PAPER }] }],
  ["a person's papers", { authorId: "1", papers: [PAPER] }],
])("%s is recognised and read", (_, value) => {
  expect(semanticScholar.recognises(JSON.stringify(value))).toBe(true);
  expect(papersOf(value).map(namesOf)).toEqual([["Ada van Lovelace", "Bob Byron"]]);
});

test("what a paper cites is not part of the list", () => {
  const cited = { ...PAPER, title: "On Cards" };

  expect(papersOf({ ...PAPER, citations: [cited], references: [cited] })).toMatchObject([
    { title: "On Looms" },
  ]);
});

test("its first interface had the ids beside the title", () => {
  const { externalIds, ...paper } = PAPER;

  expect(papersOf({ ...paper, doi: externalIds.DOI, arxivId: externalIds.ArXiv })).toMatchObject([
    { ids: { doi: "10.1093/mind/x", arxiv: "2004.01234" } },
  ]);
});

test("a line of its data sets, whose keys are in lower case, is a paper", () => {
  const paper = {
    corpusid: 1,
    externalids: { DOI: "10.1093/MIND/X", ArXiv: null },
    title: "On Looms",
    authors: [{ authorId: "226", name: "Ada Lovelace" }],
    publicationdate: "1950-10-01",
    publicationtypes: ["JournalArticle"],
    year: 1950,
  };

  expect(semanticScholar.recognises(JSON.stringify(paper))).toBe(true);
  expect(papersOf(paper)).toMatchObject([
    {
      title: "On Looms",
      byline: { authors: [{ printed: "Ada Lovelace", ids: { semanticScholar: "226" } }] },
      date: "1950-10-01",
      kind: "JournalArticle",
      ids: { doi: "10.1093/mind/x" },
    },
  ]);
});
