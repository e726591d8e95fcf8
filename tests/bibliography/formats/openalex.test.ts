import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

import { openAlex } from "../../../src/bibliography/formats/openalex.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";
import { fc } from "../../property.ts";

const reading = (text: string) => runToEnd(openAlex.read({ file: "works.json", text }));
const papersOf = (text: string) => reading(text).bibliography.papers;
const codesOf = (text: string) => reading(text).diagnostics.map(({ code }) => code);

const authorship = (name: string, facts: object = {}) => ({
  author: { id: null, display_name: name, orcid: null },
  raw_author_name: name,
  ...facts,
});
const work = (facts: object = {}) => ({
  id: "https://openalex.org/W11",
  title: "On Looms",
  publication_year: 2020,
  authorships: [authorship("Ada Lovelace"), authorship("Bob Byron")],
  ...facts,
});
const paperOf = (facts: object) => papersOf(JSON.stringify(work(facts)))[0];
const authorOf = (facts: object) =>
  paperOf({ authorships: [authorship("Ada Lovelace", facts)] })?.byline.authors[0];

test("a work gives title, authors with ids, dates, venue, kind, topic, ids and abstract", () => {
  const text = JSON.stringify({
    id: "https://openalex.org/W12",
    doi: "https://doi.org/10.1000/ABC",
    display_name: "On <i>Looms</i>",
    publication_year: 2020,
    publication_date: "2020-04-06",
    type: "article",
    ids: { pmid: "https://pubmed.ncbi.nlm.nih.gov/123" },
    primary_location: { source: { display_name: "Notes" } },
    primary_topic: { display_name: "Weaving" },
    keywords: [{ display_name: "looms" }, { display_name: "cards" }],
    locations: [{ landing_page_url: "https://arxiv.org/abs/2004.01234v2" }],
    abstract_inverted_index: { weave: [1], "cards.": [3], Looms: [0], and: [2] },
    authorships: [
      {
        author: {
          id: "https://openalex.org/A5000000001",
          display_name: "Ada Lovelace",
          orcid: "https://orcid.org/0000-0002-1825-0097",
        },
      },
    ],
  });

  expect(reading(text)).toEqual({
    bibliography: {
      papers: [
        {
          records: [{ file: "works.json", index: 0, line: 1 }],
          title: "On Looms",
          byline: {
            authors: [
              {
                printed: "Ada Lovelace",
                family: "Lovelace",
                given: "Ada",
                ids: { orcid: "0000-0002-1825-0097", openalex: "A5000000001" },
              },
            ],
            listComplete: true,
          },
          year: 2020,
          date: "2020-04-06",
          venue: "Notes",
          kind: "article",
          category: "Weaving",
          keywords: ["looms", "cards"],
          ids: { doi: "10.1000/abc", arxiv: "2004.01234", pmid: "123", openalex: "W12" },
          links: [],
          abstract: "Looms weave and cards.",
        },
      ],
      claims: [],
    },
    diagnostics: [],
  });
});

test.each([
  ["a work", JSON.stringify(work())],
  ["a list of works", JSON.stringify([work()])],
  [
    "a page of results",
    JSON.stringify({ meta: { count: 1, x: [{}] }, results: [work()] }, null, 2),
  ],
  ["several pages", JSON.stringify([{ results: [work()] }, { results: [] }])],
  ["a work a line", `${JSON.stringify(work())}\n`],
])("%s is recognised and read", (_, text) => {
  expect(openAlex.recognises(text)).toBe(true);
  expect(papersOf(text).map(namesOf)).toContainEqual(["Ada Lovelace", "Bob Byron"]);
});

test("a bad line among works a line is reported with its number, and the next is read", () => {
  const good = JSON.stringify(work());
  const { bibliography, diagnostics } = reading(`${good}\n{"id": "W2", "auth\n\n${good}\n`);

  expect(bibliography.papers.map(({ records }) => records[0]?.line)).toEqual([1, 4]);
  expect(diagnostics).toMatchObject([{ code: "openalex/unreadable-record", line: 2 }]);
});

test("a file cut in the middle of a work gives the works before it", () => {
  const text = JSON.stringify({ results: [work(), work()] });

  expect(papersOf(text.slice(0, -40))).toHaveLength(1);
  expect(codesOf(text.slice(0, -40))).toEqual(["openalex/unreadable-record"]);
});

test("an author without an id is a person", () => {
  expect(authorOf({ author: { id: null, display_name: "Ada Lovelace" } })).toEqual({
    printed: "Ada Lovelace",
    family: "Lovelace",
    given: "Ada",
  });
});

