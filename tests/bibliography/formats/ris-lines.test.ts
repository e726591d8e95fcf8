import { expect, test } from "vitest";

import { ris } from "../../../src/bibliography/formats/ris.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(ris.read({ file: "papers.ris", text }));
const papersOf = (text: string) => reading(text).bibliography.papers;
const codesOf = (text: string) => reading(text).diagnostics.map(({ code }) => code);

/** A closed record with these lines after its type; a title and a year unless told otherwise. */
const record = (...lines: readonly string[]) =>
  ["TY  - JOUR", "TI  - On Looms", "PY  - 1843", ...lines, "ER  - "].join("\n");
const authorsOf = (...lines: readonly string[]) => papersOf(record(...lines))[0]?.byline;

test.each([
  ["one blank before the hyphen", "TY - JOUR\nAU - Ada\nTI - On Looms\nER -\n"],
  ["no blank after the hyphen", "TY  -JOUR\nAU  -Ada\nTI  -On Looms\nER  -\n"],
  ["small letters", "ty  - jour\nau  - Ada\nti  - On Looms\ner  - \n"],
  ["no blank at all", "TY-JOUR\nAU-Ada\nTI-On Looms\nER-\n"],
  ["tabs", "TY\t- JOUR\nAU\t- Ada\nTI\t- On Looms\nER\t-\n"],
  [
    "blanks that do not break",
    "TY\u00A0\u00A0- JOUR\nAU\u00A0\u00A0- Ada\nTI\u00A0\u00A0- On Looms\nER\u00A0\u00A0-\n",
  ],
  ["dashes", "TY  – JOUR\nAU  – Ada\nTI  – On Looms\nER  – \n"],
  ["an end without a hyphen", "TY  - JOUR\nAU  - Ada\nTI  - On Looms\nER  \n"],
  ["an end without blanks", "TY  - JOUR\nAU  - Ada\nTI  - On Looms\nER-\n"],
  ["no kind of work", "TY  - \nAU  - Ada\nTI  - On Looms\nER  - \n"],
  ["no first line", "AU  - Ada\nTI  - On Looms\nER  - \n"],
  ["indented lines", "  TY  - JOUR\n  AU  - Ada\n  TI  - On Looms\n  ER  -\n"],
  ["old Macintosh line ends", "TY  - JOUR\rAU  - Ada\rTI  - On Looms\rER  - \r"],
  [
    "Windows line ends and a byte order mark",
    "\uFEFFTY  - JOUR\r\nAU  - Ada\r\nTI  - On Looms\r\nER  - ",
  ],
])("%s: one paper by Ada", (_, text) => {
  expect(ris.recognises(text)).toBe(true);
  expect(papersOf(text).map((paper) => [paper.title, ...namesOf(paper)])).toEqual([
    ["On Looms", "Ada"],
  ]);
});

test("where lines have no blanks, a hyphen within a line of text is none", () => {
  const [paper] = papersOf("TY-JOUR\nTI-On\nco-operation\nAU-Ada\nER-");

  expect(paper?.title).toBe("On co-operation");
  expect(namesOf(paper)).toEqual(["Ada"]);
});

test("a tag of four letters has two blanks, one before a hyphen is text", () => {
  const [paper] = papersOf(record("PMID  - 12345", "AB  - Looms", "AIM - to weave"));

  expect([paper?.kind, paper?.ids.pmid, paper?.abstract]).toEqual([
    "JOUR",
    "12345",
    "Looms AIM - to weave",
  ]);
});

test("a record that lost its first line is a paper of its own", () => {
  const [, lost = ""] = record("AU  - Bob").split("TY  - JOUR\n");

  expect(papersOf(`${record("AU  - Ada")}\n\n${lost}`).map(namesOf)).toEqual([["Ada"], ["Bob"]]);
});

test("a line without a tag continues the field above it", () => {
  const [paper] = papersOf(record("AB  - Looms", "weave.", "", "So do we.", "AU  - Ada"));

  expect(paper?.abstract).toBe("Looms weave. So do we.");
  expect(namesOf(paper)).toEqual(["Ada"]);
});

test("folded keywords without a tag are keywords of their own", () => {
  expect(papersOf(record("KW  - looms", "cards", "AU  - Ada"))[0]?.keywords).toEqual([
    "looms",
    "cards",
  ]);
});

test("a line without a tag after an author is no part of the name, and is reported", () => {
  const text = record("AU  - Ada", "Corresponding author", "AU  - Bob");

  expect(namesOf(papersOf(text)[0])).toEqual(["Ada", "Bob"]);
  expect(reading(text).diagnostics).toMatchObject([{ code: "ris/stray-text", line: 5 }]);
});

test.each([
  ["one below the other", ["AU  - Lovelace, Ada", "      Byron, Bob", "      Demir, Cem"]],
  ["from the next line on", ["AU  - ", "Lovelace, Ada", "Byron, Bob", "Demir, Cem"]],
  ["with commas between them", ["AU  - Lovelace, Ada,", "      Byron, Bob,", "      Demir, Cem"]],
  ["with semicolons between them", ["AU  - Lovelace, Ada;", "Byron, Bob; Demir, Cem"]],
  ["folded", ["AU  - Lovelace,", "Ada", "AU  - Byron, Bob", "AU  - Demir, Cem"]],
  ["joined by a word", ["AU  - Lovelace, Ada and Byron, Bob and", "      Demir, Cem"]],
])("names in lines below the tag are read: %s", (_, lines) => {
  expect(authorsOf(...lines)?.authors).toMatchObject([
    { family: "Lovelace", given: "Ada" },
    { family: "Byron", given: "Bob" },
    { family: "Demir", given: "Cem" },
  ]);
});

test("an address below an author is no author", () => {
  const lines = ["AU  - Lovelace, Ada", "Department of Looms, London", "12 Main Street, London"];

  expect(namesOf(papersOf(record(...lines))[0])).toEqual(["Ada Lovelace"]);
});

test("several names in one field are split, and that is said", () => {
  const text = record("AU  - Lovelace, Ada and Byron, Bob");

  expect(namesOf(papersOf(text)[0])).toEqual(["Ada Lovelace", "Bob Byron"]);
  expect(codesOf(text)).toEqual(["ris/guessed-authors"]);
});

test("an address on a line below an author is no author", () => {
  expect(authorsOf("AU  - Lovelace, Ada", "Paris, France")?.authors).toMatchObject([
    { family: "Lovelace", given: "Ada" },
  ]);
});

test("an end without a hyphen is no part of the field above it", () => {
  const text = "TY  - JOUR\nTI  - On Looms\nPY  - 1843\nJO  - Looms\nER\n\n";

  expect(papersOf(text + text).map(({ venue }) => venue)).toEqual(["Looms", "Looms"]);
  expect(codesOf(text)).toEqual(["ris/no-authors"]);
});

test("where ends have their hyphen, ER on a line of its own is text", () => {
  expect(papersOf(record("AB  - Receptors of type", "ER", "are rare"))[0]?.abstract).toBe(
    "Receptors of type ER are rare",
  );
});

test("HTML that publishers leave in texts is read", () => {
  const lines = ["JO  - Looms &amp; Cards", "AB  - <p>On <i>looms</i></p>", "KW  - A &amp; B"];

  expect(papersOf(record("T1  - On <sub>2</sub>", ...lines))[0]).toMatchObject({
    venue: "Looms & Cards",
    abstract: "On looms",
    keywords: ["A & B"],
  });
});
