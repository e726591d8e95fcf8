import { expect, test } from "vitest";

import { ovid } from "../../../src/bibliography/formats/ovid.ts";
import { ris } from "../../../src/bibliography/formats/ris.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const papersOf = (text: string) =>
  runToEnd(ovid.read({ file: "citation.cgi", text })).bibliography.papers;

// As test/data/*.cgi of knh11545/commandline4expertsearchers and Zotero's OVID Tagged translator print them.
test("a record with tags gives its title, authors, date, venue, ids and keywords", () => {
  const text = [
    "<3001. >",
    "VN  - Ovid Technologies",
    "DB  - Ovid MEDLINE(R)",
    "UI  - 12345678",
    "TI  - On Looms",
    "SO  - Notes on Engines. Conference: Looms. 3(2):1843-1844, September 1845.",
    "AU  - Lovelace A.",
    "AU  - Byron B",
    "FA  - Lovelace, Ada",
    "FA  - Byron, Bob",
    "IN  - (Lovelace) Department of Looms",
    "      (Byron) Department of Cards",
    "MH  - *looms",
    "AB  - Looms weave. ",
    "Result(s): So do we.",
    "DO  - http://dx.doi.org/10.1000/ABC",
    "PT  - Journal Article",
    "YR  - 1845",
    "",
  ].join("\n");

  expect(papersOf(text)).toMatchObject([
    {
      title: "On Looms",
      byline: { authors: [{ printed: "Ada Lovelace" }, { printed: "Bob Byron" }] },
      year: 1845,
      date: "1845-09",
      venue: "Notes on Engines",
      kind: "Journal Article",
      keywords: ["looms"],
      ids: { doi: "10.1000/abc", pmid: "12345678" },
      abstract: "Looms weave. Result(s): So do we.",
    },
  ]);
});

test("numbers of other databases are no PMIDs, and roles beside names no names", () => {
  const text =
    "<1. >\nVN  - Ovid Technologies\nDB  - BIOSIS Previews\nUI  - 123\nTI  - On Looms\nAU  - Lovelace, Ada [Inventor, Reprint Author]\nAU  - Byron, B. [Author]\n";

  expect(papersOf(text)[0]?.ids).toEqual({});
  expect(namesOf(papersOf(text)[0])).toEqual(["Ada Lovelace", "B. Byron"]);
});

// As JabRef's OvidImporterTest4 has it.
test("a record with names of fields is read, its references left out", () => {
  const text = [
    "<8>",
    "Accession Number",
    "  00001-0002.",
    "Author",
    "  Lovelace, Ada 1;  Byron, Bob 1,2",
    "Institution",
    "  (1) Department of Looms",
    "Title",
    "  On Looms.[Article]",
    "Source",
    "  Notes.   8(6):1048-1064, September 2015.",
    "References",
    "  Demir C. 1989. Cards. Notes 39: 378-386.",
    "",
    "  Demir C. 1998. Threads. Notes 64: 41-51.",
    "",
    "<9>",
    "Title",
    "  On Cards",
    "Authors",
    "  Demir C.  Byron B.",
    "",
  ].join("\n");

  expect(ovid.recognises(text)).toBe(true);
  expect(papersOf(text).map((paper) => [paper.title, paper.year, ...namesOf(paper)])).toEqual([
    ["On Looms.", 2015, "Ada Lovelace", "Bob Byron"],
    ["On Cards", undefined, "C. Demir", "B. Byron"],
  ]);
});

test("records without their numbers begin with the line of the provider", () => {
  const text =
    "VN  - Ovid Technologies\nTI  - On Looms\nAU  - Ada\n\nVN  - Ovid Technologies\nTI  - On Cards\nAU  - Bob\n";

  expect(ovid.recognises(text)).toBe(true);
  expect(papersOf(text).map(namesOf)).toEqual([["Ada"], ["Bob"]]);
});

test("RIS that Ovid numbers is RIS", () => {
  const text = "1. \nTY  - JOUR\nT1  - On Looms\nER  - \n";

  expect([ovid.recognises(text), ris.recognises(text)]).toEqual([false, true]);
});

test("RIS that Ovid wrote is RIS", () => {
  const record =
    "TY  - JOUR\nAU  - Lovelace, Ada\nTI  - On Looms\nVN  - Ovid Technologies\nER  - \n";

  expect(ovid.recognises(record)).toBe(false);
});

test("degrees between semicolons are nobody, but a group in capitals is one", () => {
  const text =
    "<1>\nAuthor\n  Lovelace, Ada RN; PhD; FAAN 1;  Byron, Bob MD; ANZICS\nTitle\n  On Looms.\n";

  expect(papersOf(text).map(namesOf)).toEqual([["Ada Lovelace", "Bob Byron", "ANZICS"]]);
});

