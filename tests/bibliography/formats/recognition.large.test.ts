import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

test("INSPIRE JSON is told by its authors where they fill all of the text that is looked at", () => {
  const authors = Array.from({ length: 3000 }, (_, i) => ({
    full_name: `Lovelace, Ada ${i}`,
    raw_affiliations: [{ value: "Analytical Society, ".repeat(18) }],
  }));
  const work = { authors, titles: [{ title: "On Looms" }] };
  const asked = JSON.stringify({ hits: { hits: [{ metadata: work }] } });
  const alone = JSON.stringify({ metadata: { control_number: 1124337, ...work } });

  for (const text of [asked, alone]) {
    expect(text.indexOf("titles")).toBeGreaterThan(1_048_576);
    expect(runToEnd(read({ file: "inspire.json", text }))).toMatchObject({
      format: "INSPIRE JSON",
      bibliography: { papers: [{ title: "On Looms" }] },
    });
  }
});

test.each([
  ["a header and half a million line ends", `Authors;Title${"\r".repeat(5e5)}Ada;Notes on looms\n`],
  ["a column named by 50,000 dots", `Authors;Title;${".".repeat(5e4)}x y\nAda;Notes\n`],
])("a text of %s ends before the runner loses patience", (_, text) => {
  expect(runToEnd(read({ file: "notes", text })).bibliography.papers.length).toBeLessThan(2);
});

test("a page of 20,000 scripts that never end is read as one", () => {
  const page = `<html>${'<script type="application/ld+json">{"@type":"ScholarlyArticle"}'.repeat(20_000)}`;

  expect(runToEnd(read({ file: "page", text: page })).bibliography.papers).toEqual([]);
});
