import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { decode } from "../../../src/bibliography/encoding/decode.ts";
import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

const papersOf = (file: string) => {
  const bytes = readFileSync(new URL(`../samples/${file}`, import.meta.url));
  return runToEnd(read({ file, text: decode(file, bytes).text })).bibliography.papers;
};

test.each([
  ["jabref-complex.bib", { papers: 20, mentions: 54, names: 53 }],
  ["jabref-crossref.bib", { papers: 4, mentions: 6, names: 6 }],
  ["jabref-utf8-bom.bib", { papers: 2, mentions: 1, names: 1 }],
])("%s holds as much as independent counts say", (file, counts) => {
  const papers = papersOf(file);
  const authors = papers.flatMap(({ byline }) => byline.authors);

  expect({
    papers: papers.length,
    mentions: authors.length,
    names: new Set(authors.map(({ printed }) => printed)).size,
  }).toEqual(counts);
});

test("suffixes and particles of a real list stand where they belong", () => {
  const paper = papersOf("jabref-complex.bib").find(({ year }) => year === 2004);

  expect(paper?.byline.authors).toEqual([
    { printed: "Eric von Hippel", family: "von Hippel", given: "Eric" },
    { printed: "Joseph M. Reagle, Jr.", family: "Reagle", given: "Joseph M.", suffix: "Jr." },
    { printed: "John F. Sherry, Jr.", family: "Sherry", given: "John F.", suffix: "Jr." },
    {
      printed: "Johan A van den Huevel, Jr.",
      family: "van den Huevel",
      given: "Johan A",
      suffix: "Jr.",
    },
  ]);
});
