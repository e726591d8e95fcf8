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
  const table = summaryTable({ ...summary, papersLeft: 3 });

  expect(table.split("\n").slice(2, 7)).toEqual([
    " 50  papers",
    "  6  papers with an incomplete author list",
    "  0  papers without authors",
    "  3  papers left by the filters",
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

  expect(table).not.toContain("People with the most papers");
  expect(table.split("\n").slice(9)).toEqual([
    "",
    "People with the highest strength, summed over their ties",
    "2.5  Ada",
    "",
  ]);
});

test("a name cannot command the terminal, begin a line or turn the direction of writing", () => {
  const name = "Ada\u001b[2J\n\u009bB\u202eob";

  const table = summaryTable({ ...summary, topPeople: [{ name, papers: 1 }] });

  expect(table).toContain("1  Ada�[2J��B�ob\n");
});
