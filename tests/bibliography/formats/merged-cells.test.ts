import { expect, test } from "vitest";

import { namesOf } from "../../builders.ts";

import { reading } from "./plain-tables.ts";

const bylinesOf = (...lines: readonly string[]) =>
  reading(`${lines.join("\n")}\n`).bibliography.papers.map((paper) => [
    paper.title,
    ...namesOf(paper),
  ]);
const cutOf = (...lines: readonly string[]) =>
  reading(`${lines.join("\n")}\n`)
    .bibliography.papers.filter(({ byline }) => !byline.listComplete)
    .map(({ title }) => title);
const codesOf = (...lines: readonly string[]) =>
  reading(`${lines.join("\n")}\n`).diagnostics.map(({ code }) => code);

const TABLE = [
  "Author,Affiliation,Title,Year",
  "Ada King,Ely,Looms,2019",
  "Bob Byron,Ely,,",
  "Cem Ay,Turin,,",
  "Dora Dee,Turin,Mills,2020",
  "Ada King,Ely,,",
];

test("rows of an author alone belong to the paper above, and that is said", () => {
  expect(bylinesOf(...TABLE)).toEqual([
    ["Looms", "Ada King", "Bob Byron", "Cem Ay"],
    ["Mills", "Dora Dee", "Ada King"],
  ]);
  expect(codesOf(...TABLE)).toEqual(["table/author-per-row"]);
});

test("of two papers with one title each has the authors below it", () => {
  expect(bylinesOf(...TABLE, "Bob Byron,Ely,Looms,2019", "Dora Dee,Ely,,")).toEqual([
    ["Looms", "Ada King", "Bob Byron", "Cem Ay"],
    ["Mills", "Dora Dee", "Ada King"],
    ["Looms", "Bob Byron", "Dora Dee"],
  ]);
});

test("a paper may name nobody in its own row", () => {
  const rows = ["On Looms,2019,", ",,Ada King", ",,Bob Byron", "On Mills,2020,", ",,Cem Ay"];

  expect(bylinesOf("Title,Year,Author", ...rows)).toEqual([
    ["On Looms", "Ada King", "Bob Byron"],
    ["On Mills", "Cem Ay"],
  ]);
});

test.each(["Total: 5", "Total", "Source: Scopus", "Compiled from Scopus by Ada King"])(
  "%s below such a table is nobody",
  (remark) => {
    expect(bylinesOf(...TABLE, `${remark},,,`)).toEqual(bylinesOf(...TABLE));
    expect(codesOf(...TABLE, `${remark},,,`)).toContain("table/stray-text");
  },
);

test.each([
  ["below its last paper alone", ["Ada King,Looms", "Bob Byron,Mills", "Cem Ay,", "Dora Dee,"]],
  ["with lists", ["Ada King; Bob Byron,Looms", "Cem Ay,", "Ada King; Dora Dee,Mills", "Cem Ay,"]],
  ["of remarks", ["Ada King,Looms", "Books,", "Bob Byron,Mills", "Talks,", "Cem Ay,Cards"]],
])("a table that names authors alone %s has no merged cells", (_, rows) => {
  expect(codesOf("Author,Title", ...rows)).not.toContain("table/author-per-row");
});

test.each(["Suharto,Turin,,", "WHO,,,", "et al.,,,", "Bob Byron et al.,,,"])(
  "of a row below a paper that is read as no author alone, its list is cut: %s",
  (row) => {
    expect(cutOf(...TABLE.slice(0, 4), row, ...TABLE.slice(4))).toEqual(["Looms"]);
    expect(cutOf(...TABLE, "Total: 5,,,")).toEqual([]);
  },
);

test("et al. in a row of its own is no line that is left out", () => {
  expect(codesOf(...TABLE, "et al.,,,")).toEqual(["table/author-per-row"]);
  expect(cutOf(...TABLE, "et al.,,,")).toEqual(["Mills"]);
});

test("particles make no name a text", () => {
  const name = "Maria del Carmen de la Cruz Lopez Ay";

  expect(bylinesOf(...TABLE, `${name},,,`)[1]).toEqual(["Mills", "Dora Dee", "Ada King", name]);
});

test.each([
  ["above the first", ["Peer Reviewed,", "Ada King,Looms", "Work Submitted,", "Bob Byron,Mills"]],
  ["above the others alone", ["Ada King,Looms", "Peer Reviewed,", "Bob Byron,Mills"]],
  ["of one kind", ["Ada King,Looms", "Books,", "Book Chapters,", "Bob Byron,Mills"]],
])("headings within a table are nobody: %s", (_, rows) => {
  const more = ["Case Reports,", "Cem Ay,Cards", "Empirical Studies,", "Dora Dee,Flax"];

  expect(bylinesOf("Author,Title", ...rows, ...more)).toEqual([
    ["Looms", "Ada King"],
    ["Mills", "Bob Byron"],
    ["Cards", "Cem Ay"],
    ["Flax", "Dora Dee"],
  ]);
});

test("where some papers name their authors and others nobody, no author below gets a paper", () => {
  const rows = [",Looms", "Ada King,", ",Mills", ",Cards", "Bob Byron,", ",Flax", "Cem Ay,Yarn"];

  expect(bylinesOf("Author,Title", ...rows)).toEqual([
    ["Looms"],
    ["Mills"],
    ["Cards"],
    ["Flax"],
    ["Yarn", "Cem Ay"],
  ]);
});

test("of a name that stands in a row of its own, in a table too short to tell, it is said what to do", () => {
  const { diagnostics } = reading("Title,Authors,Year\nOn Looms,Ada King,1843\n,Bob Byron,\n");

  expect(diagnostics).toMatchObject([
    { severity: "note" },
    {
      severity: "warning",
      code: "table/stray-text",
      line: 3,
      remedy:
        "If it names an author of the paper above, write it in that paper's row, with ; between the names.",
    },
  ]);
});
