import { expect, test } from "vitest";

import { givenFirst } from "../../src/bibliography/author-name.ts";
import { bylineOf } from "../../src/bibliography/bylines/byline-reader.ts";
import type { Finding } from "../../src/bibliography/diagnostic.ts";
import { type PrintedPaper, paperFrom } from "../../src/bibliography/printed-paper.ts";

const byline = (...names: readonly string[]) => bylineOf(names, (name) => givenFirst(name));

const read = (facts: Partial<PrintedPaper>) => {
  const findings: Finding[] = [];
  const record = { file: "f", index: 0, line: 7 };
  const printed = { title: "On Looms", byline: byline("Ada"), year: "2020", ...facts };
  const report = (finding: Finding) => void findings.push(finding);
  const paper = paperFrom(printed, { record, format: "f", report, countUnlisted: () => false });
  return { paper, codes: findings.map(({ code, line }) => [code, line]) };
};

test("ids have one spelling, and the DOI of a preprint gives its arXiv id", () => {
  const ids = {
    doi: "https://doi.org/10.48550/arXiv.2301.01234",
    pmid: "PMID: 012",
    openalex: "w12",
  };

  expect(read({ ids }).paper?.ids).toEqual({
    doi: "10.48550/arxiv.2301.01234",
    arxiv: "2301.01234",
    pmid: "12",
    openalex: "W12",
  });
});

// Abstrackr's tables have a PubMed id of 0 where a paper has none.
test.each(["NA", "0"])("what is no id is left out and reported; %s is nothing at all", (pmid) => {
  expect(read({ ids: { doi: "in print", pmid } })).toMatchObject({
    paper: { ids: {} },
    codes: [["f/not-an-id", 7]],
  });
});

test.each([
  ["2020", "2020-04-06T00:00", 2020, "2020-04-06"],
  ["", "2020-04", 2020, "2020-04"],
  ["2021", "2020-04", 2021, undefined],
  ["(2014) 3:3", "", 2014, undefined],
  ["2020", "2020-02-31", 2020, undefined],
])("year %o and date %o are read as %o and %o", (year, date, readYear, readDate) => {
  expect(read({ year, date }).paper).toMatchObject({ year: readYear });
  expect(read({ year, date }).paper?.date).toBe(readDate);
});

test.each([["n.d."], ["0"], ["0000"], ["99999"], [""]])(
  "%o is no year, and is reported",
  (year) => {
    expect(read({ year })).toMatchObject({ codes: [["f/no-year", 7]] });
    expect(read({ year }).paper).not.toHaveProperty("year");
  },
);

test.each([["1066"], [" 3005 "], ["۱۳۹۶"]])(
  "%o is printed, so that it is not said that there is no year",
  (year) => {
    expect(read({ year })).toMatchObject({ codes: [["f/strange-year", 7]] });
    expect(read({ year }).paper).not.toHaveProperty("year");
  },
);

test.each([
  ["[No author name available]"],
  ["[Anonymous]"],
  ["anonymous"],
  ["[No authors listed]"],
  // Tables of programs that read web pages.
  ["not found"],
  // Trials of the Cochrane Library.
  ["NCT01352234"],
  ["Nct"],
  ["EUCTR2014-001234-12-NL"],
  ["NL Euctr"],
  ["jRCT1031190123"],
  ["NTR1234"],
  ["NL-OMON12345"],
  ["KCT0001234"],
  ["RBR-2abc3d"],
  ["Per-012-19"],
  ["CTIS2022-501234-12-00"],
])("%s is nobody", (name) => {
  expect(read({ byline: byline("Ada", name) })).toMatchObject({
    paper: { byline: byline("Ada") },
    codes: [["f/nobody", 7]],
  });
});

test.each([["Per-Olov"], ["Ntr"], ["Rbr"]])("%s is somebody", (name) => {
  expect(read({ byline: byline(name) }).codes).toEqual([]);
});

test("et al. and its kin cut a list and name nobody", () => {
  expect(byline("Ada", "et al.")).toEqual({ authors: [givenFirst("Ada")], listComplete: false });
  expect(byline("Ada", "Bob et al")).toEqual(byline("Ada", "Bob", "…"));
  expect(byline("Ada", "", ";", "Bob")).toEqual(byline("Ada", "Bob"));
});

test("a record with a title or an author or an id is a paper, and one with none is reported", () => {
  const nobody = byline();

  expect(read({ title: "" }).paper).toMatchObject({ title: "", byline: byline("Ada") });
  expect(read({ byline: nobody }).codes).toEqual([["f/no-authors", 7]]);
  expect(read({ title: "", byline: nobody, ids: { doi: "10.1000/1" } }).paper).toBeDefined();
  expect(read({ title: " ", byline: nobody })).toEqual({
    paper: undefined,
    codes: [["f/nothing-to-read", 7]],
  });
});

test("addresses of the web become links, of the source and of the abstract", () => {
  const { paper } = read({
    address: "javascript:alert(1) https://example.org/looms",
    abstract: "Code: https://github.com/ada/looms.",
  });

  expect(paper?.links).toEqual([
    { kind: "page", href: "https://example.org/looms" },
    { kind: "code", href: "https://github.com/ada/looms" },
  ]);
});

test("hostile names stay text", () => {
  const name = "<img src=x onerror=alert(1)>";

  expect(read({ byline: byline(name) }).paper?.byline.authors[0]?.printed).toBe(name);
});

// BibTeX that became RIS, seen in ESHackathon/CiteSource:tests/testthat/data/working_example/long/McK_inc.ris.
test("an & that BibTeX escapes stands in a venue as it is read", () => {
  expect(read({ venue: "Looms \\& Mills" }).paper?.venue).toBe("Looms & Mills");
});

test("an id that is printed nowhere else is taken from an address, a printed one is not replaced", () => {
  const address = "https://doi.org/10.1000/b https://pubmed.ncbi.nlm.nih.gov/12/";

  expect(read({ address }).paper?.ids).toEqual({ doi: "10.1000/b", pmid: "12" });
  expect(read({ ids: { doi: "10.1000/a" }, address }).paper?.ids).toEqual({
    doi: "10.1000/a",
    pmid: "12",
  });
});

test.each(["N/A", "n/a", "NaN", "none", "null", "--"])(
  "what a source prints for what it does not know is no journal, kind or abstract: %s",
  (text) => {
    const { paper } = read({ venue: text, kind: text, category: text, abstract: text });

    expect(paper).not.toHaveProperty("venue");
    expect(paper).not.toHaveProperty("kind");
    expect(paper).not.toHaveProperty("category");
    expect(paper).not.toHaveProperty("abstract");
  },
);
