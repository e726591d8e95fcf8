import { expect, test } from "vitest";

import { read } from "../../../../src/bibliography/read.ts";
import { runToEnd } from "../../../../src/bibliography/reading.ts";
import { namesOf } from "../../../builders.ts";
import { papersOf, reading } from "../plain-tables.ts";

const ROW = "On Looms,1843,Ada,de la Cruz,Bob,Byron";

test.each([
  "Author1_First,Author1_Last,Author2_First,Author2_Last",
  "Author 1 First Name,Author 1 Last Name,Author 2 First Name,Author 2 Last Name",
  "First_1,Last_1,First_2,Last_2",
  "author.1.given,author.1.family,author.2.given,author.2.family",
  "Forename1,Surname1,Forename2,Surname2",
  "Author 1_first name,Author1_last name,Author 2_first name,Author2_last name",
])("the parts of a name in columns of their own are put together: %s", (columns) => {
  expect(papersOf(`Title,Year,${columns}\n${ROW}`).map(namesOf)).toEqual([
    ["Ada de la Cruz", "Bob Byron"],
  ]);
});

test("middle names stand behind the first, and columns without a name are nobody", () => {
  const text = [
    "Title,Last 2,First 2,Middle 2,Last 1,First 1,Middle 1",
    "On Looms,Byron,Bob,,King,Ada,M.",
    "On Mills,,,,King,Ada,M.",
  ].join("\n");

  expect(papersOf(text).map(namesOf)).toEqual([["Ada M. King", "Bob Byron"], ["Ada M. King"]]);
});

test("a row for each author may have the parts of the name", () => {
  const rows = ["On Looms in Mills,10.1000/1,Ada,King", "On Looms in Mills,10.1000/1,Bob,Byron"];
  const others = [
    "On Mills with Looms,10.1000/2,Bob,Byron",
    "On Mills with Looms,10.1000/2,Cem,Ay",
  ];
  const text = ["Title,DOI,First name,Last name", ...rows, ...others].join("\n");

  expect(papersOf(text).map(namesOf)).toEqual([
    ["Ada King", "Bob Byron"],
    ["Bob Byron", "Cem Ay"],
  ]);
});

test("a row for each author may call it a name, where it says whose", () => {
  const one = [
    "On Looms in Mills,10.1000/1,Ada King,Mills",
    "On Looms in Mills,10.1000/1,Bob Byron,",
  ];
  const other = ["On Mills and Looms,10.1000/2,Bob Byron,", "On Mills and Looms,10.1000/2,Cem Ay,"];
  const text = ["title,doi,name,affiliation", ...one, ...other].join("\n");

  expect(papersOf(text).map(namesOf)).toEqual([
    ["Ada King", "Bob Byron"],
    ["Bob Byron", "Cem Ay"],
  ]);
});

test.each([
  "First name,Last name,Title,Room\nAda,King,Professor of Looms,12\nBob,Byron,Head of Mills,13",
  "name,title,institution\nAda King,Professor of Looms,Mills\nBob Byron,Head of Mills,Mills",
  "name,title,doi\nLoomWeaver,Software for looms,10.1000/1\nMillWatch,Software for mills,10.1000/2",
])("people with their titles, and programs with their papers, are no authors: %s", (text) => {
  expect(runToEnd(read({ file: "staff.csv", text })).bibliography.papers).toEqual([]);
});

test("a column of all authors counts before the parts of names", () => {
  const text = `Authors,Title,First 1,Last 1\n"King, Ada; Byron, Bob",On Looms,Ada,King`;

  expect(papersOf(text).map(namesOf)).toEqual([["Ada King", "Bob Byron"]]);
});

test.each(["Title,Author 1,Author 2", "Title,First 1,Last 1,First 2,Last 2"])(
  "nothing is said to be split where authors have columns of their own: %s",
  (header) => {
    const { diagnostics } = reading(`${header}\nOn Looms,Ada,King,Bob,Byron`);

    expect(diagnostics[0]?.message).toBe("Authors were read from columns of one each.");
  },
);
