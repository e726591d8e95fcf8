import { expect, test } from "vitest";

import { read } from "../../../../src/bibliography/read.ts";
import { runToEnd } from "../../../../src/bibliography/reading.ts";
import { namesOf } from "../../../builders.ts";

const reading = (text: string) => runToEnd(read({ file: "papers.csv", text }));

const ROWS = `On the weaving of looms,"King, Ada; Byron, Bob",1843\nCards for the engine of looms,"Byron, Bob",1844\n`;

test.each(["Name of paper,By,When", "Publication,People,Date", "What,Who,Seen"])(
  "a table whose header is %s is of papers, as its cells are",
  (header) => {
    const { format, bibliography } = reading(`${header}\n${ROWS}`);

    expect(format).toBe("table");
    expect(bibliography.papers.map(({ year }) => year)).toEqual([1843, 1844]);
    expect(bibliography.papers.map(namesOf)).toEqual([["Ada King", "Bob Byron"], ["Bob Byron"]]);
  },
);

test("lists may have commas within names and between them, where these have initials", () => {
  const { bibliography } = reading(
    [
      "what,when,with,where,doi",
      'On the weaving of looms,1843,"King, A., van Byron, B. C., & Ay, S-E.",Notes,10.1000/1',
      'Cards for the engine of looms,1844,"King, A., & Dee, D.",Mill. Rev.,10.1000/2',
      "Looms in the mills of others,1845,King et al.,Notes,",
    ].join("\n"),
  );

  expect(bibliography.papers.map(({ title }) => title)).toEqual([
    "On the weaving of looms",
    "Cards for the engine of looms",
    "Looms in the mills of others",
  ]);
  expect(bibliography.papers.map(({ year }) => year)).toEqual([1843, 1844, 1845]);
  expect(bibliography.papers.map(namesOf)).toEqual([
    ["A. King", "B. C. van Byron", "S-E. Ay"],
    ["A. King", "D. Dee"],
    ["King"],
  ]);
});

test("which columns were taken for authors and titles is said", () => {
  const { diagnostics } = reading(`What,Who,Seen\n${ROWS}`);

  expect(diagnostics[0]).toMatchObject({ severity: "warning", code: "read/guessed-columns" });
  expect(diagnostics[0]?.message).toContain('"Who" was read for authors and "What" for titles');
});

test("columns that somebody chose are no guess", () => {
  const source = { file: "papers.csv", text: `What,Who,Seen\n${ROWS}` };
  const { diagnostics } = runToEnd(read({ ...source, choices: { authors: "who", title: "what" } }));

  expect(diagnostics.map(({ code }) => code)).toEqual(["table/authors-split"]);
});

test.each([
  [
    "keywords",
    'What,Seen\nOn the weaving of looms,"Looms; cards"\nOn the cards of looms,"Cards; looms"\n',
  ],
  [
    "keywords after commas",
    'What,Seen\nOn the weaving of looms,"Looms, Cards, Mills, Engines"\nOn the cards of looms,"Cards, Looms"\n',
  ],
  ["no header", ROWS],
])("where a table has %s for authors it asks for the columns", (_, text) => {
  expect(reading(text).diagnostics.map(({ code }) => code)).toEqual(["read/unknown-columns"]);
});
