import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (...lines: readonly string[]) =>
  runToEnd(read({ file: "papers.csv", text: lines.join("\n") }));

const ROWS = [
  'journal,1843,"King, A., & Byron, B. (1843). On the weaving of looms. <em>Notes, 1</em>(2), 3-4. <a href=""https://doi.org/10.1000/1"">doi</a>"',
  'journal,1844,"Byron, B., Ay, C., et al. (1844). Cards for the engine of looms. <em>Notes, 2</em>, 5-6."',
  'talk,1845,"King, A. (1845). What the mills of others weave. <em>Notes, 3</em>, 7-8."',
];

test("a table with a column of whole references is read as a list of these", () => {
  const { bibliography } = reading("type,year,citation", ...ROWS);

  expect(bibliography.papers.map(({ title, year }) => [title, year])).toEqual([
    ["On the weaving of looms", 1843],
    ["Cards for the engine of looms", 1844],
    ["What the mills of others weave", 1845],
  ]);
  expect(bibliography.papers.map(namesOf)).toEqual([
    ["A. King", "B. Byron"],
    ["B. Byron", "C. Ay"],
    ["A. King"],
  ]);
  expect(bibliography.papers[0]?.ids).toEqual({ doi: "10.1000/1" });
  expect(bibliography.papers[1]?.byline.listComplete).toBe(false);
});

test("each paper has the line of its row, and a cell may have several in paragraphs", () => {
  const several =
    '"<p>Dee, D. (1846). The first of two in one cell. Notes, 4, 9.</p> <p>Dee, D. (1847). The second of two in one cell. Notes, 5, 9.</p>"';
  const { bibliography } = reading("type,year,citation", `list,,${several}`, ...ROWS);

  expect(bibliography.papers.map(({ records }) => records[0]?.line)).toEqual([2, 2, 3, 4, 5]);
});

test("the column that was read is named, and what is no reference with its line", () => {
  const { diagnostics } = reading(
    "type,year,citation",
    ...ROWS,
    "note,1846,(293564) and all the others wove in the mills of 1846 and wrote nothing.",
  );

  expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([
    ["references/in-column", undefined],
    ["references/unread", 5],
  ]);
  expect(diagnostics[0]?.message).toBe('The column "citation" was read as a list of references.');
});

test("a table with columns of authors and titles is read by these", () => {
  const { format, bibliography } = reading(
    "authors,title,citation",
    ...ROWS.map((row) => row.replace(/^\w+,\d+/u, "Cem Ay,On Mills")),
  );

  expect(format).toBe("table");
  expect(bibliography.papers.map(namesOf)).toEqual([["Cem Ay"], ["Cem Ay"], ["Cem Ay"]]);
});

test("a table of prose is no list of references", () => {
  const rows = ["a,Of looms and of what they weave.", "b,Of mills in 1843.", "c,Of cards (1844)."];

  expect(reading("id,text", ...rows).diagnostics[0]?.code).toBe("read/unknown-columns");
});
