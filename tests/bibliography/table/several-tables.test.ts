import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

/** What is read of a file: titles with their authors and places, and what is said of which lines. */
function opened(text: string) {
  const { bibliography, diagnostics, format } = runToEnd(read({ file: "all.csv", text }));
  return {
    format,
    papers: bibliography.papers.map(({ title, byline, records }) => [
      title,
      byline.authors.map(({ printed }) => printed).join(" + "),
      ...records.map(({ index, line }) => `${index}:${line}`),
    ]),
    said: diagnostics
      .filter(({ code }) => code !== "table/authors-split")
      .map(({ code, line }) => [code, line]),
  };
}

test("a table with other columns below the first is read by its own header", () => {
  const text =
    "Authors,Title,Year\nAda; Bob,On Looms,2020\nTitle,Year,Authors\nOn Mills,2021,Cem\n";

  expect(opened(text)).toEqual({
    format: "table",
    papers: [
      ["On Looms", "Ada + Bob", "0:2"],
      ["On Mills", "Cem", "1:4"],
    ],
    said: [["read/another-table", 3]],
  });
});

test("a table with another delimiter, behind a byte order mark, is read below the first", () => {
  const text = "Authors;Title;Year\nAda;On Looms;2020\n\uFEFFTitle,Authors\r\nOn Mills,Cem\r\n";

  expect(opened(text).papers).toEqual([
    ["On Looms", "Ada", "0:2"],
    ["On Mills", "Cem", "1:4"],
  ]);
});

test("an export of The Lens below one of Scopus is read as what it is, and a table below that", () => {
  const text = [
    '"Authors","Author full names","Title","Year","EID"',
    '"Lovelace A.","Lovelace, Ada (57000000001)","On Looms","2020","2-s2.0-1"',
    "Lens ID,Title,Author/s,Publication Year",
    "000-001,On Mills,Ada van Lovelace; Bob Byron,2021",
    "000-002,On Wheels,Cem Ay,2022",
    "Author,Paper Title",
    "Dee Dew,On Dew",
  ].join("\n");

  expect(opened(text)).toEqual({
    format: "Scopus CSV",
    papers: [
      ["On Looms", "Ada Lovelace", "0:2"],
      ["On Mills", "Ada van Lovelace + Bob Byron", "1:4"],
      ["On Wheels", "Cem Ay", "2:5"],
      ["On Dew", "Dee Dew", "3:7"],
    ],
    said: [
      ["read/another-table", 3],
      ["read/another-table", 6],
      ["table/no-year", 7],
    ],
  });
});

test("the first header again below another table begins the first layout again", () => {
  const text =
    "Authors,Title\nAda,On Looms\nTitle,Authors\nOn Mills,Cem\nAuthors,Title\nDee,On Dew\n";

  expect(opened(text).papers.map(([title, authors]) => [title, authors])).toEqual([
    ["On Looms", "Ada"],
    ["On Mills", "Cem"],
    ["On Dew", "Dee"],
  ]);
});

test("a paper whose cells hold the words title and author is a paper", () => {
  const text = "Authors,Title,Kind\nAuthor,The title of the author,paper\nAda,Title,Book\n";

  expect(opened(text).papers).toHaveLength(2);
});

test("a hundred tables are read by their headers; from then on headers are rows", () => {
  const text = "Authors,Title\nAda,On Looms\nTitle,Authors\nOn Mills,Cem\n".repeat(100);

  const { papers } = opened(text);

  expect(papers.length).toBeGreaterThanOrEqual(200);
  expect(papers.slice(0, 100).map(([title]) => title)).not.toContain("Title");
});

test("progress never falls while tables are read one below the other", () => {
  const text = "Authors,Title\nAda,On Looms\nTitle,Authors\nOn Mills,Cem\n".repeat(9);

  const shares = [...read({ file: "all.csv", text })];

  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(shares.at(-1)).toBe(1);
});
