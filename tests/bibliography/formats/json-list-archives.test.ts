import { expect, test } from "vitest";

import { jsonList } from "../../../src/bibliography/formats/json-list.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const papersOf = (value: unknown) =>
  runToEnd(jsonList.read({ file: "papers.json", text: JSON.stringify(value) })).bibliography.papers;

// The answers of Zenodo since 2023.
test("InvenioRDM has who a creator is within the entry, with ids", () => {
  const ada = {
    type: "personal",
    name: "King, Ada",
    given_name: "Ada",
    family_name: "King",
    identifiers: [
      { scheme: "gnd", identifier: "1" },
      { scheme: "orcid", identifier: "0000-0002-1825-0097" },
    ],
  };
  const looms = { type: "organizational", name: "The Looms" };
  const metadata = {
    title: "Cards",
    publication_date: "2020-04-06",
    creators: [{ person_or_org: ada, role: { id: "other" } }, { person_or_org: looms }],
  };
  const [paper] = papersOf({ hits: { hits: [{ id: "1", metadata }] } });

  expect(paper && namesOf(paper)).toEqual(["Ada King", "The Looms"]);
  expect(paper?.byline.authors.map(({ ids, kind }) => ids ?? kind)).toEqual([
    { orcid: "0000-0002-1825-0097" },
    "group",
  ]);
});

test("a date that is none gives way to the next: bioRxiv has both", () => {
  const [paper] = papersOf([
    { title: "Cards", authors: "King, A.; Byron, B.", published: "NA", date: "2020-04-06" },
  ]);

  expect(paper).toMatchObject({ year: 2020, date: "2020-04-06" });
});

test("Paperpile has a group as a collective", () => {
  const group = { collective: "Loom Group", formatted: "Loom Group" };
  const author = [{ first: "Ada", last: "King" }, group];
  const [paper] = papersOf([{ title: "Cards", author, published: { year: "2020" } }]);

  expect(paper?.byline.authors.map(({ printed, kind }) => [printed, kind])).toEqual([
    ["Ada King", undefined],
    ["Loom Group", "group"],
  ]);
});

test("Paperpile keeps the year within when a paper was published", () => {
  const author = [{ first: "Ada", last: "King", formatted: "King A" }];
  const [paper] = papersOf([{ title: "Cards", author, published: { year: "2020", month: "04" } }]);

  expect(paper).toMatchObject({ year: 2020 });
});

const BY_TWO = [["Ada", "King"] as const, ["Bob", "Byron"] as const];

test.each([
  [
    "DSpace",
    {
      _embedded: {
        searchResult: {
          _embedded: {
            objects: [
              {
                _embedded: {
                  indexableObject: {
                    metadata: {
                      "dc.title": [{ value: "On Looms" }],
                      "dc.contributor.author": BY_TWO.map(([given, family]) => ({
                        value: `${family}, ${given}`,
                      })),
                      "dc.date.issued": [{ value: "1843-05" }],
                    },
                  },
                },
              },
            ],
          },
        },
      },
    },
  ],
  [
    "Pure",
    {
      items: [
        {
          title: { value: "On Looms" },
          contributors: BY_TWO.map(([firstName, lastName]) => ({ name: { firstName, lastName } })),
          publicationStatuses: [{ publicationDate: { year: 1843 } }],
        },
      ],
    },
  ],
  [
    "zbMATH",
    {
      result: [
        {
          title: { title: "On Looms" },
          contributors: {
            authors: BY_TWO.map(([given, family]) => ({ name: `${family}, ${given}` })),
            editors: [{ name: "Ay, Cem" }],
          },
          year: "1843",
        },
      ],
    },
  ],
  [
    "NASA",
    {
      results: [
        {
          title: "On Looms",
          authorAffiliations: BY_TWO.map(([given, family]) => ({
            meta: { author: { name: `${given} ${family}` }, organization: { name: "Ely" } },
          })),
          publicationDate: "1843-05-01",
        },
      ],
    },
  ],
  [
    "CiNii",
    {
      items: [
        {
          title: "On Looms",
          "dc:creator": BY_TWO.map(([given, family]) => `${given} ${family}`),
          "prism:publicationDate": "1843-05",
        },
      ],
    },
  ],
])("authors are read where the answers of %s have them", (_, value) => {
  const text = JSON.stringify(value);
  const papers = papersOf(value);

  expect(jsonList.recognises(text)).toBe(true);
  expect(papers.map((paper) => [paper.title, paper.year, namesOf(paper)])).toEqual([
    ["On Looms", 1843, ["Ada King", "Bob Byron"]],
  ]);
});

test("a group of the Lens stands among the people", () => {
  const [paper] = papersOf([
    {
      title: "On Looms",
      year_published: 1843,
      authors: [
        { collective_name: "", first_name: "Ada", last_name: "King" },
        { collective_name: "The Looms Group" },
      ],
    },
  ]);

  expect(paper?.byline.authors.map(({ printed, kind }) => kind ?? printed)).toEqual([
    "Ada King",
    "group",
  ]);
});

test("BibTeX that became JSON has long lists on several lines", () => {
  const author = "Lovelace, Ada and Byron, Bob\n                  and Ay,\n                  Cem";
  const [paper] = papersOf([{ title: "Cards", author, year: "2020" }]);

  expect(namesOf(paper)).toEqual(["Ada Lovelace", "Bob Byron", "Cem Ay"]);
});

// What vagisha/vsharma-publications:data/openalex_works.json keeps of OpenAlex.
test("a paper may have its number of OpenAlex", () => {
  const [paper] = papersOf([
    { openalex_id: "https://openalex.org/W4416059040", title: "Cards", authors: ["Ada"], year: 1 },
  ]);

  expect(paper?.ids.openalex).toBe("W4416059040");
});

test.each([
  [
    "names beside where people work",
    [
      ["Ada King", "University of Ely"],
      ["Byron, Bob", "MIT"],
    ],
  ],
  ["names with dots between them", "Ada King · Bob Byron"],
])("%s are names alone", (_, authors) => {
  const papers = papersOf([{ title: "On Looms", year: 1843, authors }]);

  expect(papers.map(namesOf)).toEqual([["Ada King", "Bob Byron"]]);
});
