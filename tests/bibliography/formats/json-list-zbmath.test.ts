import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const WITHHELD = "zbMATH Open Web Interface contents unavailable due to conflicting licenses.";

const record = (title: string, names: readonly string[]) => ({
  contributors: { authors: names.map((name) => ({ codes: ["x"], name })), editors: [] },
  links: [
    { identifier: "10.1000/looms", type: "doi", url: null },
    { identifier: "1801.00001", type: "arxiv", url: null },
  ],
  source: { series: [] },
  title: { title },
  year: "1843",
});

const papersIn = (...pages: readonly unknown[]) =>
  runToEnd(
    read({ file: "zbmath.json", text: pages.map((page) => JSON.stringify(page)).join("\n\n") }),
  ).bibliography.papers;

test("pages of zbMATH one a line are read, with the ids among the links", () => {
  const papers = papersIn(
    { result: [record("On Looms", ["King, Ada", "Byron, Bob"]), record("On Cards", ["Ay, Cem"])] },
    { result: [record("On Warp", ["Ay, Cem"])] },
  );

  expect(papers.map((paper) => [paper.title, namesOf(paper)])).toEqual([
    ["On Looms", ["Ada King", "Bob Byron"]],
    ["On Cards", ["Cem Ay"]],
    ["On Warp", ["Cem Ay"]],
  ]);
  expect(papers[0]?.ids).toEqual({ doi: "10.1000/looms", arxiv: "1801.00001" });
});

test("what zbMATH may not say is nobody's name, and the authors are not known", () => {
  const [, paper] = papersIn({
    result: [record("On Looms", ["Ay, Cem"]), record(WITHHELD, [WITHHELD, WITHHELD])],
  });

  expect(paper).toMatchObject({ title: "", byline: { authors: [], listComplete: false } });
});
