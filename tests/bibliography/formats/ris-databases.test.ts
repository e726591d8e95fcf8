import { expect, test } from "vitest";

import { readRis } from "../../../src/bibliography/formats/ris.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

const reading = (text: string) => runToEnd(readRis({ file: "papers.ris", text }));
const codesOf = (text: string) => reading(text).diagnostics.map(({ code }) => code);

const record = (...lines: readonly string[]) =>
  ["TY  - JOUR", "TI  - On Looms", "PY  - 1843", ...lines, "ER  - "].join("\n");
const authorsOf = (...lines: readonly string[]) =>
  reading(record(...lines)).bibliography.papers[0]?.byline;

test("editors whom ProQuest lists among the authors are not authors", () => {
  expect(authorsOf("AU  - Lovelace, Ada", "AU  - Byron, Bob eds")?.authors).toEqual([]);
  expect(authorsOf("AU  - Lovelace, Ada", "AU  - Byron, Bob ed")?.authors).toMatchObject([
    { printed: "Ada Lovelace" },
  ]);
});

test("editors whom ERIC lists among the authors are not authors; behind one comma it is a name", () => {
  expect(authorsOf("A1  - Lovelace, Ada, Ed.", "A1  - Byron, Bob, Ed")?.authors).toEqual([]);
  expect(authorsOf("A1  - Lovelace, Ada", "A1  - Byron, Ed")?.authors).toMatchObject([
    { family: "Lovelace", given: "Ada" },
    { family: "Byron", given: "Ed" },
  ]);
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
