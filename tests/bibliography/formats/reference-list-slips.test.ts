import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

test("a name that has lost its comma is one among others", () => {
  const { bibliography, diagnostics } = runToEnd(
    read({
      file: "publications.md",
      text: `King, A., Byron, B. (2016). Notes on the engine. Looms, 1, 1–2.

Lovelace, A., King D.B., **Byron, R.**, van Ay, C. (2017). Looms of many sorts. Looms, 2, 1–2.

Babbage, C., Byron, B. (2018). Bridges in the snow. Looms, 3, 1–2.
`,
    }),
  );

  expect(bibliography.papers.map(namesOf)).toEqual([
    ["A. King", "B. Byron"],
    ["A. Lovelace", "D.B. King", "R. Byron", "C. van Ay"],
    ["C. Babbage", "B. Byron"],
  ]);
  expect(diagnostics).toEqual([]);
});

test("a comma that is missing between two sorted names parts them all the same", () => {
  const { bibliography } = runToEnd(
    read({
      file: "publications.md",
      text: `Lovelace, A., King, D. Byron, R., Low, S., & Ay, C. (2017). Looms of many sorts. Looms, 2, 1–2.

Babbage, C. King, D. & Byron, B. (2018). Bridges in the snow. Looms, 3, 1–2.

Babbage, C., King, D. (2019). Cards in the snow. Looms, 3, 1–2.
`,
    }),
  );

  expect(bibliography.papers.map(namesOf)).toEqual([
    ["A. Lovelace", "D. King", "R. Byron", "S. Low", "C. Ay"],
    ["C. Babbage", "D. King", "B. Byron"],
    ["C. Babbage", "D. King"],
  ]);
});

test("a raised plus behind names is no part of them", () => {
  const { bibliography } = runToEnd(
    read({
      file: "publications.md",
      text: `Ada Lovelace⁺, Moon Hwan Low⁺, Cem Ay*, “Looms of many sorts”, Journal of Looms, 2024

Ada Lovelace, Bob Byron*, “Cards of many sorts”, Journal of Cards, 2023
`,
    }),
  );

  expect(bibliography.papers.map(namesOf)).toEqual([
    ["Ada Lovelace", "Moon Hwan Low", "Cem Ay"],
    ["Ada Lovelace", "Bob Byron"],
  ]);
});

test("a group behind a semicolon is an author, and so are people behind it", () => {
  const { bibliography, diagnostics } = runToEnd(
    read({
      file: "publications.txt",
      text: `1. Lovelace A, Low BC 2nd; Looms Biological Network. Looms of many sorts. Cell. 2020 May 28;181(5):1016-1035.

2. Byron B, King D; Looms Study Group. Electronic address: looms@example.org; Looms Group, Ay KB; Card Consortium Members. Cards of many sorts. Mol Looms. 2020 Jul;123:1-6.

3. Byron B, King D. Threads of many sorts. Mol Looms. 2021 Jul;124:1-6.
`,
    }),
  );

  expect(diagnostics).toEqual([]);
  expect(bibliography.papers.map(({ title }) => title)).toEqual([
    "Looms of many sorts",
    "Cards of many sorts",
    "Threads of many sorts",
  ]);
  expect(bibliography.papers.map(namesOf)).toEqual([
    ["A Lovelace", "BC Low, 2nd", "Looms Biological Network"],
    ["B Byron", "D King", "Looms Study Group", "Looms Group", "KB Ay", "Card Consortium Members"],
    ["B Byron", "D King"],
  ]);
});
