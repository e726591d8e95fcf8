import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

function reading(lines: readonly string[]) {
  return runToEnd(read({ file: "export.txt", text: lines.join("\n") }));
}

const RECORD = [
  "--AU-- King, A.; Byron, B. C.",
  "--TI-- On the Weaving of Looms",
  "--ST-- Notes on Engines",
  "--YP-- 1843",
  "--KW-- Looms; Cards",
  "--RT-- Journal Article",
  "--AB-- Of looms,",
  "and more of them.",
  "------",
];

// As JabRef's tests of its importer have it (BiblioscapeImporterTest*.txt).
test("Biblioscape's text has a field a line, and a line of hyphens behind each record", () => {
  const { format, bibliography, diagnostics } = reading(["", ...RECORD, ...RECORD]);

  expect(format).toBe("Biblioscape text");
  expect(bibliography.papers.map(namesOf)).toEqual([
    ["A. King", "B. C. Byron"],
    ["A. King", "B. C. Byron"],
  ]);
  expect(bibliography.papers[0]).toMatchObject({
    title: "On the Weaving of Looms",
    venue: "Notes on Engines",
    year: 1843,
    keywords: ["Looms", "Cards"],
    abstract: "Of looms, and more of them.",
  });
  expect(diagnostics).toEqual([]);
});

test("where there is but a second title it is the paper's, and what is no field is named", () => {
  const { bibliography, diagnostics } = reading(["--te", "--AU-- King, A.", "--ST-- Looms"]);

  expect(bibliography.papers).toMatchObject([{ title: "Looms" }]);
  expect(bibliography.papers[0]?.venue).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["biblioscape/stray-text", "biblioscape/no-end"]),
  );
});

test("the front matter of a page is none of Biblioscape's", () => {
  expect(reading(["---", "title: Looms", "---", "-- TI -- Looms"]).format).not.toBe(
    "Biblioscape text",
  );
});