test("the id of all unknown authors is no id, and only its printed name is a name", () => {
  const hub = { id: "https://openalex.org/A9999999999", display_name: "Null Author" };

  expect(authorOf({ author: hub, raw_author_name: "Ada Lovelace" })).toEqual({
    printed: "Ada Lovelace",
    family: "Lovelace",
    given: "Ada",
  });
  expect(authorOf({ author: hub, raw_author_name: "" })).toBeUndefined();
});

test("the printed name stands in for a missing one, and none at all is nobody", () => {
  expect(authorOf({ author: { display_name: null } })?.printed).toBe("Ada Lovelace");
  expect(authorOf({ author: null })?.printed).toBe("Ada Lovelace");
  expect(codesOf(JSON.stringify(work({ authorships: [{ author: null }] })))).toEqual([
    "openalex/nobody",
    "openalex/no-authors",
  ]);
});

test.each([
  ["Dr. Ada Lovelace"],
  ["Prof. Dr. Ada Lovelace"],
  ["Professor Ada Lovelace"],
  ["Ada Lovelace, Ph.D."],
  ["Ada Lovelace, MD, PhD"],
])("titles and degrees are no part of a name: %s", (name) => {
  expect(authorOf({ author: { display_name: name } })?.printed).toBe("Ada Lovelace");
});

test.each([["Drew Lovelace"], ["Profira Byron"], ["Ada Dr"]])("%s has no title", (name) => {
  expect(authorOf({ author: { display_name: name } })?.printed).toBe(name);
});

test("an ORCID whose check digit is wrong is none", () => {
  const author = { display_name: "Ada Lovelace", orcid: "https://orcid.org/0000-0002-1825-0098" };

  expect(authorOf({ author })).not.toHaveProperty("ids");
});

test.each([
  [99, {}, true],
  [100, {}, false],
  [101, {}, true],
  [2, { is_authors_truncated: true }, false],
  [2, { is_authors_truncated: false }, true],
])("a list of %i authors with %o is complete: %o", (count, facts, listComplete) => {
  const authorships = Array.from({ length: count }, (_, i) => authorship(`Ada B${i}`));

  expect(paperOf({ authorships, ...facts })?.byline).toMatchObject({ listComplete });
});

test("keys that every object inherits are nothing to it", () => {
  const text = '{"__proto__":{"title":"On Cards"},"constructor":{},"authorships":[],"id":"W11"}';

  expect(papersOf(text)).toMatchObject([{ title: "", ids: { openalex: "W11" } }]);
  expect(Object.hasOwn(Object.prototype, "title")).toBe(false);
});

test.each([
  ["a text instead of a list", { authorships: "Ada" }],
  ["numbers instead of authorships", { authorships: [1, null, [], "Ada"] }],
  ["a number as title", { title: 7 }],
  ["a list as year", { publication_year: [[2020]] }],
  ["an abstract of no places", { abstract_inverted_index: { a: "b", c: [1e308, -1, null] } }],
])("%s does no harm", (_, facts) => {
  expect(paperOf(facts)).toBeDefined();
});

test("works of a recorded answer are read: names, ids, lines", () => {
  const file = path.join(import.meta.dirname, "../samples/openalex-works-2.json");
  const papers = papersOf(readFileSync(file, "utf8"));

  expect(papers.map(namesOf)).toEqual([["Yuki Furukawa", "Rei Kansaku"], ["Yuki Furukawa"]]);
  expect(papers.map(({ records }) => records[0]?.line)).toEqual([3, 101]);
  expect(papers).toMatchObject([
    {
      title: "Amabié—A Japanese Symbol of the COVID-19 Pandemic",
      date: "2020-07-17",
      ids: { doi: "10.1001/jama.2020.12660", openalex: "W3043666497" },
      byline: {
        authors: [
          { ids: { openalex: "A5030252459", orcid: "0000-0003-1317-0220" } },
          { ids: { openalex: "A5036796884", orcid: "0000-0003-4944-6698" } },
        ],
      },
    },
    { year: 2019, ids: { openalex: "W2985623256" } },
  ]);
});

test("any damage to works gives papers and diagnostics, never a throw", () => {
  const text = JSON.stringify({ results: [work(), work(), work()] }, null, 1);

  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(60), fc.string(), (start, length, inserted) => {
      const damaged = text.slice(0, start) + inserted + text.slice(start + length);
      const { bibliography, diagnostics } = reading(damaged);

      expect(bibliography.papers.length + diagnostics.length).toBeGreaterThan(0);
    }),
    { seed: 20_261_122 },
  );
});
