import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

const areComplete = (file: string, text: string) =>
  runToEnd(read({ file, text })).bibliography.papers.map(({ byline }) => byline.listComplete);

const JSON_LIST = [
  { title: "On Looms", year: 1843, authors: ["Ada King", "Bob Byron"], author_count: 2 },
  { title: "On Cards", year: 1844, authors: ["Ada King", "Bob Byron"], author_count: 12 },
];
const ANSWER = [
  { title: "On Looms", year: 1843, authors: ["Ada King"], "author-count": { "@total": "1" } },
  { title: "On Cards", year: 1844, authors: ["Ada King"], "author-count": { "@total": "12" } },
];
const SCOPUS = [
  "eid,title,author_names,author_count,coverDate",
  '2-s2.0-1,On Looms,"King, Ada;Byron, Bob",2,1843-01-01',
  '2-s2.0-2,On Cards,"King, Ada;Byron, Bob",12,1844-01-01',
];

// Seen in answers of ADS and Scopus, in tables of pybliometrics and of laboratories.
test.each([
  ["a table", "a.csv", "title,authors,num_authors\nOn Looms,Ada King,1\nOn Cards,Ada King,12\n"],
  ["a table of Scopus' interface", "b.csv", SCOPUS.join("\n")],
  ["JSON", "c.json", JSON.stringify(JSON_LIST)],
  ["an answer of Scopus", "d.json", JSON.stringify(ANSWER)],
])("a list is cut where a count beside it tells of more authors: %s", (_, file, text) => {
  expect(areComplete(file, text)).toEqual([true, false]);
});

test("of rows of one author each, the count is of all", () => {
  const rows = ["King", "Byron", "Ay"].map((name) => `On the weaving of looms,${name} A,3,1843`);
  const text = ["title,author,author_count,year", ...rows].join("\n");

  expect(areComplete("a.csv", text)).toEqual([true]);
});
