import { expect, test } from "vitest";

import { lens } from "../../../src/bibliography/formats/lens.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const HEADER =
  '\uFEFF"Lens ID","Title","Date Published","Publication Year","Publication Type",' +
  '"Source Title","Author/s","Abstract","Keywords","External URL","PMID","DOI"\n';
const papersOf = (row: string) =>
  runToEnd(lens.read({ file: "lens.csv", text: `${HEADER}${row}\n` })).bibliography.papers;

test("a row gives title, names, dates, venue, ids and keywords", () => {
  const papers = papersOf(
    '"000-1","On Looms","2020-11-22",2020,"journal article","Notes","Ada van Lovelace; Bob Byron",' +
      '"Weave.","looms; cards","https://example.org","12","10.1000/A"',
  );

  expect(papers.map(namesOf)).toEqual([["Ada van Lovelace", "Bob Byron"]]);
  expect(papers).toMatchObject([
    {
      title: "On Looms",
      byline: { authors: [{ family: "van Lovelace", given: "Ada" }, { family: "Byron" }] },
      year: 2020,
      date: "2020-11-22",
      venue: "Notes",
      kind: "journal article",
      keywords: ["looms", "cards"],
      ids: { doi: "10.1000/a", pmid: "12" },
      links: [{ kind: "page", href: "https://example.org" }],
      abstract: "Weave.",
    },
  ]);
});

test("year and date may both be empty", () => {
  const [paper] = papersOf('"000-1","On Looms","",,"","","Ada Lovelace","","","","NA",""');

  expect(paper).toMatchObject({ title: "On Looms", ids: {} });
  expect(paper).not.toHaveProperty("year");
});

test("an export is recognised by its ids", () => {
  expect(lens.recognises(HEADER)).toBe(true);
  expect(lens.recognises("Title,Author/s\n")).toBe(false);
});

test.each([["Lens.ID,Author.s,Title"], ["lens_id,author_s,title"]])(
  "columns that R has renamed are known: %s",
  (header) => {
    const text = `${header}\n000-1,Ada Lovelace; Bob Byron,On Looms\n`;

    expect(lens.recognises(text)).toBe(true);
    expect(
      runToEnd(lens.read({ file: "lens.csv", text })).bibliography.papers.map(namesOf),
    ).toEqual([["Ada Lovelace", "Bob Byron"]]);
  },
);

test("patents have inventors, family first", () => {
  const text =
    "#,Publication Number,Lens ID,Publication Date,Publication Year,Title,Applicants,Inventors,URL,Type\n" +
    "1,US 1 A,000-1,2011-08-04,2011,Loom,LOOMS INC,LOVELACE ADA B;;BYRON BOB,https://example.org/1,Patent Application\n";

  expect(lens.recognises(text)).toBe(true);
  expect(runToEnd(lens.read({ file: "lens.csv", text })).bibliography.papers).toMatchObject([
    {
      title: "Loom",
      byline: { authors: [{ family: "LOVELACE", given: "ADA B" }, { family: "BYRON" }] },
      date: "2011-08-04",
      kind: "Patent Application",
    },
  ]);
});

test.each([
  ["VAN DER BERG JAN P", "VAN DER BERG", "JAN P"],
  ["VAN BOB", "VAN", "BOB"],
  ["LE MINH TUAN", "LE", "MINH TUAN"],
  ["LOVELACE", "LOVELACE", undefined],
])("the family of the inventor %s is %s", (inventor, family, given) => {
  const text = `Lens ID,Title,Inventors\n000-1,Loom,${inventor}\n`;
  const [paper] = runToEnd(lens.read({ file: "lens.csv", text })).bibliography.papers;

  expect(paper?.byline.authors[0]?.family).toBe(family);
  expect(paper?.byline.authors[0]?.given).toBe(given);
});
