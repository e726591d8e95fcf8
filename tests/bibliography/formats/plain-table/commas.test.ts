import { expect, test } from "vitest";

import { namesOf } from "../../../builders.ts";
import { papersOf, reading } from "../plain-tables.ts";

test("commas within authors that stand without quotes part no cells", () => {
  const papers = papersOf(
    [
      "Title,Authors,Year",
      "On Looms,García Márquez, G.; van der Berg, Ada B.,1843",
      "On Cards,Lovelace, A.; Byron, B.; Ay, J.-P.;,1844",
      "On Punches,Lovelace, A.,1845",
      '"On Yarn, twice","Lovelace, A.; Byron, B.",1846',
    ].join("\n"),
  );

  expect(papers.map((paper) => [paper.title, paper.year, ...namesOf(paper)])).toEqual([
    ["On Looms", 1843, "G. García Márquez", "Ada B. van der Berg"],
    ["On Cards", 1844, "A. Lovelace", "B. Byron", "J.-P. Ay"],
    ["On Punches", 1845, "A. Lovelace"],
    ["On Yarn, twice", 1846, "A. Lovelace", "B. Byron"],
  ]);
});

test("that such a row has more cells than the header is said all the same", () => {
  const { diagnostics } = reading("Title,Authors,Year\nOn Looms,King, A.; Byron, B.,1843\n");

  expect(diagnostics.map(({ code }) => code)).toContain("table/more-cells");
});

test.each([
  ["a comma of a title", "On Looms, Cards,Ada King; Bob Byron,1843"],
  ["a comma of a title before one name", "On Looms, Cards,Ada King,1843"],
  ["commas of both", "On Looms, Cards,King, A.; Byron, B.,1843"],
  ["a cell too many", "On Looms,Ada King; Bob Byron,1843,more"],
])("%s makes no names", (_, row) => {
  const [paper] = papersOf(`Title,Authors,Year\n${row}\n`);
  const unmended = row.split(",")[1]!.trim();

  expect(namesOf(paper)).toEqual(unmended.split("; "));
});

test("a stretch of many capitals is no given name, and is told at once", () => {
  const list = `Ay, ${"A".repeat(30_000)}1; Byron, B.`;

  const papers = papersOf(
    `Title,Authors,Year\nOn Looms,King, A.; Byron, B.,1843\nOn Cards,${list},1844`,
  );

  expect(namesOf(papers[0])).toEqual(["A. King", "B. Byron"]);
});
