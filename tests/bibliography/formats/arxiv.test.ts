import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { arxiv } from "../../../src/bibliography/formats/arxiv.ts";
import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

const sample = readFileSync(new URL("../samples/arxiv-1.atom.xml", import.meta.url), "utf8");

/** A feed of one entry by these people. */
const feed = (...names: readonly string[]) => {
  const authors = names.map((name) => `<author><name>${name}</name></author>`).join("");
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><entry><id>http://arxiv.org/abs/math.GT/0309136v1</id><title>On\n  Looms</title>${authors}</entry></feed>`;
};
const bylineOf = (...names: readonly string[]) =>
  runToEnd(arxiv.read({ file: "feed.xml", text: feed(...names) })).bibliography.papers[0]?.byline;

test("a real answer gives its paper", () => {
  expect(runToEnd(read({ file: "feed.xml", text: sample }))).toMatchObject({
    format: "arXiv Atom",
    bibliography: {
      papers: [
        {
          records: [{ file: "feed.xml", index: 0, line: 10 }],
          title:
            "Testing Deep Learning Models: A First Comparative Study of Multiple Testing Techniques",
          byline: {
            authors: [
              { printed: "Mohit Kumar Ahuja", family: "Ahuja", given: "Mohit Kumar" },
              { printed: "Arnaud Gotlieb", family: "Gotlieb", given: "Arnaud" },
              { printed: "Helge Spieker", family: "Spieker", given: "Helge" },
            ],
            listComplete: true,
          },
          year: 2022,
          date: "2022-02-24",
          category: "cs.SE",
          ids: { arxiv: "2202.12139", doi: "10.1109/icstw55395.2022.00035" },
          links: [{ kind: "page", href: "http://arxiv.org/abs/2202.12139v1" }],
        },
      ],
    },
    diagnostics: [],
  });
});

test("an old number, and a title over two lines, are read as one writes them", () => {
  const [paper] = runToEnd(arxiv.read({ file: "f", text: feed("Ada") })).bibliography.papers;

  expect(paper).toMatchObject({ title: "On Looms", ids: { arxiv: "math.gt/0309136" } });
});

test("a collaboration stands for itself, and the colon after it for nobody", () => {
  expect(bylineOf("The Loom Collaboration", ":", "Ada de Lovelace")?.authors).toEqual([
    { printed: "The Loom Collaboration", kind: "literal" },
    { printed: "Ada de Lovelace", family: "de Lovelace", given: "Ada" },
  ]);
});

test("a feed without entries says so", () => {
  const { diagnostics } = runToEnd(arxiv.read({ file: "feed.xml", text: "<feed></feed>" }));

  expect(diagnostics.map(({ code }) => code)).toEqual(["arxiv/no-records"]);
});

test.each([
  ["Ada Lovelace and Bob Byron", ["Ada Lovelace", "Bob Byron"]],
  ["Ada Lovelace, Bob van Byron, and C. Demir", ["Ada Lovelace", "Bob van Byron", "C. Demir"]],
  ["A. Lovelace; B. Byron", ["A. Lovelace", "B. Byron"]],
  ["Ada Lovelace for the Loom Collaboration", ["Ada Lovelace", "Loom Collaboration"]],
  ["Ada Lovelace (on behalf of the Loom Team)", ["Ada Lovelace", "Loom Team"]],
  ["for the Loom Collaboration", ["Loom Collaboration"]],
  ["Network for the Study of Looms Team", ["Network for the Study of Looms Team"]],
])("several names in the place of one are several: %s", (printed, names) => {
  expect(bylineOf(printed)?.authors.map((author) => author.printed)).toEqual(names);
});

test.each([
  ["Ada Lovelace, Jr"],
  ["Lovelace, Ada"],
  ["Lovelace, A. B."],
  ["Department of Looms, Lab"],
])("%s is one", (printed) => {
  expect(bylineOf(printed)?.authors).toHaveLength(1);
});
