import { expect, test } from "vitest";

import { readPlainTable } from "../../../src/bibliography/formats/plain-table.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(readPlainTable({ file: "papers.csv", text }));
const bylinesOf = (text: string) =>
  reading(text).bibliography.papers.map((paper) => [paper.title, ...namesOf(paper)]);

test("a table with a row for each author of each paper is a list of papers, and that is said", () => {
  const text =
    'title,author,year\nOn Looms and Threads,"King, Ada",2020\nOn Looms and Threads,"Byron, Bob",2020\n' +
    'On Cards and Threads,"King, Ada",2021\nOn Cards and Threads,"Ay, Cem",2021\nOn Wheels,"Ay, Cem",2021\n';

  expect(bylinesOf(text)).toEqual([
    ["On Looms and Threads", "Ada King", "Bob Byron"],
    ["On Cards and Threads", "Ada King", "Cem Ay"],
    ["On Wheels", "Cem Ay"],
  ]);
  expect(reading(text).diagnostics.map(({ code }) => code)).toEqual(["table/author-per-row"]);
  expect(reading(text).bibliography.papers.map(({ records }) => records)).toMatchObject([
    [{ index: 0, line: 2 }],
    [{ index: 1, line: 4 }],
    [{ index: 2, line: 6 }],
  ]);
});

test("papers that are known by a number alone have it for a title", () => {
  expect(bylinesOf("paper_id,author\n7,Ada King\n7,Bob Byron\n8,Ada King\n8,Cem Ay\n")).toEqual([
    ["7", "Ada King", "Bob Byron"],
    ["8", "Ada King", "Cem Ay"],
  ]);
});

test("papers of one title stay apart where their years or DOIs differ", () => {
  const rows = ["1,King", "1,Byron", "2,Ay", "2,King"].map(
    (end) => `Notes of the editors,10.1000/${end}\n`,
  );

  expect(bylinesOf(`title,doi,author\n${rows.join("")}`)).toEqual([
    ["Notes of the editors", "King", "Byron"],
    ["Notes of the editors", "Ay", "King"],
  ]);
});

test.each([
  [
    "whose rows name several",
    "On Looms and Threads,Ada King; Bob Byron\nOn Looms and Threads,Ada King\nOn Looms and Threads,Ay\n",
  ],
  [
    "that lists a paper twice",
    "On Looms and Threads,Ada King\nOn Looms and Threads,Bob Byron\nOn Cards,Cem Ay\n",
  ],
  ["of editorials", "Editorial,Ada King\nEditorial,Bob Byron\nEditorial,Cem Ay\n"],
  ["of papers of one author", `${"On Looms and Threads,Ada King\n".repeat(3)}`],
])("a table %s has a paper in each row", (_, rows) => {
  expect(bylinesOf(`title,author\n${rows}`)).toHaveLength(3);
});
