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
