import { expect, test } from "vitest";

import { ieee } from "../../../src/bibliography/formats/ieee.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const HEADER =
  '"Document Title",Authors,"Author Affiliations","Publication Title","Publication Year",' +
  '"Abstract","DOI",PDF Link,"Author Keywords",Document Identifier\n';
const papersOf = (row: string) =>
  runToEnd(ieee.read({ file: "ieee.csv", text: `${HEADER}${row}\n` })).bibliography.papers;

test("a row gives title, names, year, venue, kind, DOI, keywords and link", () => {
  const papers = papersOf(
    '"On Looms","A. Lovelace; B. van Byron","London; London","Looms 2020","2020","Weave.",' +
      '"10.1109/X","https://example.org/1","looms;cards","IEEE Conferences"',
  );

  expect(papers.map(namesOf)).toEqual([["A. Lovelace", "B. van Byron"]]);
  expect(papers).toMatchObject([
    {
      title: "On Looms",
      byline: { authors: [{ family: "Lovelace", given: "A." }, { family: "van Byron" }] },
      year: 2020,
      venue: "Looms 2020",
      kind: "IEEE Conferences",
      keywords: ["looms", "cards"],
      ids: { doi: "10.1109/x" },
      links: [{ kind: "page", href: "https://example.org/1" }],
    },
  ]);
});

test("quotes that are not doubled within a title cost no cell", () => {
  const papers = papersOf(
    '"On Looms","A. Lovelace","","Looms as a "Tool"","2007","","10.1109/X","","","Conferences"',
  );

  expect(papers).toMatchObject([{ venue: 'Looms as a "Tool"', year: 2007, kind: "Conferences" }]);
});

test("an export is recognised by its columns", () => {
  expect(ieee.recognises(HEADER)).toBe(true);
  expect(ieee.recognises("Document Title,Authors\n")).toBe(false);
});

// As in danillocelino/slr_churn_unlearning_uid, ieee.csv (2026).
test("the year is read under the name that it has in later exports, too", () => {
  const text =
    '"Document Title",Authors,"Publication Title",Date Added To Xplore,"Year","Volume"\n' +
    '"On Looms","N. L. R; R. N. S",Looms,"27 Mar 2026","2025",""\n';
  const { papers } = runToEnd(ieee.read({ file: "ieee.csv", text })).bibliography;

  expect(papers).toMatchObject([{ year: 2025 }]);
  expect(papers.map(namesOf)).toEqual([["N. L. R", "R. N. S"]]);
});
