import { expect, test } from "vitest";

import { europePmc } from "../../../src/bibliography/formats/europe-pmc.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

const papersOf = (...results: readonly object[]) =>
  runToEnd(
    europePmc.read({
      file: "epmc.json",
      text: JSON.stringify({ resultList: { result: results } }),
    }),
  ).bibliography.papers;

test("a core result gives its title, authors, date, venue, kind, ids and abstract", () => {
  const papers = papersOf({
    id: "33301246",
    source: "MED",
    pmid: "33301246",
    doi: "10.1056/NEJMOA2034577",
    title: "On <i>Looms</i>.",
    authorString: "Lovelace A, Looms Group.",
    authorList: {
      author: [
        {
          fullName: "Lovelace A",
          firstName: "Ada",
          lastName: "Lovelace",
          initials: "A",
          authorId: { type: "ORCID", value: "0000-0002-1825-0097" },
        },
        { fullName: "Byron B", lastName: "Byron", initials: "B" },
        { collectiveName: "Looms Group" },
      ],
    },
    journalInfo: { journal: { title: "The New England journal of medicine" } },
    pubYear: "2020",
    firstPublicationDate: "2020-12-10",
    pubTypeList: { pubType: ["research-article", "Journal Article"] },
    keywordList: { keyword: ["looms", "cards"] },
    abstractText: "<h4>Background</h4>Looms weave.",
  });

  expect(papers).toEqual([
    {
      records: [{ file: "epmc.json", index: 0, line: 1 }],
      title: "On Looms",
      byline: {
        authors: [
          {
            printed: "Ada Lovelace",
            family: "Lovelace",
            given: "Ada",
            ids: { orcid: "0000-0002-1825-0097" },
          },
          { printed: "B Byron", family: "Byron", given: "B" },
          { printed: "Looms Group", kind: "group" },
        ],
        listComplete: true,
      },
      year: 2020,
      date: "2020-12-10",
      venue: "The New England journal of medicine",
      kind: "research-article",
      keywords: ["looms", "cards"],
      ids: { doi: "10.1056/nejmoa2034577", pmid: "33301246" },
      links: [],
      abstract: expect.stringContaining("Looms weave."),
    },
  ]);
});

test("a lite result has its authors in one text, which may be cut", () => {
  const [whole, cut] = papersOf(
    { id: "1", title: "On Looms", authorString: "van der Berg J, King ML Jr.", pubYear: "2020" },
    { id: "2", title: "On Cards", authorString: "Cottier F, et al.", pubYear: "2012" },
  );

  expect(whole?.byline).toEqual({
    authors: [
      { printed: "J van der Berg", family: "van der Berg", given: "J" },
      { printed: "ML King, Jr", family: "King", given: "ML", suffix: "Jr" },
    ],
    listComplete: true,
  });
  expect(cut?.byline).toMatchObject({ authors: [{ printed: "F Cottier" }], listComplete: false });
});

test("a group among the names of a lite result is no person", () => {
  const [paper] = papersOf({
    id: "1",
    title: "On Looms.",
    authorString: "The L, King A Jr, Looms Study Group, Byron B 3rd.",
    pubYear: "1843",
  });

  expect(paper?.byline.authors.map(({ printed, kind }) => kind ?? printed)).toEqual([
    "L The",
    "A King, Jr",
    "group",
    "B Byron, 3rd",
  ]);
});
