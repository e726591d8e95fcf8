import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

// The form in which people paste these citations into the pages of their programs.
const text = `Ada King, Bob C. Byron, Daan van der Berg,
Weaving, carding and spinning: Looms, again,
Notes on Looms,
Volume 209,
2022,
118294,
ISSN 0957-4174,
https://doi.org/10.1016/j.looms.2022.118294.
(https://www.sciencedirect.com/science/article/pii/S0957417422014294)
Abstract: We weave, we card.
Keywords: Looms; Cards

Chapter 1 - On cards,
Editor(s): Cem Ay, Dora Dee,
All looms,
2019,
Pages 1-10,
ISBN 9780128000000,
https://doi.org/10.1016/B978-0-12-800000-0.00001-0.
(https://www.sciencedirect.com/science/article/pii/B9780128000000000010)
`;

test.each([
  ["\n", ""],
  ["\r\n", ""],
  ["\n", "   "],
])("ScienceDirect's citations have a fact a line, whatever ends it (%j)", (lineEnd, indent) => {
  const { format, bibliography, diagnostics } = runToEnd(
    read({
      file: "science.txt",
      text: text.replaceAll(/^(?=.)/gmu, indent).replaceAll("\n", lineEnd),
    }),
  );

  expect(format).toBe("ScienceDirect text");
  expect(diagnostics.map(({ code }) => code)).toEqual(["science-direct/no-authors"]);
  expect(bibliography.papers).toMatchObject([
    {
      title: "Weaving, carding and spinning: Looms, again",
      year: 2022,
      venue: "Notes on Looms",
      keywords: ["Looms", "Cards"],
      ids: { doi: "10.1016/j.looms.2022.118294" },
      abstract: "We weave, we card.",
      records: [{ line: 1 }],
    },
    { title: "Chapter 1 - On cards", year: 2019, venue: "All looms", records: [{ line: 13 }] },
  ]);
  expect(bibliography.papers.map(namesOf)).toEqual([
    ["Ada King", "Bob C. Byron", "Daan van der Berg"],
    [],
  ]);
});
