import { expect, test } from "vitest";

import { jsonList } from "../../../src/bibliography/formats/json-list.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(jsonList.read({ file: "papers.json", text }));
const bylinesOf = (text: string) =>
  reading(text).bibliography.papers.map((paper) => [paper.title, ...namesOf(paper)]);

const records = [
  { paper_id: 1, title: "Looms", year: 2020, author: "King, Ada", author_position: 2 },
  { paper_id: 1, title: "Looms", year: 2020, author: "Byron, Bob", author_position: 1 },
  { paper_id: 2, title: "Looms", year: 2020, author: "King, Ada", author_position: 1 },
  { paper_id: 2, title: "Looms", year: 2020, author: "Ay, Cem", author_position: 2 },
  { paper_id: 3, title: "Wheels", year: 2021, author: "Ay, Cem", author_position: 1 },
];
const columns = Object.fromEntries(
  Object.keys(records[0]!).map((key) => [
    key,
    Object.fromEntries(records.map((record, i) => [i, record[key as keyof typeof record]])),
  ]),
);

test.each([
  ["a list", JSON.stringify(records, undefined, 1)],
  ["one a line", records.map((record) => JSON.stringify(record)).join("\n")],
  ["pandas' columns", JSON.stringify(columns)],
])(
  "records that each name one author of a paper are one paper, and that is said: %s",
  (_, text) => {
    expect(bylinesOf(text)).toEqual([
      ["Looms", "Bob Byron", "Ada King"],
      ["Looms", "Ada King", "Cem Ay"],
      ["Wheels", "Cem Ay"],
    ]);
    expect(reading(text).diagnostics.map(({ code }) => code)).toEqual([
      "json-list/author-per-record",
    ]);
  },
);

test("without numbers long titles tell a paper, short ones none", () => {
  const recordsOf = (title: string) =>
    ["Ada King", "Bob Byron", "Cem Ay"].map((name) => ({ title, year: 2020, author_name: name }));

  expect(bylinesOf(JSON.stringify(recordsOf("On looms and engines")))).toEqual([
    ["On looms and engines", "Ada King", "Bob Byron", "Cem Ay"],
  ]);
  expect(bylinesOf(JSON.stringify(recordsOf("Editorial")))).toHaveLength(3);
});

test("papers by one author each, among papers by several, stay as they are", () => {
  const papers = [
    { title: "On looms and engines", year: 2020, authors: ["Ada King"] },
    { title: "On looms and engines", year: 2020, authors: ["Bob Byron"] },
    { title: "On looms and engines", year: 2020, authors: ["Cem Ay", "Ada King"] },
  ];

  expect(bylinesOf(JSON.stringify(papers))).toHaveLength(3);
});
