import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

const reading = (text: string) => runToEnd(read({ file: "publications.yml", text }));
const papersOf = (text: string) => reading(text).bibliography.papers;
const namesOf = (text: string) =>
  papersOf(text).map(({ byline }) => byline.authors.map(({ printed }) => printed));

test.each([
  ["Conference on Looms (COL 1843)", "Conference on Looms (COL)"],
  ["Notes (preprint, 1843)", "Notes (preprint)"],
  ["Notes (1843)", "Notes"],
  ["Notes, 1843.", "Notes"],
  ["Conference on Looms (COL 1843, oral)", "Conference on Looms (COL 1843, oral)"],
])("a venue keeps its brackets without the year: %s", (printed, venue) => {
  const text = `- title: On Looms\n  authors: Ada Lovelace\n  venue: ${printed}\n`;

  expect(papersOf(text)).toMatchObject([{ year: 1843, venue }]);
});

test("one paper whose link displays something is a list of one, without a year, too", () => {
  const text = `
- title: On Looms
  authors: Ada Lovelace, Charles Babbage
  link:
    url: https://example.org/looms
    display: Work and machines
`;

  expect(namesOf(text)).toEqual([["Ada Lovelace", "Charles Babbage"]]);
});

test("an entry among papers whose title is missing is kept, with a warning", () => {
  const text = `- {title: On Looms, authors: Ada Lovelace, journal: Notes, year: 1843}
- {authors: Charles Babbage, journal: Notes, year: 1844}
- {chapter_title: On Cards, book_title: Machines, authors: George Boole, year: 1845}
`;

  expect(papersOf(text)).toMatchObject([
    { title: "On Looms" },
    { title: "", year: 1844 },
    { title: "On Cards", venue: "Machines" },
  ]);
  expect(reading(text).diagnostics).toMatchObject([{ code: "yaml/no-title", line: 2 }]);
});
