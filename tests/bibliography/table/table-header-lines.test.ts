import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

const reading = (text: string) => runToEnd(read({ file: "papers.csv", text }));
const linesOf = (text: string) =>
  reading(text).bibliography.papers.map(({ title, records }) => [title, records[0]?.line]);

// Spreadsheets break the names of columns to keep these narrow.
test.each([
  ["the first column", '"Title\nof paper",Authors,Year\n', ","],
  ["the last column", 'Title,Authors,"Year\n(of print)"\n', ","],
  [
    "semicolons, and a line above",
    'List of 2020\n"Title\r\nof paper";"Authors";"Year\r\n\r\nprinted"\r\n',
    ";",
  ],
])("the names of columns may have several lines: %s", (_, header, mark) => {
  const lines = header.split("\n").length;
  const text = `${header}On Looms${mark}King A${mark}1843\nOn Cards${mark}Byron B${mark}1844\n`;

  expect(linesOf(text)).toEqual([
    ["On Looms", lines],
    ["On Cards", lines + 1],
  ]);
  expect(reading(text).diagnostics.filter(({ severity }) => severity !== "note")).toEqual([]);
});

test("a table of references may have a header of several lines, and cells of several, too", () => {
  const rows = [1843, 1844, 1845].map(
    (year) =>
      `"King, A., & Byron, B. (${year}).\nOn the weaving looms of ${year}. Notes, 1, 2-3.",x`,
  );
  const text = ['"Reference\n(APA style)",Remark', ...rows].join("\n");

  expect(linesOf(text)).toEqual([
    ["On the weaving looms of 1843", 3],
    ["On the weaving looms of 1844", 5],
    ["On the weaving looms of 1845", 7],
  ]);
});

test("an inch sign above the header opens no cell", () => {
  const text = '"Looms of 5" wide and less\nTitle,Authors,Year\n"On Looms",King A,1843\n';

  expect(linesOf(text)).toEqual([["On Looms", 3]]);
});

test("a column is told of on one line", () => {
  const { diagnostics } = reading('"Weight\nof loom","Height\nof loom"\n1.5,2\n2.5,3\n');

  expect(diagnostics[0]?.message).toContain('"Weight of loom", "Height of loom"');
});

test("a header with nothing below is said to be one", () => {
  const { bibliography, diagnostics } = reading("Authors,Title,Year\n");

  expect(bibliography.papers).toEqual([]);
  expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([["table/no-rows", 1]]);
});
