import { expect, test } from "vitest";

import { cochrane } from "../../../src/bibliography/formats/cochrane.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

test("a record gives its title, authors, year, venue and ids", () => {
  const text = [
    "Record #1 of 1",
    "ID: CN-01234567",
    "AU: Lovelace A",
    "AU: Byron B",
    "TI: On Looms",
    "SO: Notes on Engines",
    "YR: 2019",
    "PM: PUBMED 12345678",
    "PT: Journal article",
    "KY: looms; cards",
    "DOI: 10.1000/ABC",
    "AB: Objective: to weave.",
    "US: https://www.cochranelibrary.com/central/doi/10.1002/central/CN-01234567/full",
    "",
  ].join("\n");

  const { papers } = runToEnd(cochrane.read({ file: "citation-export.txt", text })).bibliography;

  expect(papers).toMatchObject([
    {
      title: "On Looms",
      byline: { authors: [{ printed: "A Lovelace" }, { printed: "B Byron" }] },
      year: 2019,
      venue: "Notes on Engines",
      kind: "Journal article",
      keywords: ["looms", "cards"],
      ids: { doi: "10.1000/abc", pmid: "12345678" },
      abstract: "Objective: to weave.",
    },
  ]);
});

test("RIS below a numbered header is not the library's own text", () => {
  expect(cochrane.recognises("Record #1 of 2\nProvider: X\nTY  - JOUR\n")).toBe(false);
});

const authorsOf = (source: string, ...names: readonly string[]) => {
  const lines = ["Record #1 of 1", "ID: CD001903", ...names.map((name) => `AU: ${name}`)];
  const text = [...lines, "TI: On Looms", `SO: ${source}`, ""].join("\n");
  const { papers } = runToEnd(cochrane.read({ file: "citation-export.txt", text })).bibliography;
  return papers[0]?.byline.authors;
};

// As the library wrote them in 2017; newer files have a comma.
test.each([
  ["Lovelace Ada", { family: "Lovelace", given: "Ada" }],
  ["Lovelace Ada B", { family: "Lovelace", given: "Ada B" }],
  ["Van Lovelace Ada", { family: "Van Lovelace", given: "Ada" }],
  ["Lovelace i Byron Ada", { family: "Lovelace i Byron", given: "Ada" }],
  ["Lovelace, AB", { family: "Lovelace", given: "AB" }],
  ["Lovelace", { family: "Lovelace" }],
  ["Department of Looms", { kind: "literal" }],
])("who wrote a review is printed family first: %s", (printed, author) => {
  expect(authorsOf("Cochrane Database of Systematic Reviews", printed)).toMatchObject([author]);
});

test("trials print names as their journals do", () => {
  expect(authorsOf("Notes on Engines", "Lovelace AB", "Ada Lovelace")).toMatchObject([
    { family: "Lovelace", given: "AB" },
    { family: "Lovelace", given: "Ada" },
  ]);
});
