import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (...lines: readonly string[]) =>
  runToEnd(read({ file: "papers.rdf", text: lines.join("\n") }));

const ARTICLE = [
  "Template-Type: ReDIF-Article 1.0",
  "Author-Name: Ada King",
  "Author-Name-First: Ada",
  "Author-Name-Last: King",
  "Author-Workplace-Name: University of Ely",
  "Author-Name: Byron, Bob",
  "Editor-Name: Cem Ay",
  "Title: On the weaving",
  " of looms",
  "Abstract: What looms weave",
  "and how.",
  "Purpose: to know it.",
  "",
  "More of it.",
  "Journal: Notes",
  "Year: 1843",
  "Note: DOI: 10.1257/looms.1",
  "Handle: RePEc:abc:notes:v:1:y:1843:p:5-34",
];

test("a template is a paper, with names in either order and no editors", () => {
  const { format, bibliography, diagnostics } = reading(...ARTICLE);

  expect(format).toBe("ReDIF of RePEc");
  expect(bibliography.papers.map(namesOf)).toEqual([["Ada King", "Bob Byron"]]);
  expect(bibliography.papers).toMatchObject([
    {
      title: "On the weaving of looms",
      venue: "Notes",
      year: 1843,
      kind: "Article",
      ids: { doi: "10.1257/looms.1" },
      abstract: "What looms weave and how. Purpose: to know it. More of it.",
    },
  ]);
  expect(diagnostics).toEqual([]);
});

test("one template ends where the next begins, and tags may be written in any case", () => {
  const { papers } = reading(
    ...ARTICLE,
    "Template-type: ReDIF-Paper 1.0",
    "AUTHOR-NAME: Cem Ay",
    "Title: On cards",
    "Creation-Date: 1844-10-31",
    "File-URL: https://doi.org/10.1596/cards",
    "Handle: RePEc:abc:wpaper:2",
  ).bibliography;

  expect(papers.map((paper) => [namesOf(paper), paper.year, paper.ids.doi])).toEqual([
    [["Ada King", "Bob Byron"], 1843, "10.1257/looms.1"],
    [["Cem Ay"], 1844, "10.1596/cards"],
  ]);
});

test("a template of a series is no paper", () => {
  const series = [
    "Template-Type: ReDIF-Series 1.0",
    "Name: Working Papers",
    "Type: ReDIF-Paper",
    "Handle: RePEc:abc:wpaper",
    "",
  ];
  const { bibliography } = reading(...series, ...ARTICLE);

  expect(bibliography.papers.map(({ title }) => title)).toEqual(["On the weaving of looms"]);
});
