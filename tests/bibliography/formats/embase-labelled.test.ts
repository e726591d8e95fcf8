import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const TEXT = [
  '"SEARCH QUERY","looms"',
  "",
  '"TITLE","On ""Looms"", again"',
  '"AUTHOR NAMES","Lovelace A.","Byron G.G."',
  '"SOURCE","Weaving (2020) 3:4"',
  '"PUBLICATION YEAR","2020"',
  '"MEDLINE PMID","12345678"',
  '"DOI","10.1000/looms"',
  "",
  '"TITLE","On Cards"',
  '"AUTHOR NAMES","Cem C."',
  '"SOURCE","Weaving (2021) 3:4"',
].join("\r\n");

const reading = (text: string) => runToEnd(read({ file: "records.csv", text }));

test("facts from one title to the next are one paper", () => {
  const { bibliography, diagnostics, format } = reading(TEXT);

  expect(format).toBe("Embase CSV");
  expect(bibliography.papers.map((paper) => [paper.title, ...namesOf(paper), paper.year])).toEqual([
    ['On "Looms", again', "A. Lovelace", "G.G. Byron", 2020],
    ["On Cards", "C. Cem", 2021],
  ]);
  expect(bibliography.papers[0]).toMatchObject({
    venue: "Weaving",
    ids: { doi: "10.1000/looms", pmid: "12345678" },
  });
  expect(bibliography.papers.map(({ records }) => records[0]?.line)).toEqual([3, 10]);
  expect(diagnostics).toEqual([]);
});

test("a text that breaks off within a fact keeps the papers before it", () => {
  const cut = TEXT.slice(0, TEXT.indexOf("Cem"));

  expect(reading(cut).bibliography.papers.map(({ title }) => title)).toEqual([
    'On "Looms", again',
    "On Cards",
  ]);
});

test("lines may end in one carriage return alone", () => {
  const { bibliography } = reading(TEXT.replaceAll("\r\n", "\r"));

  expect(bibliography.papers.map((paper) => [paper.title, ...namesOf(paper), paper.year])).toEqual([
    ['On "Looms", again', "A. Lovelace", "G.G. Byron", 2020],
    ["On Cards", "C. Cem", 2021],
  ]);
});

test("a file of empty records says that it holds no papers", () => {
  const { bibliography, diagnostics } = reading('"TITLE",""\n"AUTHOR NAMES",""\n');

  expect(bibliography.papers).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toContain("embase/no-papers");
});

// Seen in BharatBlade/AIML:embase.csv.
test("the address beside the number of PubMed is no part of it", () => {
  const text =
    '"TITLE","On Looms"\n"AUTHOR NAMES","King A.","Byron B."\n' +
    '"MEDLINE PMID","38203148","http://www.ncbi.nlm.nih.gov/pubmed/38203148"\n';

  expect(reading(text).bibliography.papers).toMatchObject([{ ids: { pmid: "38203148" } }]);
});
