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

test("short titles tell a paper where the table numbers it, and papers of one title are told by their numbers", () => {
  const rows = ["1,Looms,Ada King", "1,Looms,Bob Byron", "2,Looms,Ada King", "2,Looms,Cem Ay"];

  expect(bylinesOf(`paper_id,title,author\n${rows.join("\n")}\n`)).toEqual([
    ["Looms", "Ada King", "Bob Byron"],
    ["Looms", "Ada King", "Cem Ay"],
  ]);
});

test.each([
  ["position", "1", "2", "10"],
  ["author_order", "0", "1", "2"],
  // As OpenAlex calls them.
  ["author_position", "first", "middle", "last"],
  // As in jwt625/eo-modulator-atlas:data/paper_authors.csv.
  ["author_index", "1", "2", "3"],
])("authors stand where the column %s says", (column, first, second, third) => {
  const rows = [`b,Ay,${third}`, `b,King,${first}`, `b,Byron,${second}`, `c,King,${first}`];
  const text = `doi,author,${column}\n${rows.map((row) => `10.1000/${row}`).join("\n")}\n`;

  expect(bylinesOf(text)).toEqual([
    ["10.1000/b", "King", "Byron", "Ay"],
    ["10.1000/c", "King"],
  ]);
  expect(reading(text).bibliography.papers[0]?.ids).toEqual({ doi: "10.1000/b" });
  expect(reading(text).diagnostics.map(({ code }) => code)).toEqual([
    "table/numbers-for-titles",
    "table/author-per-row",
    "table/no-year",
    "table/no-year",
  ]);
});

// As in ethanyz001/MediaArtRankings-static:data/paper_authors.csv.
test("who stands first is first, and the others are in the order of the rows", () => {
  const rows = ["On Looms and Mills,Ay,False", "On Looms and Mills,Byron,False"];
  const text = `paper_title,author_name,is_first_author\n${rows.join("\n")}\nOn Looms and Mills,King,True\n`;

  expect(bylinesOf(text)).toEqual([["On Looms and Mills", "King", "Ay", "Byron"]]);
});

test("years that are missing are counted by papers, also beyond those that are listed", () => {
  const rows = Array.from({ length: 1500 }, (_, i) => `p${i},King\np${i},Byron\n`);

  const said = reading(`paper_id,author\n${rows.join("")}`).diagnostics.filter(
    ({ code }) => code === "table/no-year",
  );

  const unlisted = said.at(-1)?.unlisted ?? 0;
  expect(said.length + unlisted).toBe(1500);
});

test("one row of many may have a whole list", () => {
  const rows = Array.from(
    { length: 60 },
    (_, i) => `On Looms ${i},Ada King\nOn Looms ${i},Bob Byron\n`,
  );
  const text = `title,author\n${rows.join("")}On Mills,"Ada King, Bob Byron, Cem Ay"\n`;

  expect(bylinesOf(text)).toHaveLength(61);
  expect(bylinesOf(text).at(-1)).toEqual(["On Mills", "Ada King", "Bob Byron", "Cem Ay"]);
});

test("what somebody is gives authors no other places", () => {
  const rows = ["b,Ay,Reader", "b,King,Fellow", "b,Byron,Fellow", "c,King,Fellow"];

  expect(bylinesOf(`paper_id,author,position\n${rows.join("\n")}\n`)).toEqual([
    ["b", "Ay", "King", "Byron"],
    ["c", "King"],
  ]);
});

test("first authors in two spellings are no two authors of a paper", () => {
  const rows = ["a,King A", "a,Ada King", "b,Byron B", "b,Bob Byron"];

  expect(
    bylinesOf(`doi,first author\n${rows.map((row) => `10.1000/${row}`).join("\n")}\n`),
  ).toHaveLength(4);
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
