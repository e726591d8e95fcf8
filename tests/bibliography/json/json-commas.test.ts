import { expect, test } from "vitest";

import { withoutLastCommas } from "../../../src/bibliography/json/json-commas.ts";
import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

// As 2na-97/kaist-cvml.github.io:data/publications.json has one.
test("a comma behind a last value loses no paper, wherever the list stands", () => {
  const text = `{
  "venues": ["ICLR", "CVPR",],
  "in conferences": [
    {
      "title": "On looms, ] and cards,}",
      "authors": ["Ada King", "Bob Byron",],
      "year": 2016,
    },
    { "title": "On cards", "authors": ["Ada King"], "year": 2017 }
  ],
}`;
  const { bibliography, diagnostics } = runToEnd(read({ file: "publications.json", text }));

  expect(bibliography.papers.map((paper) => [paper.title, namesOf(paper)])).toEqual([
    ["On looms, ] and cards,}", ["Ada King", "Bob Byron"]],
    ["On cards", ["Ada King"]],
  ]);
  expect(diagnostics).toMatchObject([{ severity: "note", code: "json-list/last-comma", line: 4 }]);
});

test("a quote that never closes takes no longer than a test may", () => {
  const text = `{"a": "${'\\"'.repeat(1_000_000)}`;

  expect(withoutLastCommas(text)).toBe(text);
});