// The names of Zotero's OVID Tagged translator tests, by their form.
test.each([
  ["Lovelace, A. B. [Author, Reprint Author; E-mail: ada@example.org]", "A. B. Lovelace"],
  ["Lovelace, Ada [1]", "Ada Lovelace"],
  ["Lovelace, Ada 1,2,+", "Ada Lovelace"],
  ["Lovelace, Ada 1,2,*", "Ada Lovelace"],
  ["Lovelace, Ada B. Ph.D., FACSM", "Ada B. Lovelace"],
])("what stands behind a name is nobody, and no part of it: %s", (printed, name) => {
  const text = `<1. >\nVN  - Ovid Technologies\nTI  - On Looms\nAU  - ${printed}\nAU  - Byron, Bob\n`;

  expect(namesOf(papersOf(text)[0])).toEqual([name, "Bob Byron"]);
});

test("a blank before each tag is no part of the text", () => {
  const text = [
    "<7. >",
    " VN  - Ovid Technologies",
    " DB  - PsycINFO",
    " TI  - On Looms",
    " YR  - 1843",
    " AU  - Lovelace, Ada",
    " AU  - Byron, Bob",
    " IN  - Lovelace, Ada: University of Ely",
    "",
    "       Byron, Bob: University of Ely",
    " AB  - Looms weave.",
    "",
  ].join("\n");

  expect(ovid.recognises(text)).toBe(true);
  expect(papersOf(text)).toMatchObject([
    { title: "On Looms", year: 1843, abstract: "Looms weave." },
  ]);
  expect(namesOf(papersOf(text)[0])).toEqual(["Ada Lovelace", "Bob Byron"]);
});

// As JabRef's OvidImporterTest2 has it.
test("records with names of fields, but without numbers, begin with the first of these", () => {
  const record = (author: string, title: string) =>
    `\nScore\n  *****\nAccession Number\n  00005131-900000000-99049.\nAuthor\n  ${author}\nTitle\n  ${title}.[Article]\nSource\n  Journal of Looms. \nStatus\n  Publish Ahead of Print, 30 November 2015\nDOI Number\n  10.1000/abc\n`;
  const text =
    record("Lovelace, Ada MD *;  Byron, Bob MD +", "On looms") + record("Ay, C. 1", "On");

  expect(ovid.recognises(text)).toBe(true);
  expect(papersOf(text)).toMatchObject([
    { title: "On looms.", date: "2015-11", venue: "Journal of Looms", ids: { doi: "10.1000/abc" } },
    { title: "On." },
  ]);
  expect(papersOf(text).map(namesOf)).toEqual([["Ada Lovelace", "Bob Byron"], ["C. Ay"]]);
});

test("records without numbers that have no score are papers of their own", () => {
  const scored = (author: string) =>
    `Score\n  *****\nAccession Number\n  1\nAuthor\n  ${author}\nTitle\n  On looms\nSource\n  X\n`;
  const text = scored("King, Ada") + scored("Byron, Bob").slice("Score\n  *****\n".length);

  const papers = papersOf(text);

  expect(papers.map(namesOf)).toEqual([["Ada King"], ["Bob Byron"]]);
  expect(papers.map(({ records }) => records[0]?.line)).toEqual([3, 11]);
});

// As Zotero's OVID Tagged translator prints them, from BIOSIS and Journals@Ovid.
test.each([
  ["King, Ada [Editor, Reprint Author], Ay, C. J. [Editor]. Looms.:371-397, 2004.", "Looms"],
  ["Acta Looms August 2011;43(8):647-653", "Acta Looms"],
  ["Looms & Cards November/December 2010;6:611-613", "Looms & Cards"],
  ["Forest Looms. 201(2-3):327-334, November 15, 2004.", "Forest Looms"],
])("%s is of %s", (source, venue) => {
  const text = `<1. >\nVN  - Ovid Technologies\nTI  - On Looms\nAU  - Ay, Cem\nSO  - ${source}\n`;

  expect(papersOf(text)[0]?.venue).toBe(venue);
});

test("journals have DOIs under DI, and what kind of article it is behind the title", () => {
  const text =
    "<1. >\nVN  - Ovid Technologies\nTI  - On Looms.  [Review] [24 refs]\nAU  - Ay, Cem\nDI  - 10.1093/abbs/gmr050\n";

  expect(papersOf(text)).toMatchObject([
    { title: "On Looms.", ids: { doi: "10.1093/abbs/gmr050" } },
  ]);
});
