import { expect, test } from "vitest";

import { embase } from "../../../src/bibliography/formats/embase.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const HEADER =
  "Title,Original Title,Author Names,Correspondence Address,Editors,Source,Abstract," +
  "Emtree Drug Index Terms,keywords,Open URL Link\n";
const papersOf = (row: string) =>
  runToEnd(embase.read({ file: "embase.csv", text: `${HEADER}${row}\n` })).bibliography.papers;

test("a row gives title, names, keywords, and year and venue from its source", () => {
  const papers = papersOf(
    'On Looms,,"Lovelace A., van Byron B.C.",,"Cem C.",' +
      '"Notes on Engines (2014) 3:3 (152-160). Date of Publication: 2014",Weave.,,"looms, cards",',
  );

  expect(papers.map(namesOf)).toEqual([["A. Lovelace", "B.C. van Byron"]]);
  expect(papers).toMatchObject([
    { title: "On Looms", year: 2014, venue: "Notes on Engines", keywords: ["looms", "cards"] },
  ]);
});

test("editors are not authors", () => {
  expect(papersOf('On Looms,,,,"Cem C.",Notes (2014),,,,').map(namesOf)).toEqual([[]]);
});

test("columns for year and venue count before the source", () => {
  const text =
    "Title,Author Names,Source title,Publication Year,DOI,Embase Accession ID\n" +
    "On Looms,Lovelace A.,Notes,2015,10.1000/1,L1\n";

  expect(runToEnd(embase.read({ file: "f", text })).bibliography.papers).toMatchObject([
    { year: 2015, venue: "Notes", ids: { doi: "10.1000/1" } },
  ]);
});

test("an export is recognised by its columns", () => {
  expect(embase.recognises(HEADER)).toBe(true);
  expect(embase.recognises("Title,Author Names,Year\n")).toBe(false);
});
