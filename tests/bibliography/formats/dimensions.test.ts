import { expect, test } from "vitest";

import { dimensions } from "../../../src/bibliography/formats/dimensions.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const ABOUT = '"About the data: Exported on Nov 22, 2026. Criteria: looms"\n';
const HEADER =
  "Rank,Publication ID,DOI,PMID,Title,Abstract,Source title,PubYear,Publication Date," +
  "Publication Type,Authors,Dimensions URL\n";
const ROW =
  ' 1,pub.1,10.1000/A,12,On Looms,Weave.,Notes,2020,2020-04-06,Article,"van Lovelace, Ada; Byron, B.",' +
  "https://example.org/pub.1\n";
const papersOf = (text: string) =>
  runToEnd(dimensions.read({ file: "dimensions.csv", text })).bibliography.papers;

test("a row gives title, names, dates, venue and ids, under a line about the data", () => {
  const papers = papersOf(ABOUT + HEADER + ROW);

  expect(papers.map(namesOf)).toEqual([["Ada van Lovelace", "B. Byron"]]);
  expect(papers).toMatchObject([
    {
      records: [{ file: "dimensions.csv", index: 0, line: 3 }],
      title: "On Looms",
      year: 2020,
      date: "2020-04-06",
      venue: "Notes",
      kind: "Article",
      ids: { doi: "10.1000/a", pmid: "12" },
      links: [{ kind: "page", href: "https://example.org/pub.1" }],
      abstract: "Weave.",
    },
  ]);
});

test("the export for mapping calls its venue otherwise", () => {
  const text =
    "Publication ID,Title,Source title/Anthology title,PubYear,Authors\n" +
    'pub.1,On Looms,Notes,2020,"Lovelace, Ada"\n';

  expect(papersOf(text)).toMatchObject([{ title: "On Looms", venue: "Notes" }]);
});

test("an export is recognised with and without the line about the data", () => {
  expect(dimensions.recognises(ABOUT + HEADER)).toBe(true);
  expect(dimensions.recognises(HEADER)).toBe(true);
  expect(dimensions.recognises("Publication ID,Title\n")).toBe(false);
});
