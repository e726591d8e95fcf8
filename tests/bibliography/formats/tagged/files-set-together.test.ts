import { expect, test } from "vitest";

import { read } from "../../../../src/bibliography/read.ts";
import { runToEnd } from "../../../../src/bibliography/reading.ts";
import { namesOf } from "../../../builders.ts";

const ris = "TY  - JOUR\nID  - 1\nKW  - looms\nPY  - 1843\nTI  - On Looms\nAU  - Lovelace, Ada\n";
const nbib = "PMID- 123\nDP  - 1843\nTI  - On Looms\nFAU - Lovelace, Ada\nSO  - Engines. 1843.";
const enw =
  "%0 Journal Article\n%T On Looms\n%D 1843\n%A Lovelace, Ada\n%U http://example.org/a%20b";

test.each([
  ["RIS", `${ris}ER  - `],
  ["RIS without a blank behind its end", `${ris}ER  -`],
  ["RIS without its last line", `${ris}UR  - http://example.org/a`],
  ["RIS of a kind of its own", `${ris.replace("JOUR", "Journal Article")}ER  - `],
  ["nbib", nbib],
  ["enw", enw],
  ["enw with a byte order mark", `\uFEFF${enw}`],
  ["enw with the line ends of Windows", enw.replaceAll("\n", "\r\n")],
])("two files of %s that were set together without a line end are two records", (_, text) => {
  const { bibliography, diagnostics } = runToEnd(read({ file: "all.txt", text: text + text }));

  expect(bibliography.papers.map((paper) => [paper.title, paper.year, ...namesOf(paper)])).toEqual([
    ["On Looms", 1843, "Ada Lovelace"],
    ["On Looms", 1843, "Ada Lovelace"],
  ]);
  expect(diagnostics.map(({ code }) => code).filter((code) => code !== "ris/no-end")).toEqual([]);
});

test("what looks like the first line of a record within a text is text", () => {
  const text = ris.replace("looms", "the PARTY  - BOOK\nN1  - see TY  - here");

  const { papers } = runToEnd(read({ file: "all.txt", text: `${text}ER  - ` })).bibliography;

  expect(papers.map(({ keywords }) => keywords)).toEqual([["the PARTY - BOOK"]]);
});
