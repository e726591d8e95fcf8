import { expect, test } from "vitest";

import { cslJson } from "../../../src/bibliography/formats/csl-json.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

const papersOf = (value: unknown) =>
  runToEnd(cslJson.read({ file: "csl.json", text: JSON.stringify(value, null, 2) })).bibliography
    .papers;
const authorsOf = (...author: readonly object[]) =>
  papersOf([{ type: "book", title: "On Looms", author }])[0]?.byline;

const ITEM = {
  id: "http://zotero.org/users/1/items/A",
  type: "article-journal",
  title: "On Looms",
  "container-title": "Notes",
  DOI: "10.1000/A",
  PMID: "12",
  keyword: "looms, cards",
  abstract: "Weave.",
  author: [{ family: "Lovelace", given: "Ada" }],
  editor: [{ family: "Ay", given: "Cem" }],
  issued: { "date-parts": [["2020", "4"]] },
};

test("an item gives title, authors, date, venue, kind, ids, keywords and its line", () => {
  expect(papersOf([ITEM])).toEqual([
    {
      records: [{ file: "csl.json", index: 0, line: 2 }],
      title: "On Looms",
      byline: {
        authors: [{ printed: "Ada Lovelace", family: "Lovelace", given: "Ada" }],
        listComplete: true,
      },
      year: 2020,
      date: "2020-04",
      venue: "Notes",
      kind: "article-journal",
      keywords: ["looms", "cards"],
      ids: { doi: "10.1000/a", pmid: "12" },
      links: [],
      abstract: "Weave.",
    },
  ]);
});

test("particles that are not dropped belong to the family, others to the given name", () => {
  expect(
    authorsOf(
      { family: "Berg", given: "Jan", "non-dropping-particle": "van der" },
      { family: "Humboldt", given: "Alexander", "dropping-particle": "von" },
    )?.authors,
  ).toEqual([
    { printed: "Jan van der Berg", family: "van der Berg", given: "Jan" },
    { printed: "Alexander von Humboldt", family: "Humboldt", given: "Alexander von" },
  ]);
});

test("a literal with a family and a given name is somebody, as pandoc writes them", () => {
  expect(
    authorsOf({ literal: "van der Elst, Domien" }, { literal: "CERN, Geneva" })?.authors,
  ).toMatchObject([
    { family: "van der Elst", given: "Domien" },
    { printed: "CERN, Geneva", kind: "literal" },
  ]);
});

// As pages about papers have it that a program has written, with CSL in their front matter.
test("literals that all read like people are people", () => {
  const literals = (...names: readonly string[]) =>
    authorsOf(...names.map((literal) => ({ literal })))?.authors;

  expect(literals("Ada King", "T. Y. Byron", "ATLAS Collaboration", "Cem Kofi Ay")).toMatchObject([
    { family: "King", given: "Ada" },
    { family: "Byron", given: "T. Y." },
    { printed: "ATLAS Collaboration", kind: "literal" },
    { family: "Ay", given: "Cem Kofi" },
  ]);
  for (const groups of [
    ["Ada King"],
    ["Ada King", "Royal Society"],
    ["Looms Canada", "Weavers Germany"],
    ["Eurostat", "World Bank"],
    ["Google Brain", "Meta Platforms"],
    ["Human Rights First", "Banco Mundial"],
  ]) {
    expect(literals(...groups)).toEqual(groups.map((printed) => ({ printed, kind: "literal" })));
  }
});

test("of literals that read like people, one whose family is also a place is one", () => {
  const york = authorsOf({ literal: "Ada B. King" }, { literal: "Michael York" })?.authors;

  expect(york).toMatchObject([{ family: "King" }, { family: "York", given: "Michael" }]);
});

