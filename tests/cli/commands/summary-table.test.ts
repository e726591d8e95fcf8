import { expect, test } from "vitest";

import type { Summary } from "../../../src/cli/commands/summarise.ts";
import { summaryTable } from "../../../src/cli/commands/summary-table.ts";

const summary: Summary = {
  records: 79,
  duplicates: 29,
  papers: 50,
  papersLeft: 50,
  people: 116,
  ties: 501,
  components: 11,
  largestComponent: 59,
  incompleteBylines: 6,
  incompleteLeft: 6,
  withoutAuthors: 0,
  diagnostics: {},
  topPeople: [],
  topTies: [],
};

test("each line is a number and what it counts, the numbers one under the other", () => {
  expect(summaryTable(summary)).toBe(
    [
      " 79  records read",
      " 29  duplicates joined",
      " 50  papers",
      "  6  papers with an incomplete author list",
      "  0  papers without authors",
      "116  people",
      "501  ties",
      " 11  components",
      " 59  people in the largest component",
      "",
    ].join("\n"),
  );
});

test("papers that filters leave stand between what is counted among all papers and among these", () => {
  const table = summaryTable({ ...summary, papersLeft: 3, incompleteLeft: 2 });

  expect(table.split("\n").slice(2, 8)).toEqual([
    " 50  papers",
    "  6  papers with an incomplete author list",
    "  0  papers without authors",
    "  3  papers left by the filters",
    "  2  of them with an incomplete author list",
    "116  people",
  ]);
});

test("leading people, leading ties and diagnostics follow where there are any", () => {
  const table = summaryTable({
    ...summary,
    topPeople: [{ name: "Ada", papers: 12 }],
    topTies: [{ names: ["Ada", "Bob"], papers: 3 }],
    diagnostics: { "ris/no-end": 2 },
  });

  expect(table.split("\n").slice(9)).toEqual([
    "",
    "People with the most papers",
    "12  Ada",
    "",
    "Strongest ties",
    "3  Ada – Bob",
    "",
    "Diagnostics",
    "2  ris/no-end",
    "",
  ]);
});

test("in a network without papers people lead by their strength, if they have any", () => {
  const table = summaryTable({
    ...summary,
    topPeople: [
      { name: "Ada", papers: 0, strength: 2.5 },
      { name: "Bob", papers: 0, strength: 0 },
    ],
  });

  // Nor is there any record or paper to count.
  expect(table.split("\n")).toEqual([
    "116  people",
    "501  ties",
    " 11  components",
    " 59  people in the largest component",
    "",
    "People with the highest strength, summed over their ties",
    "2.5  Ada",
    "",
  ]);
});

test("counts that rest on cut author lists are marked as on screen, and one of a kind is one", () => {
  const table = summaryTable({
    ...summary,
    records: 1,
    components: 1,
    topPeople: [{ name: "Ada", papers: 12, papersAre: "at least" }],
    topTies: [
      { names: ["Ada", "Bob"], papers: 3.5, papersAre: "about" },
      { names: ["Ada", "Cem"], papers: 1 },
    ],
  });

  expect(table).toContain("  1  record read\n");
  expect(table).toContain("  1  component\n");
  expect(table).toContain("\n≥ 12  Ada\n");
  expect(table).toContain("\n≈ 3.5  Ada – Bob\n    1  Ada – Cem\n");
});

test("a name cannot command the terminal, begin a line or turn the direction of writing", () => {
  const name = "Ada\u001b[2J\n\u009bB\u202eob";

  const table = summaryTable({ ...summary, topPeople: [{ name, papers: 1 }] });

  expect(table).toContain("1  Ada�[2J��B�ob\n");
});
