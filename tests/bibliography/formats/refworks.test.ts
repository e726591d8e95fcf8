import { expect, test } from "vitest";

import { refworks } from "../../../src/bibliography/formats/refworks.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const papersOf = (text: string) =>
  runToEnd(refworks.read({ file: "refworks.txt", text })).bibliography.papers;

test("a record gives its title, authors, date, venue, kind, keywords and ids", () => {
  const text = [
    "RT Journal Article",
    "SR Electronic(1)",
    "ID 1220",
    "A1 Lovelace,Ada",
    "A1 Charles G. Babbage",
    "A1 World Health Organization",
    "A2 Editor,Ed",
    "T1 On Looms, which weave",
    "AND fold",
    "JF Critical Inquiry",
    "K1 looms;cards",
    "YR 2003",
    "FD 06/01",
    "NO doi: 10.1086/374030",
    "LK http://example.org/374030",
    "AB Looms weave.",
    "",
  ].join("\n");

  expect(papersOf(text)).toEqual([
    {
      records: [{ file: "refworks.txt", index: 0, line: 1 }],
      title: "On Looms, which weave AND fold",
      byline: {
        authors: [
          { printed: "Ada Lovelace", family: "Lovelace", given: "Ada" },
          { printed: "Charles G. Babbage", family: "Babbage", given: "Charles G." },
          { printed: "World Health Organization", kind: "literal" },
        ],
        listComplete: true,
      },
      year: 2003,
      date: "2003-06-01",
      venue: "Critical Inquiry",
      kind: "Journal Article",
      keywords: ["looms", "cards"],
      ids: { doi: "10.1086/374030" },
      links: [{ kind: "page", href: "http://example.org/374030" }],
      abstract: "Looms weave.",
    },
  ]);
});

test("the legend above the records is no record, and RT may be followed by a tab", () => {
  const text =
    "RT=Reference Type\nA1=Primary Authors\n\nBEGIN EXPORTED REFERENCES\n\n" +
    "RT\tJournal Article\nA1 王,小明;Byron,Bob;\nT1 On Looms\n\nRT Book, Whole\nT1 On Cards\n";

  expect(refworks.recognises(text)).toBe(true);
  expect(papersOf(text).map(({ title }) => title)).toEqual(["On Looms", "On Cards"]);
  expect(namesOf(papersOf(text)[0])).toEqual(["王小明", "Bob Byron"]);
});

test("a day that is printed with its year is as good as one without", () => {
  const dates = ["2019-05-01", "05/01", "20190501", "2018-05-01"].map(
    (day) => papersOf(`RT Book, Whole\nT1 On Looms\nYR 2019\nFD ${day}\n`)[0]?.date,
  );

  expect(dates).toEqual(["2019-05-01", "2019-05-01", "2019-05-01", "2019"]);
});

test("a folded line whose first word is also a tag stays in its text", () => {
  const [paper] = papersOf(
    [
      "RT Journal Article",
      "T1 Evidence for",
      "NO evidence in trials",
      "JF eLife",
      "YR 2019",
      "AB Of those who came to the",
      "ED most were sent home. What",
      "IS shown by",
      "AN open trial may, for",
      "NO (or some) patients, hold.",
      "",
    ].join("\n"),
  );

  expect(paper).toMatchObject({
    title: "Evidence for NO evidence in trials",
    venue: "eLife",
    abstract:
      "Of those who came to the ED most were sent home. What IS shown by AN open trial may, for NO (or some) patients, hold.",
  });
});

test("a field whose value begins with a small letter is no folded line", () => {
  const [paper] = papersOf(
    [
      "RT Journal Article",
      "A1 van der Berg,Jan",
      "T1 On Looms",
      "JF npj Computing",
      "VO 3",
      "IS suppl 1",
      "AB Looms weave.",
      "NO doi 10.1086/374030",
      "LK www.example.org/374030",
      "",
    ].join("\n"),
  );

  expect(paper).toMatchObject({
    title: "On Looms",
    venue: "npj Computing",
    ids: { doi: "10.1086/374030" },
    abstract: "Looms weave.",
  });
});

// As RefWorks exports them, in the tests of Zotero's translator.
test("what the tags mean, above the records, is nothing to warn of", () => {
  const legend = ["Refworks Export Tagged Format", "", "Tag legend", "*****", "RT=Reference Type"];
  const record = ["RT Journal Article", "SR Electronic(1)", "A1 Lovelace,Ada", "T1 On Looms"];
  const text = [...legend, "BEGIN EXPORTED REFERENCES", "", ...record, "YR 2003", ""].join("\n");

  const { bibliography, diagnostics } = runToEnd(refworks.read({ file: "f.txt", text }));

  expect(diagnostics).toEqual([]);
  expect(bibliography.papers.map(namesOf)).toEqual([["Ada Lovelace"]]);
  expect(bibliography.papers[0]?.records[0]?.line).toBe(8);
});
