import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

test("numbers of Engineering Village lead to addresses and are no part of a name", () => {
  const text = `<RECORD 1>

Accession number:20203509100001
Title:Weaving: a survey
Authors:King, Ada (1); Byron, Bob C. (1, 2); Ay, Cem
Author affiliation:(1) School of Looms, Card University; (2) Looms; 710049, Cards
Source title:Notes on Looms
Issue date:April 2020
Publication year:2020
Document type:Journal article (JA)
Abstract:Looms: we weave.
Controlled terms:Looms  -  Cards
DOI:10.1016/j.looms.2019.1

Database:Compendex
Compilation and indexing terms, Copyright 2020 Elsevier Inc.

<RECORD 2>

Accession number:20203509100002
Title:On cards
Authors:King, Ada (1)
Publication year:2021
`;
  const { format, bibliography } = runToEnd(read({ file: "ev.txt", text }));

  expect(format).toBe("Engineering Village text");
  expect(bibliography.papers).toMatchObject([
    {
      title: "Weaving: a survey",
      year: 2020,
      venue: "Notes on Looms",
      kind: "Journal article (JA)",
      keywords: ["Looms", "Cards"],
      ids: { doi: "10.1016/j.looms.2019.1" },
      abstract: "Looms: we weave.",
    },
    { title: "On cards", year: 2021, records: [{ line: 18 }] },
  ]);
  expect(bibliography.papers.map(namesOf)).toEqual([
    ["Ada King", "Bob C. Byron", "Cem Ay"],
    ["Ada King"],
  ]);
});
