import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(read({ file: "ProQuestDocuments.txt", text }));
const line = "_".repeat(60);

const text = `${line}

Report Information from ProQuest
November 30 2026
${line}

Table of contents

1. On looms of steel

2. On cards
${line}

Document 1 of 2

On looms of steel

Author: King, Ada1; Byron-Öz, Bob J.2  1 University of Looms, London 2 Institute of Cards

Full text: Looms weave.

Title: On looms of steel

Publication title: Journal of Looms; London

Publication year: 2020

DOI: http://dx.doi.org/10.1000/abc

ProQuest document ID: 12345
${line}

Document 2 of 2

On cards

Publication title: Cards

Publication date: Mar 2019

ProQuest document ID: 12346
${line}

Bibliography

King, A., & Byron, B. (2020). On looms of steel. Journal of Looms, 1.
`;

test("documents of ProQuest give titles, authors without their addresses, and years; its lists around them are none", () => {
  for (const written of [text, text.replaceAll("\n", "\r\n")]) {
    const { format, bibliography, diagnostics } = reading(written);

    expect(format).toBe("ProQuest text");
    expect(bibliography.papers.map((paper) => [paper.title, paper.year, namesOf(paper)])).toEqual([
      ["On looms of steel", 2020, ["Ada King", "Bob J. Byron-Öz"]],
      ["On cards", 2019, []],
    ]);
    expect(bibliography.papers[0]).toMatchObject({
      venue: "Journal of Looms",
      ids: { doi: "10.1000/abc" },
      records: [{ line: 14 }],
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(["proquest/no-authors"]);
  }
});

// As in real lists of Social Services Abstracts.
test.each([
  [
    "King, Ada1; Ay, Cem; Byron, Bob1 School Social Work, U Looms",
    ["Ada King", "Cem Ay", "Bob Byron"],
  ],
  ["King, Ada L11 Dept Social Work Looms State U, London 92407-2397", ["Ada L King"]],
  [
    "King, Ada, BSSC (Hons)1; Byron, Bob, PhD21 Department of Looms2 Looms; Cards",
    ["Ada King", "Bob Byron"],
  ],
  ["Byron, Bob1 c/o Byron -- School Looms CB#3550 U Cards 27599", ["Bob Byron"]],
])("the address behind the last author is no part of a name: %s", (authors, names) => {
  const document = `${line}\n\nOn looms\n\nAuthor: ${authors}\n\nTitle: On looms\n\nSubject: *Looms; *London, Ontario; Cards\n\nProQuest document ID: 1\n`;
  const [paper] = reading(document).bibliography.papers;

  expect(namesOf(paper)).toEqual(names);
  expect(paper?.keywords).toEqual(["Looms", "London, Ontario", "Cards"]);
});
