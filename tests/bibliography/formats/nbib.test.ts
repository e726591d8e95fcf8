import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { nbib } from "../../../src/bibliography/formats/nbib.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(nbib.read({ file: "pubmed.nbib", text }));
const papersOf = (text: string) => reading(text).bibliography.papers;
const codesOf = (text: string) => reading(text).diagnostics.map(({ code }) => code);
const sample = (name: string) =>
  readFileSync(new URL(`../samples/${name}`, import.meta.url), "utf8");

/** A record with these lines; a title and a year unless told otherwise. */
const record = (...lines: readonly string[]) =>
  ["PMID- 12345", "TI  - On Looms", "DP  - 1843 Sep 6", ...lines, ""].join("\n");
const authorsOf = (...lines: readonly string[]) => papersOf(record(...lines))[0]?.byline.authors;

test("a record gives its title, authors, dates, venue, ids and links", () => {
  const text = record(
    "FAU - Lovelace, Ada",
    "AU  - Lovelace A",
    "LID - S0140-6736(43)1 [pii]",
    "AID - 10.1000/ABC [doi]",
    "PT  - Journal Article",
    "PT  - Review",
    "TA  - Notes Eng",
    "JT  - Notes on engines",
    "MH  - Weaving/*history/methods",
    "OT  - *looms",
    "PMC - PMC4513071",
    "AB  - Looms",
    "      weave.",
  );

  expect(reading(text)).toEqual({
    bibliography: {
      claims: [],
      papers: [
        {
          records: [{ file: "pubmed.nbib", index: 0, line: 1 }],
          title: "On Looms",
          byline: {
            authors: [{ printed: "Ada Lovelace", family: "Lovelace", given: "Ada" }],
            listComplete: true,
          },
          year: 1843,
          date: "1843-09-06",
          venue: "Notes on engines",
          kind: "Journal Article",
          keywords: ["Weaving", "looms"],
          ids: { doi: "10.1000/abc", pmid: "12345" },
          links: [{ kind: "page", href: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4513071/" }],
          abstract: "Looms weave.",
        },
      ],
    },
    diagnostics: [],
  });
});

test("a full name and the short one below it are one author, in printed order", () => {
  const lines = ["FAU - Lovelace, Ada", "AU  - Lovelace A", "FAU - Byron, Bob", "AU  - Byron B"];

  expect(namesOf(papersOf(record(...lines))[0])).toEqual(["Ada Lovelace", "Bob Byron"]);
});

test.each([
  ["before", ["FAU - Lovelace, Ada", "FAU - Byron, Bob", "AU  - Lovelace A", "AU  - Byron B"]],
  ["after", ["AU  - Lovelace A", "AU  - Byron B", "FAU - Lovelace, Ada", "FAU - Byron, Bob"]],
])("full names listed %s all short ones are still one author each", (_, lines) => {
  expect(namesOf(papersOf(record(...lines))[0])).toEqual(["Ada Lovelace", "Bob Byron"]);
});

test.each([
  ["AU  - van der Berg JP", { family: "van der Berg", given: "JP" }],
  ["AU  - Gaskin TA 3rd", { family: "Gaskin", given: "TA", suffix: "3rd" }],
  ["FAU - Gaskin, Thomas A 3rd", { family: "Gaskin", given: "Thomas A", suffix: "3rd" }],
  ["FAU - Selvamani", { family: "Selvamani" }],
])("%s has the parts %j", (line, parts) => {
  expect(authorsOf(line)).toMatchObject([parts]);
});

test("a group stands where it is printed, also when its name is folded", () => {
  expect(authorsOf("FAU - Ada", "AU  - Ada", "CN  - The Loom", "      Group", "AU  - Bob")).toEqual(
    [
      { printed: "Ada", family: "Ada" },
      { printed: "The Loom Group", kind: "group" },
      { printed: "Bob", family: "Bob" },
    ],
  );
});

test("investigators, editors and people written about are not authors", () => {
  const lines = ["FAU - Ada", "AU  - Ada", "FIR - Bob", "IR  - Bob", "FED - Cem", "ED  - Cem"];

  expect(namesOf(papersOf(record(...lines, "FPS - Dan", "PS  - Dan"))[0])).toEqual(["Ada"]);
});

test.each([
  "ORCID: 0000-0002-1825-0097",
  "ORCID: 0000000218250097",
  "ORCID: https://orcid.org/0000-0002-1825-0097",
])("AUID %s belongs to the author above it", (id) => {
  expect(
    authorsOf("FAU - Bob", "AU  - Bob", "FAU - Ada", "AU  - Ada", `AUID- ${id}`),
  ).toMatchObject([{ printed: "Bob" }, { printed: "Ada", ids: { orcid: "0000-0002-1825-0097" } }]);
});

test("an id after an investigator is no author's", () => {
  const lines = ["AU  - Ada", "FIR - Bob", "AUID- ORCID: 0000-0002-1825-0097"];

  expect(authorsOf(...lines)?.[0]).not.toHaveProperty("ids");
});

test("an ORCID with a wrong check digit is left out and reported; other ids are passed over", () => {
  const text = record(
    "FAU - Ada",
    "AU  - Ada",
    "AUID- ISNI: 0000 0001 2103 2683",
    "AUID- ORCID: 0000-0002-1825-0098",
  );

  expect(papersOf(text)[0]?.byline.authors[0]).not.toHaveProperty("ids");
  expect(codesOf(text)).toEqual(["nbib/impossible-orcid"]);
});

test("et al. cuts the list of an old record", () => {
  expect(papersOf(record("AU  - Ada", "AU  - et al."))[0]?.byline).toEqual({
    authors: [{ printed: "Ada", family: "Ada" }],
    listComplete: false,
  });
});

test.each([
  [["DP  - 2016 Apr 19"], "2016-04-19"],
  [["DP  - 2009 Jan-Feb"], "2009-01"],
  [["DP  - 1998 Dec-1999 Jan"], "1998-12"],
  [["DP  - 2013 06 10"], "2013-06-10"],
  [["DP  - 2009 Winter"], "2009"],
  [["DP  - 2016", "DEP - 20160419"], "2016-04-19"],
  [["DP  - 2017", "DEP - 20160419"], "2017"],
  [["DEP - 20160419"], "2016-04-19"],
])("%j is dated %s", (lines, date) => {
  expect(papersOf(["PMID- 1", "TI  - On Looms", ...lines].join("\n"))[0]?.date).toBe(date);
});

test("records follow each other with blank lines or without, and the hyphen may stand alone", () => {
  const text = "\nPMID-1\nTI  - On Looms\nDP  - 1843\nAU  - Ada\nPMID- 2\nTI  - On Cards\n";

  expect(nbib.recognises(text)).toBe(true);
  expect(papersOf(text).map(({ title, records }) => [title, records[0]?.line])).toEqual([
    ["On Looms", 2],
    ["On Cards", 6],
  ]);
});

test("text between records is reported with its line and belongs to no paper", () => {
  const text = `${record("AU  - Ada")}\nThat was all.\n`;

  expect(reading(text).diagnostics).toMatchObject([{ code: "nbib/stray-text", line: 6 }]);
});

test("a record without its PMID line is noticed by its title", () => {
  const text = `${record("AU  - Ada")}\nTI  - On Cards\n`;

  expect(papersOf(text).map(({ title }) => title)).toEqual(["On Looms"]);
  expect(reading(text).diagnostics).toMatchObject([{ code: "nbib/several-titles", line: 1 }]);
});

test("a PMID makes a paper even of a record that has nothing else", () => {
  expect(papersOf("PMID-22664238\nPT  - Editorial\n")).toMatchObject([
    { title: "", ids: { pmid: "22664238" }, kind: "Editorial" },
  ]);
});

test("the sample with every tag has three people, one group and no investigators", () => {
  const [paper] = papersOf(sample("jabref-NbibImporterTest.nbib"));

  expect(paper?.byline.authors.map(({ printed, kind }) => [printed, kind])).toEqual([
    ["Basavaradhya Sahukar Shruthi", undefined],
    ["Palani Vinodhkumar", undefined],
    ["Selvamani", undefined],
    ["corporater", "group"],
  ]);
  expect(paper?.ids).toEqual({ doi: "10.4103/2277-9175.180636", pmid: "27169098" });
});

test("the damaged sample has five papers, and its stray line is named", () => {
  const { bibliography, diagnostics } = reading(sample("jabref-medline-multi.txt"));

  expect(bibliography.papers.map(({ ids }) => ids.pmid)).toEqual([
    "20481061",
    "22664220",
    "22664238",
    "96578310",
    "45984220",
  ]);
  expect(diagnostics.filter(({ code }) => code === "nbib/stray-text")).toMatchObject([
    { line: 53 },
  ]);
});

test("records of ERIC begin with their owner and have no PMID", () => {
  const text =
    "OWN - ERIC\nTI  - On Looms\nAU  - Lovelace, Ada\nAU  - Byron, Bob\nDP  - Mar 1843\nAID - http://dx.doi.org/10.1000/ABC\n\nOWN - ERIC\nTI  - On Cards\nAU  - Demir, Cem\n";

  expect(nbib.recognises(text)).toBe(true);
  expect(papersOf(text).map((paper) => [paper.title, paper.year, ...namesOf(paper)])).toEqual([
    ["On Looms", 1843, "Ada Lovelace", "Bob Byron"],
    ["On Cards", undefined, "Cem Demir"],
  ]);
  expect(papersOf(text)[0]?.ids).toEqual({ doi: "10.1000/abc" });
});
