import { expect, test } from "vitest";

import { bibtex } from "../../../../src/bibliography/formats/bibtex.ts";
import { runToEnd } from "../../../../src/bibliography/reading.ts";

const reading = (text: string) => runToEnd(bibtex.read({ file: "looms.bib", text }));
const titlesOf = (text: string) => reading(text).bibliography.papers.map(({ title }) => title);

/** A healthy entry, to stand after a damaged one. */
const healthy = "@article{b, title = {B}, author = {Bob}, year = 2021}\n";

test.each([
  ["opening braces", "{", 100_000],
  ["entries that never end", "@misc{a, title = {A\n", 5_000],
  ["comments that never end", "@comment{ {\n", 50_000],
  ["blank lines", "\n", 500_000],
  ["percent signs", "%", 500_000],
  ["at signs", "@", 500_000],
  ["number signs", "#", 100_000],
])("%s, however many, end before the runner loses patience", (_, piece, count) => {
  const text = `@misc{z, author = ${piece.repeat(count)}\n${healthy}`;

  expect(titlesOf(text).at(-1)).toBe("B");
});
