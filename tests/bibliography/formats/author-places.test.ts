import { expect, test } from "vitest";

import { plainTable } from "../../../src/bibliography/formats/plain-table.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(plainTable.read({ file: "papers.csv", text }));
const bylinesOf = (text: string) =>
  reading(text).bibliography.papers.map((paper) => [paper.title, ...namesOf(paper)]);

test.each([
  // As programs that count write whole numbers.
  ["position", "1.0", "2.0", "3.0"],
  ["author_order", "0", "1", "2"],
  // As OpenAlex calls them.
  ["author_position", "first", "middle", "last"],
  ["author_position", "first", "2", "last"],
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

test("a column whose 1 says who stands first puts nobody last", () => {
  const rows = ["1,Byron,0", "1,King,1", "1,Ay,0", "2,Byron,0", "2,King,1"];

  expect(bylinesOf(`paper_id,author,is_first_author\n${rows.join("\n")}\n`)).toEqual([
    ["1", "King", "Byron", "Ay"],
    ["2", "King", "Byron"],
  ]);
});

test("who has neither the first nor the last place stands in the order of the rows", () => {
  const rows = ["King,first", "Byron,2", "Ay,3", "Dee,4", "Ely,last"].map((row) => `1,${row}\n`);

  expect(bylinesOf(`paper_id,author,position\n${rows.join("")}`)).toEqual([
    ["1", "King", "Byron", "Ay", "Dee", "Ely"],
  ]);
});

test("numbers of people are no places", () => {
  const rows = ["1,King,907", "1,Byron,305", "2,King,907", "2,Ay,27", "3,Ay,27", "3,Ely,27"];

  expect(bylinesOf(`paper_id,author,author_no\n${rows.join("\n")}\n`)).toEqual([
    ["1", "King", "Byron"],
    ["2", "King", "Ay"],
    ["3", "Ay", "Ely"],
  ]);
});

test("places in numbers say more than places in words", () => {
  const rows = ["1,Ely,last,4", "1,Ay,middle,3", "1,Byron,middle,2", "1,King,first,1"];

  expect(bylinesOf(`paper_id,author,author_position,author_order\n${rows.join("\n")}\n`)).toEqual([
    ["1", "King", "Byron", "Ay", "Ely"],
  ]);
});

test("an author with two rows, as for two addresses, has one place; ten stands behind nine", () => {
  const rows = Array.from({ length: 11 }, (_, i) => `1,Author${11 - i},${11 - i}\n`);

  const [byline] = bylinesOf(`paper_id,author,position\n1,Author3,3\n${rows.join("")}`);

  expect(byline?.slice(1)).toEqual(Array.from({ length: 11 }, (_, i) => `Author${i + 1}`));
});

test("what somebody is gives authors no other places", () => {
  const rows = ["b,Ay,Reader", "b,King,Fellow", "b,Byron,Fellow", "c,King,Fellow"];

  expect(bylinesOf(`paper_id,author,position\n${rows.join("\n")}\n`)).toEqual([
    ["b", "Ay", "King", "Byron"],
    ["c", "King"],
  ]);
});
