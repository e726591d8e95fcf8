import { expect, test } from "vitest";

import { read } from "../../../../src/bibliography/read.ts";
import { runToEnd } from "../../../../src/bibliography/reading.ts";
import { namesOf } from "../../../builders.ts";

const reading = (...lines: readonly string[]) =>
  runToEnd(read({ file: "papers.csv", text: `${lines.join("\n")}\n` }));

const rows = [
  '"King, Ada; Byron, Bob",On looms of steel and iron,2020,10.1000/loom.1',
  '"Byron, Bob; Demir, Cem; Öz, Ece",On cards and punches in the north,2019,10.1000/loom.2',
  '"Demir, Cem",What weaves in the dark,2018,10.1000/loom.3',
  '"King, Ada; Demir, Cem",A further note about looms,2017,10.1000/loom.4',
];

test("a table without names of columns is read where one is plainly of authors and one of titles, and that is said", () => {
  for (const lines of [
    rows,
    rows.map((row) => row.replaceAll(/"([^"]*)"/gu, "$1").replaceAll(/,(?=\S)/gu, "\t")),
  ]) {
    const { format, bibliography, diagnostics, table } = reading(...lines);

    expect(format).toBe("table");
    expect(bibliography.papers.map((paper) => [paper.title, paper.year, namesOf(paper)])).toEqual([
      ["On looms of steel and iron", 2020, ["Ada King", "Bob Byron"]],
      ["On cards and punches in the north", 2019, ["Bob Byron", "Cem Demir", "Ece Öz"]],
      ["What weaves in the dark", 2018, ["Cem Demir"]],
      ["A further note about looms", 2017, ["Ada King", "Cem Demir"]],
    ]);
    expect(bibliography.papers.map(({ ids, records }) => [ids.doi, records[0]?.line])).toEqual([
      ["10.1000/loom.1", 1],
      ["10.1000/loom.2", 2],
      ["10.1000/loom.3", 3],
      ["10.1000/loom.4", 4],
    ]);
    expect(diagnostics[0]).toMatchObject({ severity: "warning", code: "read/nameless-columns" });
    // Nothing could be chosen among.
    expect(table).toBeUndefined();
  }
});

test.each([
  ["one of its columns is of titles alone", rows.map((row) => row.replace(/^"[^"]*",/u, "red,"))],
  [
    "two of its columns may be titles",
    rows.map((row, i) => `${row},In the north weaves no${i}body`),
  ],
  ["it has two rows", rows.slice(0, 2)],
])("where %s it is told to get names of columns", (_, lines) => {
  const { format, bibliography } = reading(...lines);

  expect(format).toBeUndefined();
  expect(bibliography.papers).toEqual([]);
});
