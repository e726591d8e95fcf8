/** Lists of references in which single names are not written as the others are. */

import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const papersOf = (...lines: readonly string[]) =>
  runToEnd(read({ file: "papers.txt", text: lines.join("\n") })).bibliography.papers;

const OTHERS = [
  "Dee KD, Elk TG, and Fay JN (1999). On the long weaving of looms. Notes 5:102-112.",
  "Dee KD, and Fay JN (2000). On the short weaving of looms. Notes 6:2-12.",
];
const BEHIND = "(2007). On the cards of looms. Journal of Camels 14(2):91-96.";

test.each([
  [
    "the last name has its initials first",
    "Ay AI, Bee EME, and C Al-Elk",
    ["AI Ay", "EME Bee", "C Al-Elk"],
  ],
  [
    "the last name ends in a full stop",
    "Ay AI, Bee EME, and C Elk.",
    ["AI Ay", "EME Bee", "C Elk"],
  ],
  ["an initial is small", "Ay AI, Bee eE, Cat c, and Elk C", ["AI Ay", "eE Bee", "c Cat", "C Elk"]],
  ["a comma is lost", "Ay A., Bee B. Elk C.", ["A. Ay", "B. Bee", "C. Elk"]],
])("%s", (_, printed, names) => {
  const [paper] = papersOf(`${printed} ${BEHIND}`, ...OTHERS);

  expect(paper && namesOf(paper)).toEqual(names);
  expect(paper).toMatchObject({ title: "On the cards of looms", year: 2007 });
});

test("a list that is cut behind such a name is cut", () => {
  const [paper] = papersOf(`Ay AI, Bee eE, Cat CC, et al. ${BEHIND}`, ...OTHERS);

  expect(paper && namesOf(paper)).toEqual(["AI Ay", "eE Bee", "CC Cat"]);
  expect(paper?.byline.listComplete).toBe(false);
});

test("what nobody is named for is a paper without authors", () => {
  const papers = papersOf(`Anonymous ${BEHIND}`, ...OTHERS);

  expect(papers.map((paper) => [namesOf(paper).length, paper.year])).toEqual([
    [0, 2007],
    [3, 1999],
    [2, 2000],
  ]);
});
