import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

const HEADER =
  "PMID,Title,Authors,Citation,First Author,Journal/Book,Publication Year,Create Date,PMCID,NIHMS ID,DOI";
const row = (authors: string) =>
  `"101","On Looms","${authors}","Weaving. 2021.","X","Weaving","2021","2021/01/04","","","10.1000/looms"`;
const reading = (authors: string) =>
  runToEnd(read({ file: "csv-looms-set.csv", text: `${HEADER}\r\n${row(authors)}\r\n` }));
const authorsOf = (authors: string) =>
  reading(authors).bibliography.papers[0]?.byline.authors.map(({ printed, kind }) => [
    printed,
    kind,
  ]);

test("a paper of PubMed's CSV keeps its facts", () => {
  const { bibliography, format } = reading("Lovelace A.");

  expect(format).toBe("PubMed CSV");
  expect(bibliography.papers).toMatchObject([
    {
      title: "On Looms",
      year: 2021,
      venue: "Weaving",
      ids: { doi: "10.1000/looms", pmid: "101" },
      byline: { authors: [{ family: "Lovelace", given: "A" }], listComplete: true },
    },
  ]);
});

test("commas stand between people and semicolons before groups", () => {
  expect(authorsOf("Lovelace A, de la Cruz MJ; Loom Study Group; Card Group.")).toEqual([
    ["A Lovelace", undefined],
    ["MJ de la Cruz", undefined],
    ["Loom Study Group", "group"],
    ["Card Group", "group"],
  ]);
});

test("a group may sign alone, and a paper may name nobody", () => {
  expect(authorsOf("; Loom Study Group.")).toEqual([["Loom Study Group", "group"]]);
  expect(authorsOf("")).toEqual([]);
});

test("et al. cuts the list", () => {
  expect(reading("Lovelace A, et al.").bibliography.papers[0]?.byline).toMatchObject({
    authors: [{ family: "Lovelace" }],
    listComplete: false,
  });
});

test("people who stand behind a group are people, and its address is none of its name", () => {
  expect(
    authorsOf(
      "Lovelace A, Byron BC Jr; Loom Study Network, King D, Low EF 2nd; Card Group. Electronic address: cards@example.org; Ely, Rome, and Bath Group.",
    ),
  ).toEqual([
    ["A Lovelace", undefined],
    ["BC Byron, Jr", undefined],
    ["Loom Study Network", "group"],
    ["D King", undefined],
    ["EF Low, 2nd", undefined],
    ["Card Group", "group"],
    ["Ely, Rome, and Bath Group", "group"],
  ]);
});

test("the names of its columns may have lost their blanks, as on sites", () => {
  const header =
    "PMID,Title,Authors,Citation,FirstAuthor,Journal,PublicationYear,CreateDate,PMCID,NIHMSID,DOI";
  const { bibliography, format } = runToEnd(
    read({ file: "papers.csv", text: `${header}\n${row("Lovelace A; Loom Group.")}\n` }),
  );

  expect(format).toBe("PubMed CSV");
  expect(bibliography.papers).toMatchObject([{ year: 2021, venue: "Weaving" }]);
});
