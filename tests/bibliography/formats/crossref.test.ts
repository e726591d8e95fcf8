import { expect, test } from "vitest";

import { crossref } from "../../../src/bibliography/formats/crossref.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (value: unknown) =>
  runToEnd(crossref.read({ file: "works.json", text: JSON.stringify(value) }));
const papersOf = (value: unknown) => reading(value).bibliography.papers;

const WORK = {
  DOI: "10.7717/PeerJ.1",
  type: "journal-article",
  title: ["On <i>Looms</i> &amp; Cards"],
  "container-title": ["PeerJ"],
  issued: { "date-parts": [[2022, 4, 6]] },
  abstract: "<jats:p>Looms weave.</jats:p>",
  URL: "https://doi.org/10.7717/peerj.1",
  author: [
    {
      given: "Ada",
      family: "Lovelace",
      sequence: "first",
      ORCID: "https://orcid.org/0000-0002-1825-0097",
    },
    { given: "Bob", family: "van Byron", suffix: "Jr.", sequence: "additional" },
    { name: "Loom Team", sequence: "additional" },
  ],
  editor: [{ given: "Cem", family: "Ay" }],
};

test("a work gives title, authors, ORCIDs, groups, date, venue, kind, DOI and abstract", () => {
  expect(papersOf({ "message-type": "work", message: WORK })).toEqual([
    {
      records: [{ file: "works.json", index: 0, line: 1 }],
      title: "On Looms & Cards",
      byline: {
        authors: [
          {
            printed: "Ada Lovelace",
            family: "Lovelace",
            given: "Ada",
            ids: { orcid: "0000-0002-1825-0097" },
          },
          { printed: "Bob van Byron, Jr.", family: "van Byron", given: "Bob", suffix: "Jr." },
          { printed: "Loom Team", kind: "group" },
        ],
        listComplete: true,
      },
      year: 2022,
      date: "2022-04-06",
      venue: "PeerJ",
      kind: "journal-article",
      ids: { doi: "10.7717/peerj.1" },
      links: [{ kind: "page", href: "https://doi.org/10.7717/peerj.1" }],
      abstract: "Looms weave.",
    },
  ]);
});

test.each([
  ["an answer with works", { status: "ok", message: { "total-results": 2, items: [WORK, WORK] } }],
  ["a list of works", [WORK, WORK]],
  ["a list of answers", [{ message: WORK }, { message: WORK }]],
  ["items", { items: [WORK, WORK] }],
])("%s is recognised, and each work is read once", (_, value) => {
  expect(crossref.recognises(JSON.stringify(value))).toBe(true);
  expect(papersOf(value)).toHaveLength(2);
});

test("a work that someone else's references fill is one work", () => {
  const reference = [{ key: "1", DOI: "10.1000/1", author: "Ay" }];

  expect(papersOf([{ ...WORK, reference }]).map(namesOf)).toEqual([
    ["Ada Lovelace", "Bob van Byron, Jr.", "Loom Team"],
  ]);
});

test("a work without a date or authors is a paper, and reported", () => {
  const { bibliography, diagnostics } = reading([{ DOI: "10.1000/1", title: ["On Looms"] }]);

  expect(bibliography.papers).toMatchObject([{ title: "On Looms", byline: { authors: [] } }]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["crossref/no-authors", "crossref/no-year"]);
});

// As habanero gives what it asked for page by page.
test("works of several answers in one list are found", () => {
  const page = { "message-type": "work-list", message: { items: [WORK, WORK] } };

  expect(papersOf([page, page])).toHaveLength(4);
});

test("a work that says only when it was published has that date", () => {
  const { issued, ...work } = WORK;

  expect(papersOf({ message: { ...work, "published-online": issued } })).toMatchObject([
    { year: 2022, date: "2022-04-06" },
  ]);
});
