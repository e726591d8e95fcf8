import { expect, test } from "vitest";

import { namesOf } from "../../../builders.ts";
import { namesIn, papersOf, reading } from "../plain-tables.ts";

test("OpenCitations' table has dates under pub_date, and ids behind names", () => {
  const text = [
    '"id","title","author","pub_date","venue"',
    '"doi:10.1000/1 omid:br/1","On Looms","King, Ada [omid:ra/1]; Byron, Bob [orcid:0000-0002-1825-0097 omid:ra/2]","1843-05","Notes [issn:0021-9991]"',
  ].join("\n");

  expect(papersOf(text)).toMatchObject([{ title: "On Looms", year: 1843, date: "1843-05" }]);
  expect(papersOf(text).map(namesOf)).toEqual([["Ada King", "Bob Byron"]]);
});

test("Wikidata's answers have names under labels, an author a row", () => {
  const rows = [
    "wd:Q1,On the weaving of looms,wd:Q11,Ada King,1843-01-01T00:00:00Z",
    "wd:Q1,On the weaving of looms,wd:Q12,Bob Byron,1843-01-01T00:00:00Z",
    "wd:Q2,On the engine of cards,wd:Q11,Ada King,1844-01-01T00:00:00Z",
    "wd:Q2,On the engine of cards,wd:Q13,Cem Ay,1844-01-01T00:00:00Z",
  ];
  const text = ["work,workLabel,author,authorLabel,date", ...rows].join("\n");

  expect(papersOf(text)).toMatchObject([
    { title: "On the weaving of looms", year: 1843 },
    { title: "On the engine of cards", year: 1844 },
  ]);
  expect(papersOf(text).map(namesOf)).toEqual([
    ["Ada King", "Bob Byron"],
    ["Ada King", "Cem Ay"],
  ]);
});

test.each([
  [
    "quoted",
    '"=""Authors""","=""Title""",Year\n"=""King, A.; Byron, B.""","=""On """"Looms""""""",1843\n',
  ],
  ["as they are", '="Authors";="Title";Year\n="King, A., Byron, B.";="On "Looms"";1843\n'],
])("cells that a spreadsheet was told to keep as text are text: %s", (_, text) => {
  expect(papersOf(text).map((paper) => [paper.title, namesOf(paper)])).toEqual([
    ['On "Looms"', ["A. King", "B. Byron"]],
  ]);
  expect(reading(text).diagnostics.filter(({ severity }) => severity !== "note")).toEqual([]);
});

test("a column of full lists counts before one of “King et al.”, with a DOI under “DOI / Link”", () => {
  const header = "Authors,Full author information (with first names),Title,DOI_ / Link";
  const text = `${header}\nKing et al.,"Ada King, Bob Byron, and Cem Ay",On Looms,10.1000/1\nAy & Ay,"Cem Ay, Can Ay",On Cards,\n`;

  expect(papersOf(text).map((paper) => [namesOf(paper), paper.ids])).toEqual([
    [["Ada King", "Bob Byron", "Cem Ay"], { doi: "10.1000/1" }],
    [["Cem Ay", "Can Ay"], {}],
  ]);
});

test("Altmetric's tables name but those of an institution", () => {
  const text = `Title,Journal/Collection Title,Authors at my Institution,Publication Date\nOn Looms,Notes,"King, Ada; Byron, Bob",2019-01-02\n`;

  expect(papersOf(text)).toMatchObject([
    { year: 2019, venue: "Notes", byline: { listComplete: false, authors: [{}, {}] } },
  ]);
});

test("EBSCO's names in capitals: one among others with initials is read aloud as it stands", () => {
  expect(namesIn("King, Ada B.; BOB HORN; Byron, C. D.; DEMIR CBLM")).toEqual([
    ["Ada B. King", "BOB HORN", "C. D. Byron", "CBLM DEMIR"],
  ]);
});

test("inventors of Espacenet stand family first, with a country behind them", () => {
  const text =
    'No,Title,Inventors,Applicants,Publication date\n1,Loom,"KING ADA [GB]\nVAN DER BERG BOB C [US]",LOOMS INC [US],2012-01-01\n2,Card,KING ADA [GB],LOOMS INC [US],2013-01-01';

  expect(papersOf(text).map(namesOf)).toEqual([["ADA KING", "BOB C VAN DER BERG"], ["ADA KING"]]);
});

test("Retraction Watch has a paper beside the notice that retracts it, and no ids at times", () => {
  const header =
    "Record ID,Title,Journal,Author,RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDate,OriginalPaperDOI,OriginalPaperPubMedID,Notes,";
  const rows = [
    "1,On Looms,Notes,Ada King;Bob Byron,3/8/2011 0:00,10.1000/notice,12345,1/21/2005 0:00,10.1000/loom,999,,",
    "2,On Cards,Notes,Ada King,3/8/2011 0:00,unavailable,0,1/1/2006 0:00,Unavailable,0,,",
  ];
  const { bibliography, diagnostics } = reading(`${header}\n${rows.join("\n")}\n`);

  expect(bibliography.papers.map(({ year, ids }) => [year, ids])).toEqual([
    [2005, { doi: "10.1000/loom", pmid: "999" }],
    [2006, {}],
  ]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["table/authors-split"]);
});
