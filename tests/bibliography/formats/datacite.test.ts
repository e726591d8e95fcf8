import { expect, test } from "vitest";

import { datacite } from "../../../src/bibliography/formats/datacite.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

const papersOf = (value: unknown) =>
  runToEnd(datacite.read({ file: "datacite.json", text: JSON.stringify(value) })).bibliography
    .papers;

const RECORD = {
  doi: "10.5438/0012",
  creators: [
    {
      name: "Lovelace, Ada",
      nameType: "Personal",
      givenName: "Ada",
      familyName: "Lovelace",
      nameIdentifiers: [
        { nameIdentifier: "https://orcid.org/0000-0002-1825-0097", nameIdentifierScheme: "ORCID" },
      ],
    },
    { name: "Byron, Bob" },
    { name: "Analytical Society", nameType: "Organizational" },
  ],
  contributors: [{ name: "King, Cem", contributorType: "Editor" }],
  titles: [{ title: "On Looms" }, { title: "Über Webstühle", titleType: "TranslatedTitle" }],
  publisher: { name: "Notes" },
  publicationYear: 2019,
  types: { resourceTypeGeneral: "Dataset", resourceType: "" },
  descriptions: [
    { description: "v1", descriptionType: "Other" },
    { description: "Looms weave.", descriptionType: "Abstract" },
  ],
};

test.each([
  ["an answer with several", { data: [{ id: "10.5438/0012", type: "dois", attributes: RECORD }] }],
  ["an answer with one", { data: { id: "10.5438/0012", attributes: RECORD } }],
  ["metadata alone", RECORD],
])("%s gives title, creators, year, publisher, kind, DOI and abstract", (_, value) => {
  expect(datacite.recognises(JSON.stringify(value))).toBe(true);
  expect(papersOf(value)).toMatchObject([
    {
      title: "On Looms",
      byline: {
        authors: [
          { printed: "Ada Lovelace", ids: { orcid: "0000-0002-1825-0097" } },
          { printed: "Bob Byron", family: "Byron" },
          { printed: "Analytical Society", kind: "group" },
        ],
      },
      year: 2019,
      venue: "Notes",
      kind: "Dataset",
      ids: { doi: "10.5438/0012" },
      abstract: "Looms weave.",
    },
  ]);
});

// As DataCite's content negotiation answers, seen in front-matter/commonmeta-py:tests/fixtures/datacite.json.
test("a creator's id and kind may stand beside the name", () => {
  const creators = [
    { type: "Person", id: "http://orcid.org/0000-0002-1825-0097", name: "Lovelace, Ada" },
    { type: "Organization", name: "Analytical Society" },
  ];

  expect(papersOf({ creators, titles: [{ title: "On Looms" }] })[0]?.byline.authors).toMatchObject([
    { printed: "Ada Lovelace", ids: { orcid: "0000-0002-1825-0097" } },
    { printed: "Analytical Society", kind: "group" },
  ]);
});

test("a publisher may be a text, and a DOI one of several identifiers", () => {
  const { doi, ...others } = RECORD;
  const identifiers = [{ identifier: doi, identifierType: "DOI" }];

  expect(papersOf([{ ...others, identifiers, publisher: "Zenodo" }])).toMatchObject([
    { venue: "Zenodo", ids: { doi } },
  ]);
});

test("a year is read under publication_year, too", () => {
  const { publicationYear: _, ...others } = RECORD;

  expect(papersOf({ ...others, publication_year: "2016" })).toMatchObject([{ year: 2016 }]);
});

test("a creator without a kind may be a group, and one of DataCite's codes is nobody", () => {
  const creators = [{ name: "University of Looms" }, { name: "Bob Byron" }, { name: ":unav" }];
  const [paper] = papersOf({ ...RECORD, creators });

  expect(paper?.byline.authors.map(({ printed, kind }) => [printed, kind])).toEqual([
    ["University of Looms", "literal"],
    ["Bob Byron", undefined],
  ]);
  expect(papersOf({ ...RECORD, creators: [{ name: "(:unkn)" }] })[0]?.byline.authors).toEqual([]);
});

test("the title is the one that is no translation", () => {
  const titles = [{ title: "Webstühle", titleType: "TranslatedTitle" }, { title: "On Looms" }];

  expect(papersOf({ ...RECORD, titles })[0]?.title).toBe("On Looms");
});
