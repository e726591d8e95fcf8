import { expect, test } from "vitest";

import { read } from "../../../../src/bibliography/read.ts";
import { runToEnd } from "../../../../src/bibliography/reading.ts";
import { namesOf } from "../../../builders.ts";

const reading = (...lines: readonly string[]) =>
  runToEnd(read({ file: "papers.csv", text: lines.join("\n") }));
const saidIn = (...lines: readonly string[]) =>
  reading(...lines).bibliography.papers.map((paper) => [paper.title, paper.year, namesOf(paper)]);

test.each([
  "paper_title,paper_authors,paper_year",
  "article.title,article.authors,article.year",
  "openalex_title,openalex_authors,openalex_publication_year,crossref_title",
  "Ref. Title,Ref. Author,Ref. Year",
  "Bib title,Bib author(s),Bib pub_year",
  "title.x,authors.x,year.x,title.y,authors.y",
  "title_wos,author_wos,year,title_scopus,author_scopus",
  "Title (English),Authors (English),Year",
  "title.x,authors,year,title.y",
  "Title*,Authors*,Year*",
  "1. Title,2. Author(s),3. Year of publication",
  "Title of the study,Author(s) of the study,Year",
])("names of columns may begin or end alike: %s", (header) => {
  expect(saidIn(header, 'On Looms,"Ada King; Bob Byron",1843')).toEqual([
    ["On Looms", 1843, ["Ada King", "Bob Byron"]],
  ]);
});

test("what a column is called counts more than what it would be called without its beginning", () => {
  expect(
    saidIn("book_title,book_authors,title,authors,year", "Essays,Cem Ay,On Looms,Ada King,1843"),
  ).toEqual([["On Looms", 1843, ["Ada King"]]]);
});

test("the title of a book is none of its chapters", () => {
  expect(
    saidIn(
      "Authors,Article Title,Book Authors,Book Title,Publication Year",
      "Ada King,On Looms,Cem Ay,Essays,1843",
    ),
  ).toEqual([["On Looms", 1843, ["Ada King"]]]);
});

test("of two papers in a row nobody knows which are meant", () => {
  const { diagnostics, bibliography } = reading(
    "citing_title,citing_authors,cited_title,cited_authors",
    "On Looms,Ada King,On Cards,Bob Byron",
  );

  expect(bibliography.papers).toEqual([]);
  expect(diagnostics).toMatchObject([{ code: "read/unknown-columns" }]);
});

test("the column that says authors in one text is read where that of authors is empty", () => {
  expect(
    saidIn("title,year,authors,authors_string", 'On Looms,1843,,"King, Ada and Byron, Bob"'),
  ).toEqual([["On Looms", 1843, ["Ada King", "Bob Byron"]]]);
});
