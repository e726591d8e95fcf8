import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const RESULTS = [
  {
    position: 0,
    title: "Networks of looms",
    link: "https://doi.org/10.1000/looms",
    publication_info: {
      summary: "A King, BC Byron, C Ay… - Journal of Weaving …, 2020 - Elsevier",
      authors: [{ name: "A King", author_id: "x" }],
    },
  },
  {
    position: 1,
    title: "Punched cards",
    publication_info: { summary: "A King, D Low - Weaving, warp and weft, 2021 - looms.org" },
  },
  {
    position: 2,
    title: "Threads",
    publication_info: { summary: "E Mun - 1999 - books.google.com" },
  },
];

test("a search of Google Scholar has names, journals and years from the line below a title", () => {
  const text = JSON.stringify({ search_metadata: { id: "x" }, organic_results: RESULTS });

  const { format, bibliography, diagnostics } = runToEnd(read({ file: "scholar.json", text }));

  expect(format).toBe("SerpApi JSON");
  expect(diagnostics).toEqual([]);
  expect(
    bibliography.papers.map((paper) => [paper.title, paper.venue, paper.year, ...namesOf(paper)]),
  ).toEqual([
    ["Networks of looms", "Journal of Weaving", 2020, "A King", "BC Byron", "C Ay"],
    ["Punched cards", "Weaving, warp and weft", 2021, "A King", "D Low"],
    ["Threads", undefined, 1999, "E Mun"],
  ]);
  expect(bibliography.papers.map(({ byline }) => byline.listComplete)).toEqual([false, true, true]);
  expect(bibliography.papers[0]?.ids).toEqual({ doi: "10.1000/looms" });
});
