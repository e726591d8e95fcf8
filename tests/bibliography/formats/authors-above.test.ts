import { expect, test } from "vitest";

import { namesOf } from "../../builders.ts";

import { reading } from "./plain-tables.ts";

const read = (...lines: readonly string[]) => reading(`Author,Title,Year\n${lines.join("\n")}\n`);
const bylinesOf = (...lines: readonly string[]) =>
  read(...lines).bibliography.papers.map((paper) => [paper.title, ...namesOf(paper)]);
const codesOf = (...lines: readonly string[]) => read(...lines).diagnostics.map(({ code }) => code);

const ROWS = [
  "Ada King,,",
  ",On looms,2019",
  ",On mills,2020",
  "Bob Byron,,",
  ",On yarn,2019",
  "Cem Ay,,",
  ",On flax,2021",
];

test("papers below a name in a row of its own are by that author, and that is said", () => {
  expect(bylinesOf(...ROWS)).toEqual([
    ["On looms", "Ada King"],
    ["On mills", "Ada King"],
    ["On yarn", "Bob Byron"],
    ["On flax", "Cem Ay"],
  ]);
  expect(codesOf(...ROWS)).toEqual(["table/author-above-papers"]);
});

test("records of such a table have their lines and places", () => {
  expect(read(...ROWS).bibliography.papers.flatMap(({ records }) => records)).toEqual(
    [3, 4, 6, 8].map((line, index) => ({ file: "papers.csv", index, line })),
  );
});

test("one paper below each of its authors is one, unless its title is of many", () => {
  const title = "On looms and their mills";
  const shared = [`,${title},2019`, ",Editorial,2019"];

  expect(bylinesOf("Ada King,,", ...shared, "Bob Byron,,", ...shared)).toEqual([
    [title, "Ada King", "Bob Byron"],
    ["Editorial", "Ada King"],
    ["Editorial", "Bob Byron"],
  ]);
});

test("papers below a heading that is nobody's name are by nobody", () => {
  expect(bylinesOf(...ROWS, "Suharto,,", ",On silk,2021", "Total: 5,,").slice(-2)).toEqual([
    ["On flax", "Cem Ay"],
    ["On silk"],
  ]);
});

test.each([
  ["of which two follow each other", ["Visiting Scholars,,", ...ROWS]],
  [
    "of one kind of papers",
    ["Book Chapters,,", ",On looms,2019", "Case Reports,,", ",On mills,2020"],
  ],
  ["beside papers that name their authors", [...ROWS, "Dora Dee,On silk,2021"]],
])("headings %s head nobody's papers", (_, rows) => {
  const bylines = bylinesOf(...rows).filter(([title]) => title !== "On silk");

  expect(bylines.every(({ length }) => length === 1)).toBe(true);
  expect(codesOf(...rows)).toContain("table/stray-text");
});
