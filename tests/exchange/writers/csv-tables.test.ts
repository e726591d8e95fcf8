import { expect, test } from "vitest";

import { papersCsv, peopleCsv, tiesCsv } from "../../../src/exchange/writers/csv-tables.ts";
import { aPaper, namesOf } from "../../builders.ts";
import { aMapOf } from "../../figure/content.ts";
import { openText } from "../opened.ts";
import { reopened, shownBy, shownOfGiven } from "../requests.ts";

const map = aMapOf(
  aPaper({ title: '=SUM("A1")', year: 1843, authors: ["Ada", "Bob, Jr."] }),
  aPaper({ title: "Alone,\n@last", authors: ["Cem"] }),
);

test("people, with what is known of each", () => {
  expect(peopleCsv(shownBy(map)).split("\r\n")).toEqual([
    "Name,Papers,Co-authors,Strength,Credit,First year,Last year,Cluster,Cluster name,Key,Papers are,Co-authors and strength are,Credit is",
    "Ada,1,1,1,0.5,1843,1843,1,Group 1,ada,exact,exact,exact",
    '"Bob, Jr.",1,1,1,0.5,1843,1843,1,Group 1,"bob, jr.",exact,exact,exact',
    "Cem,1,0,0,1,,,,,cem,exact,exact,exact",
    "",
  ]);
});

test("ties, as an edge list with the papers of each; formulas are text", () => {
  expect(tiesCsv(shownBy(map)).split("\r\n")).toEqual([
    "Source,Target,Strength,Shared papers,Titles,Source key,Target key,Shared papers are,Strength is",
    'Ada,"Bob, Jr.",1,1,"\'=SUM(""A1"")",ada,"bob, jr.",exact,exact',
    "",
  ]);
});

test("ties of somebody on a cut list rest on it, also those on whole lists, and read back as others do", () => {
  const shown = shownBy(
    aMapOf(
      aPaper({ title: "One", authors: ["Ada", "Bob"] }),
      aPaper({ title: "Two", authors: ["Bob", "Cem"] }),
      aPaper({ title: "Three", authors: ["Cem"], listComplete: false }),
    ),
  );

  const text = tiesCsv(shown);

  expect(text.split("\r\n").slice(1, 3)).toEqual([
    "Ada,Bob,1,1,One,ada,bob,exact,exact",
    "Bob,Cem,1,1,Two,bob,cem,at least,at least",
  ]);
  expect(reopened(text).ties.map(({ strength }) => strength)).toEqual([1, 1]);
});

test("ties read back are the same people and strengths, to twelve digits", () => {
  const shown = shownOfGiven({
    people: ["Lovelace, Ada", "Bob", 'Cem "C"'].map((name, id) => ({ id: String(id), name })),
    ties: [
      { between: [0, 1], strength: 1 / 3 },
      { between: [1, 2], strength: 1e-7 },
    ],
  });

  const { people, ties } = reopened(tiesCsv(shown));

  expect(people.map(({ name }) => name)).toEqual(["Bob", 'Cem "C"', "Lovelace, Ada"]);
  expect(ties.map(({ strength }) => strength)).toEqual([1e-7, 0.333333333333]);
});

test("papers, with their authors and whether the list is complete", () => {
  expect(papersCsv(map.network.papers).split("\r\n")).toEqual([
    "Title,Authors,List complete,Year,Year inferred,Date,Venue,Kind,Category,Keywords,DOI,arXiv id,PubMed id,OpenAlex id,Links",
    `"'=SUM(""A1"")","Ada; Bob, Jr.",yes,1843,,,,,,,,,,,`,
    '"Alone,\n@last",Cem,yes,,,,,,,,,,,,',
    "",
  ]);
});

test("papers read back have the same authors, cut lists and topics", () => {
  const papers = [
    aPaper({ title: "On Looms", authors: ["Ada Lovelace", "Bob Byron"], category: "Weaving" }),
    aPaper({ title: "On Cards", authors: ["Ada Lovelace", "Cem Cantor"], listComplete: false }),
  ];

  const read = papersOfText(papersCsv(papers));

  expect(read.map(({ byline }) => byline.listComplete)).toEqual([true, false]);
  expect(read.map(({ category }) => category)).toEqual(["Weaving", undefined]);
  expect(read.map(namesOf)).toEqual(papers.map(namesOf));
});

function papersOfText(text: string) {
  const opened = openText(text);
  return opened.kind === "papers" ? opened.bibliography.papers : [];
}
