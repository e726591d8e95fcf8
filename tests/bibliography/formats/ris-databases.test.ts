import { expect, test } from "vitest";

import { ris } from "../../../src/bibliography/formats/ris.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

const reading = (text: string) => runToEnd(ris.read({ file: "papers.ris", text }));
const codesOf = (text: string) => reading(text).diagnostics.map(({ code }) => code);

const record = (...lines: readonly string[]) =>
  ["TY  - JOUR", "TI  - On Looms", "PY  - 1843", ...lines, "ER  - "].join("\n");
const authorsOf = (...lines: readonly string[]) =>
  reading(record(...lines)).bibliography.papers[0]?.byline;
const namesOf = (...lines: readonly string[]) =>
  authorsOf(...lines)?.authors.map(({ printed }) => printed);

test("editors whom ProQuest lists among authors are none of them, and that is said", () => {
  expect(namesOf("AU  - Lovelace, Ada", "AU  - Byron, Bob ed")).toEqual(["Ada Lovelace"]);
  expect(codesOf(record("AU  - Lovelace, Ada", "AU  - Byron, Bob ed"))).toEqual([
    "ris/editors-left-out",
  ]);
});

test.each([
  // ProQuest's EconLit and ERIC.
  [["AU  - Lovelace, Ada", "AU  - Byron, Bob eds"]],
  [["A1  - Lovelace, Ada, Ed.", "A1  - Byron, Bob, Ed"]],
  [["AU  - Lovelace, Ada", "AU  - Byron, Bob", "AU  - eds."]],
  [["AU  - Lovelace, Ada", "AU  - Byron, Bob", "AU  - (Hrsg.)"]],
  [["AU  - Lovelace, Ada", "AU  - Byron, Bob (eds)"]],
  [["AU  - Lovelace, Ada", "AU  - Byron, Bob, Hrsg."]],
])("editors in the place of all authors stay, and the word that says so is nobody: %j", (lines) => {
  expect(namesOf(...lines)).toEqual(["Ada Lovelace", "Bob Byron"]);
  expect(codesOf(record(...lines))).toEqual(["ris/editors-kept"]);
});

test("who is called Ed, or Eds, is no editor", () => {
  expect(namesOf("A1  - Lovelace, Ada", "A1  - Byron, Ed")).toEqual(["Ada Lovelace", "Ed Byron"]);
  expect(namesOf("A1  - Eds")).toEqual(["Eds"]);
  expect(codesOf(record("A1  - Lovelace, Ada", "A1  - Byron, Ed", "A1  - King, E.D.S."))).toEqual(
    [],
  );
  expect(namesOf("AU  - Byron, Bob", "AU  - King, Edward (Ed)")).toEqual([
    "Bob Byron",
    "Edward (Ed) King",
  ]);
  expect(namesOf("AU  - Byron, Bob", "AU  - King, Edward (Ed.)")).toEqual(["Bob Byron"]);
});

test("initials that stand behind a family of two words in a field of their own are its", () => {
  const lines = ["A1  - Lovelace A", "A1  - Dos Santos", "A1  - H B", "A1  - Byron B"];

  expect(authorsOf(...lines)?.authors).toMatchObject([
    { family: "Lovelace", given: "A" },
    { family: "Dos Santos", given: "H B" },
    { family: "Byron", given: "B" },
  ]);
});

test("numbers and headings that databases write above records are passed over without a word", () => {
  const heading = "Record #3 of 18\nProvider: Looms Library\nContent: text/plain\n";
  const [ovid, cochrane] = [`47. \n${record("A1  - Ada")}`, `${heading}\n${record("A1  - Bob")}`];

  expect(codesOf([ovid, ovid, cochrane, cochrane].join("\n\n"))).toEqual([]);
  expect(codesOf(`${ovid}\n\nLovelace, Ada\n${cochrane}`)).toEqual(["ris/stray-text"]);
});

test("an ORCID that Ovid prints in a field of its own is its bearer's", () => {
  const lines = ["A1  - Lovelace, Ada", "A1  - Byron, Bob"];
  const orcid = "AI  - Lovelace, Ada; ORCID: https://orcid.org/0000-0002-1825-0097";

  expect(authorsOf(...lines, orcid)?.authors).toMatchObject([
    { family: "Lovelace", ids: { orcid: "0000-0002-1825-0097" } },
    { family: "Byron" },
  ]);
  expect(authorsOf(...lines, orcid)?.authors[1]).not.toHaveProperty("ids");
});

test("Embase has PubMed's number in C5, and a DOI among its links", () => {
  const embase = ["DB  - Embase", "DB  - Medline", "C5  - 38773066"];
  const link = "L2  - http://dx.doi.org/10.1000/abc";

  expect(reading(record("A1  - Ada", ...embase, link)).bibliography.papers[0]?.ids).toEqual({
    doi: "10.1000/abc",
    pmid: "38773066",
  });
  // Elsewhere it is a number of something else.
  expect(reading(record("A1  - Ada", "C5  - 38773066")).bibliography.papers[0]?.ids).toEqual({});
});

test("quotes that a program left around a file are no stray text", () => {
  const { bibliography, diagnostics } = reading(`"\n${record("AU  - King, A; Byron, B")}\n"\n`);

  expect(bibliography.papers[0]?.byline.authors.map(({ printed }) => printed)).toEqual([
    "A King",
    "B Byron",
  ]);
  expect(diagnostics).toEqual([]);
});

test("letters that each got a field of their own make the names that they were", () => {
  const lettersOf = (text: string) => Array.from(text, (letter) => `A1  - ${letter}`);

  // ASReview took a list of Python for the authors.
  const listed = record(...lettersOf("['van Dam, Anja', 'O\\'Byron, Bob']"));
  expect(reading(listed).bibliography.papers[0]?.byline.authors).toMatchObject([
    { given: "Anja", family: "van Dam" },
    { given: "Bob", family: "O'Byron" },
  ]);
  expect(codesOf(listed)).toEqual([]);
  expect(namesOf(...lettersOf("King, A; Byron, B"))).toEqual(["A King", "B Byron"]);
  expect(namesOf(...lettersOf("王李张"))).toEqual(["王", "李", "张"]);
});
