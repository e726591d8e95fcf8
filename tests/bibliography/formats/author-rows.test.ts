import { expect, test } from "vitest";

import { plainTable } from "../../../src/bibliography/formats/plain-table.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(plainTable.read({ file: "papers.csv", text }));
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

test("a number that merged cells have in the first row of a paper is that of all its rows", () => {
  const rows = [
    "1,On the engine of analysis,Ada King,2010",
    ",On the engine of analysis,Bob Byron,",
    ",On the engine of analysis,Cem Ay,2010",
    "2,Looms,Ada King,2011",
    ",Looms,Dora Dee,2011",
  ];

  expect(bylinesOf(`paper_id,title,author,year\n${rows.join("\n")}\n`)).toEqual([
    ["On the engine of analysis", "Ada King", "Bob Byron", "Cem Ay"],
    ["Looms", "Ada King", "Dora Dee"],
  ]);
});

test.each([
  ["a title", "title,author,doi", "On the engine,", "On the engine"],
  ["its number alone", "author,doi", "", "10.1000/abc"],
])("a paper with %s is one however its DOI is written", (_, header, title, called) => {
  const rows = [
    `${title}Ada King,10.1000/ABC`,
    `${title}Bob Byron,https://doi.org/10.1000/abc`,
    `${title}Cem Ay,10.1000/abc`,
  ];

  expect(bylinesOf(`${header}\n${rows.join("\n")}\n`)).toEqual([
    [called, "Ada King", "Bob Byron", "Cem Ay"],
  ]);
});

test("rows without a title belong to the paper of their number, wherever they stand", () => {
  const rows = ["1,,Bob Byron", "1,Looms,Ada King", "2,Mills,Ada King", "2,,Dora Dee", "1,,Cem Ay"];
  const text = `paper_id,title,author\n${rows.join("\n")}\n2,,Bob Byron\n3,,Eve Ely\n`;

  expect(bylinesOf(text)).toEqual([
    ["Looms", "Bob Byron", "Ada King", "Cem Ay"],
    ["Mills", "Ada King", "Dora Dee", "Bob Byron"],
    ["", "Eve Ely"],
  ]);
  expect(
    reading(text).diagnostics.flatMap(({ code, line }) => (/title/u.test(code) ? [line] : [])),
  ).toEqual([8]);
});

test("rows of one number are one paper, also where none has a title", () => {
  const rows = ["1,Looms,Ada King", "1,Looms,Bob Byron", "2,,Cem Ay", "2,,Dora Dee"];

  expect(bylinesOf(`pmid,title,author\n${rows.join("\n")}\n`)).toEqual([
    ["Looms", "Ada King", "Bob Byron"],
    ["", "Cem Ay", "Dora Dee"],
  ]);
});

test("a paper that is called by its number is one where some rows lack it", () => {
  const rows = ["11,10.1000/a,Ada King", "11,,Bob Byron", "12,,Cem Ay", "12,10.1000/b,Dora Dee"];

  expect(bylinesOf(`pmid,doi,author\n${rows.join("\n")}\n`)).toEqual([
    ["10.1000/a", "Ada King", "Bob Byron"],
    ["12", "Cem Ay", "Dora Dee"],
  ]);
});

test("titles of one number that differ in capitals are of one paper", () => {
  const rows = ["1,On Looms,King", "1,On looms,Byron", "1,On Looms,Ay", "2,On Looms,King"];

  expect(bylinesOf(`paper_id,title,author\n${rows.join("\n")}\n`)).toEqual([
    ["On Looms", "King", "Byron", "Ay"],
    ["On Looms", "King"],
  ]);
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