// A plugin of Obsidian writes names of China so, for pandoc would part them.
test.each([
  [["陈省身"], [undefined]],
  [["司馬相如"], [undefined]],
  [
    ["陈省身", "周培源"],
    [undefined, undefined],
  ],
  [["黄山市"], ["literal"]],
  [["教育部"], ["literal"]],
  [
    ["陈省身", "教育部"],
    ["literal", "literal"],
  ],
  [["高木貞治"], ["literal"]],
])("the literals %j are of the kinds %j", (names, kinds) => {
  const byline = authorsOf(...names.map((literal) => ({ literal })));

  expect(byline?.authors.map(({ kind }) => kind)).toEqual(kinds);
});

test("literals beside a family stay as they are", () => {
  expect(
    authorsOf({ literal: "Ada King" }, { literal: "Bob Byron" }, { family: "Ay" })?.authors,
  ).toMatchObject([{ kind: "literal" }, { kind: "literal" }, { family: "Ay" }]);
});

test("a literal is not taken apart, and one that cuts the list is nobody", () => {
  expect(authorsOf({ literal: "Loom Team" }, { literal: "et al." })).toEqual({
    authors: [{ printed: "Loom Team", kind: "literal" }],
    listComplete: false,
  });
});

test.each([
  [{ raw: "April 2020" }, 2020],
  [{ literal: "circa 1843" }, 1843],
  [{ "date-parts": [[]] }, undefined],
  [{ "date-parts": [[null]] }, undefined],
  [{ year: 2020, month: 4 }, 2020],
  [[{ year: 2020 }], 2020],
  ["2020-04-06", 2020],
])("the year of %o is %o", (issued, year) => {
  expect(papersOf([{ ...ITEM, issued }])[0]?.year).toBe(year);
});

test.each([
  ["a list", [ITEM]],
  ["items in an object", { items: [ITEM] }],
  ["one item", ITEM],
  ["items by their keys", { "lovelace.1843": ITEM }],
  ["items in a list of another name", { metadata: {}, records: [ITEM] }],
])("%s is recognised and read", (_, value) => {
  expect(cslJson.recognises(JSON.stringify(value))).toBe(true);
  expect(papersOf(value)).toMatchObject([{ title: "On Looms" }]);
});

test("other JSON is not recognised", () => {
  expect(cslJson.recognises('{"type":"gephi-lite","author":1}')).toBe(false);
  expect(cslJson.recognises('{"nodes":[]}')).toBe(false);
});

test("a name with a comma is a person's, as BibJSON has it, another a group's", () => {
  expect(authorsOf({ name: "Lovelace, Ada" }, { name: "Loom Team" })?.authors).toMatchObject([
    { family: "Lovelace", given: "Ada" },
    { printed: "Loom Team", kind: "group" },
  ]);
});

test("where Crossref does not know when a paper was issued, it was published", () => {
  const issued = { "date-parts": [[null]] };
  const published = { "date-parts": [[2020, 4]] };

  expect(papersOf([{ ...ITEM, issued, published }])).toMatchObject([
    { year: 2020, date: "2020-04" },
  ]);
});

test("BibJSON has people, a year, a journal and ids in its own places", () => {
  const record = {
    type: "article",
    title: "On Looms",
    author: [{ name: "Ada Lovelace" }, { name: "Byron, Bob" }, { name: "Royal Society" }],
    journal: { name: "Notes" },
    year: "1843",
    identifier: [
      { type: "issn", id: "0000-0000" },
      { type: "doi", id: "10.1000/A" },
    ],
  };

  expect(papersOf([record])).toMatchObject([
    {
      byline: {
        authors: [
          { family: "Lovelace", given: "Ada" },
          { family: "Byron", given: "Bob" },
          { printed: "Royal Society", kind: "literal" },
        ],
      },
      year: 1843,
      venue: "Notes",
      ids: { doi: "10.1000/a" },
    },
  ]);
});

test("quotes that keep citeproc-js from taking particles out of a family are no part of it", () => {
  expect(authorsOf({ family: '"van Gulik"', given: "Robert" })?.authors).toEqual(
    authorsOf({ family: "van Gulik", given: "Robert" })?.authors,
  );
});
