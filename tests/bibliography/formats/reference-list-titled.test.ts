import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(read({ file: "publications.md", text }));

const facts = (text: string) =>
  reading(text).bibliography.papers.map((paper) => [
    paper.title,
    namesOf(paper),
    paper.venue,
    paper.year,
  ]);

const LOVELACE = [
  "Notes Simpler Than Others: An Engine of numbers",
  ["Ada Lovelace", "Charles Babbage"],
  "Scientific Memoirs",
  1843,
];
const MENABREA = [
  "Sketch of the analytical engine",
  ["Luigi Menabrea"],
  "Bibliothèque universelle",
  1842,
];

test.each([
  [
    "links",
    `# Publications

- [Notes Simpler Than Others: An **E**ngine of numbers](https://example.org/a_(b).pdf) by Ada Lovelace,
Charles Babbage. *Scientific Memoirs*, London, 1843<br>**Code:** [here](https://example.org)
- [Sketch of the analytical engine.](#) Luigi Menabrea. *Bibliothèque universelle*, Genève, 1842`,
  ],
  [
    "bold",
    `- **Notes Simpler Than Others: An Engine of numbers**. Ada Lovelace, Charles Babbage. *Scientific Memoirs*, 1843.
- **Sketch of the analytical engine**. Luigi Menabrea. *Bibliothèque universelle*, 1842.`,
  ],
  [
    "in quotes",
    `"Notes Simpler Than Others: An Engine of numbers", Ada Lovelace and Charles Babbage. *Scientific Memoirs*, 1843.

“Sketch of the analytical engine.” Luigi Menabrea. *Bibliothèque universelle*, 1842.`,
  ],
])("titles before names: %s", (_, text) => {
  expect(facts(text)).toEqual([LOVELACE, MENABREA]);
});

test("names that are links, or bold, are no titles", () => {
  expect(
    facts(`- **Ada Lovelace**, Charles Babbage. *Notes on the engine*. Memoirs, 1843.
- [Luigi Menabrea](https://example.org/menabrea) and **Ada Lovelace**. *Sketch of the engine*. Genève, 1842.
- **Mary Somerville, Ada Lovelace**. *On the physical sciences*. Murray, 1834.`).map(
      ([, names]) => names,
    ),
  ).toEqual([
    ["Ada Lovelace", "Charles Babbage"],
    ["Luigi Menabrea", "Ada Lovelace"],
    ["Mary Somerville", "Ada Lovelace"],
  ]);
});

test("references in quotations of Markdown are read", () => {
  expect(
    facts(`# Citation

> Lovelace A, Babbage C. Notes on the
> engine. Memoirs. 1843;3:5-6.

> Menabrea L. Sketch of the engine. Bibliotheque. 1842;41:1-10.

> Somerville M. On the sciences. Murray. 1834;1:1-458.`).map(([title, names]) => [title, names]),
  ).toEqual([
    ["Notes on the engine", ["A Lovelace", "C Babbage"]],
    ["Sketch of the engine", ["L Menabrea"]],
    ["On the sciences", ["M Somerville"]],
  ]);
});
