import { expect, test } from "vitest";

import { jsonList } from "../../../src/bibliography/formats/json-list.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(jsonList.read({ file: "papers.json", text }));
const papersIn = (text: string) => reading(text).bibliography.papers;
const papersOf = (value: unknown) => papersIn(JSON.stringify(value));
const aPaperBy = (authors: unknown) => ({ title: "On Looms", authors, year: 2020 });
const namesIn = (authors: unknown) => papersOf([aPaperBy(authors)]).map(namesOf)[0];

test.each([
  [
    "a text with commas",
    "Ada Lovelace, Bob Byron, and Cem Ay",
    ["Ada Lovelace", "Bob Byron", "Cem Ay"],
  ],
  ["a text of BibTeX", "Lovelace, Ada and Byron, Bob", ["Ada Lovelace", "Bob Byron"]],
  ["one name", "Lovelace, Ada", ["Ada Lovelace"]],
  ["names, family first", ["Lovelace, Ada", "Byron, Bob"], ["Ada Lovelace", "Bob Byron"]],
  ["names, initials last", ["Lovelace A", "van Byron BC"], ["A Lovelace", "BC van Byron"]],
  [
    "names of which one ends in capitals",
    ["Ada Lovelace", "Wei LI", "Bob Byron"],
    ["Ada Lovelace", "Wei LI", "Bob Byron"],
  ],
  [
    "initials last, with signs of notes",
    "Lovelace A#, Byron B#, Ay C†",
    ["A Lovelace", "B Byron", "C Ay"],
  ],
  [
    "names with signs of notes",
    ["Lovelace A#", "Byron B†", "Ay C"],
    ["A Lovelace", "B Byron", "C Ay"],
  ],
  ["a list within one text", ["Ada Lovelace, Bob Byron"], ["Ada Lovelace", "Bob Byron"]],
  [
    "objects with a name",
    [{ name: "Ada Lovelace" }, { full_name: "Byron, Bob" }],
    ["Ada Lovelace", "Bob Byron"],
  ],
  [
    "parts",
    [
      { given: "Ada", family: "Lovelace" },
      { firstName: "Bob", lastName: "Byron" },
    ],
    ["Ada Lovelace", "Bob Byron"],
  ],
  [
    "parts with a middle name and a suffix",
    [{ first: "Ada", middle: ["K.", "B."], last: "Lovelace", suffix: "Jr." }],
    ["Ada K. B. Lovelace, Jr."],
  ],
  [
    "lists of parts",
    [
      ["Lovelace", "Ada", ""],
      ["Byron", "Bob", "Jr."],
    ],
    ["Ada Lovelace", "Bob Byron, Jr."],
  ],
  ["a list within an object", { authors: [{ full_name: "Ada Lovelace" }] }, ["Ada Lovelace"]],
  [
    "a value within an object",
    { value: ["Ada Lovelace", "Bob Byron"] },
    ["Ada Lovelace", "Bob Byron"],
  ],
  [
    "editors among them",
    [
      { creatorType: "author", firstName: "Ada", lastName: "Lovelace" },
      { creatorType: "editor", lastName: "Byron" },
    ],
    ["Ada Lovelace"],
  ],
  [
    "a text with one in bold and marks for notes",
    "<b>Ada Lovelace</b>*, Bob Byron†, **Cem Ay**",
    ["Ada Lovelace", "Bob Byron", "Cem Ay"],
  ],
  [
    "names that are links",
    ['<a href="https://example.org">Ada Lovelace</a>', "Bob Byron#"],
    ["Ada Lovelace", "Bob Byron"],
  ],
  ["APA's text", "Kim, Y.C., Kim, B., & Youn, B.D.", ["Y.C. Kim", "B. Kim", "B.D. Youn"]],
  [
    "TeX, as bibtexparser leaves it",
    'Lovelace, Ada and {van Byron}, Bob and M{\\"u}ller, Cem',
    ["Ada Lovelace", "Bob van Byron", "Cem Müller"],
  ],
  ["nothing", [], []],
])("authors may be written as %s", (_, authors, names) => {
  expect(namesIn(authors)).toEqual(names);
});

// Seen in Axect/zola-hepcosmo:data/publications.json.

test("authors may be called people", () => {
  const value = [{ year: 2016, people: ["Ada Lovelace"], title: "On Looms", arxiv: 1608.00084 }];

  expect(jsonList.recognises(JSON.stringify(value))).toBe(true);
  expect(papersOf(value)).toMatchObject([
    { byline: { authors: [{ printed: "Ada Lovelace" }] }, ids: { arxiv: "1608.00084" } },
  ]);
});

test("an organisation is told where the source tells it, and a collaboration by its name", () => {
  const authors = [
    { name: "Analytical Society", authtype: "CollectiveName" },
    { creatorType: "author", name: "Weavers" },
    { literal: "Loom Group" },
    "LIGO Scientific Collaboration",
    { name: "Ada Lovelace", orcid: "https://orcid.org/0000-0002-1825-0097" },
  ];

  expect(
    papersOf([{ title: "On Looms", authors, year: 2020 }])[0]?.byline.authors.map(
      ({ printed, kind, ids }) => [printed, kind, ids?.orcid],
    ),
  ).toEqual([
    ["Analytical Society", "group", undefined],
    ["Weavers", "literal", undefined],
    ["Loom Group", "literal", undefined],
    ["LIGO Scientific Collaboration", "literal", undefined],
    ["Ada Lovelace", undefined, "0000-0002-1825-0097"],
  ]);
});

test("a list that says that it is cut is not complete", () => {
  const authors = ["Ada Lovelace", "Bob Byron", "et al."];

  expect(papersOf([{ title: "On Looms", authors, year: 2020 }])[0]?.byline).toMatchObject({
    authors: [{ printed: "Ada Lovelace" }, { printed: "Bob Byron" }],
    listComplete: false,
  });
});

test("an answer of Scopus names the first author alone, or all of them", () => {
  const entry = {
    "dc:title": "On Looms",
    "dc:creator": "Lovelace A.",
    "prism:publicationName": "Notes",
    "prism:coverDate": "2019-07-01",
    "prism:doi": "10.1016/1",
  };
  const author = [{ authname: "Lovelace A.", surname: "Lovelace", "given-name": "Ada" }];
  const value = { "search-results": { entry: [entry, { ...entry, author }] } };

  expect(jsonList.recognises(JSON.stringify(value))).toBe(true);
  expect(papersOf(value)).toMatchObject([
    { title: "On Looms", year: 2019, venue: "Notes", ids: { doi: "10.1016/1" } },
    { byline: { authors: [{ printed: "Ada Lovelace" }] } },
  ]);
  expect(papersOf(value).map(({ byline }) => byline.listComplete)).toEqual([false, true]);
});

test("an organisation with commas is one, alone in a list or as a text", () => {
  const printed = "Department of Health, Education, and Welfare";

  expect(namesIn([printed])).toHaveLength(1);
  expect(namesIn(printed)).toHaveLength(1);
});

test("a role that is not known as another's is an author's", () => {
  const roles = ["first", "Corresponding", "Writing – review & editing", "author, editor"];
  const others = ["editor", "seriesEditor", "Translator", "reviewedAuthor", "contributor"];
  const people = [...roles, ...others].map((role, i) => ({ name: `Ada B${i}`, role }));

  expect(namesIn(people)).toEqual(["Ada B0", "Ada B1", "Ada B2", "Ada B3"]);
});

test("an empty list of authors leaves the field that is filled", () => {
  expect(
    papersOf([{ title: "On Looms", authors: [], author: "Ada Lovelace" }]).map(namesOf),
  ).toEqual([["Ada Lovelace"]]);
});

test("authors within authors without end are nobody", () => {
  const authors = `${'{"author":'.repeat(20_000)}"Ada"${"}".repeat(20_000)}`;

  expect(papersIn(`[{"title":"On Looms","authors":${authors}}]`).map(namesOf)).toEqual([[]]);
});

// As the sites of laboratories have them: FordyceLab/fordycelab-pubs and AI4Brain/AI4Brain.github.io, publications.json.
test("lists of laboratories are recognised by authors in HTML, or by a conference", () => {
  const inHtml = '{"publications": [{"title": "A", "authors_html": "B", "year": 2026}]}';
  const atConference = '[{"title": "A", "authors": "B, C*", "conference": "IJCAI"}]';
  expect([inHtml, atConference].map(jsonList.recognises)).toEqual([true, true]);
});

test("authors in HTML are read, without its tags", () => {
  const papers = papersOf([
    {
      title: "Large field of view fluorescence imaging",
      authors_html: "Mokhtari, D.A., Lashkaripour, A., <strong>Fordyce, P.M.</strong>",
      year: 2026,
    },
  ]);

  expect(papers.map(namesOf)).toEqual([["D.A. Mokhtari", "A. Lashkaripour", "P.M. Fordyce"]]);
});

test("marks of addresses behind names are no part of them", () => {
  expect(namesIn(["Ada Lovelace1,2", "Bob Byron*", "Cem Demir¹"])).toEqual([
    "Ada Lovelace",
    "Bob Byron",
    "Cem Demir",
  ]);
});

test.each([
  ["García Márquez, Gabriel", "Gabriel García Márquez"],
  ["van der Berg, Jan", "Jan van der Berg"],
  ["De Souza, João Pedro", "João Pedro De Souza"],
  ["King, Martin Luther, Jr.", "Martin Luther King, Jr."],
  ["de la Cruz, Ana", "Ana de la Cruz"],
  ["García Márquez, G. J.", "G. J. García Márquez"],
])("%s is one person, alone in a list or as a text", (printed, name) => {
  expect(namesIn([printed])).toEqual([name]);
  expect(namesIn(printed)).toEqual([name]);
});

test.each([
  ["Lovelace A, Byron B", ["A Lovelace", "B Byron"]],
  ["Ada Lovelace, Bob Byron, Cem Ay", ["Ada Lovelace", "Bob Byron", "Cem Ay"]],
  ["Lovelace, Ada and Byron, Bob", ["Ada Lovelace", "Bob Byron"]],
  ["Lovelace, Ada; Byron, Bob", ["Ada Lovelace", "Bob Byron"]],
  ["Lovelace, A., Byron, B.", ["A. Lovelace", "B. Byron"]],
])("%s is several people, alone in a list or as a text", (printed, names) => {
  expect(namesIn([printed])).toEqual(names);
  expect(namesIn(printed)).toEqual(names);
});

test.each([
  ["a list", ["Lovelace, Ada", "Byron, Bob"]],
  ["a text with semicolons", "Lovelace, Ada; Byron, Bob"],
  ["a text with and", "Lovelace, Ada and Byron, Bob"],
])("a comma within two whole words each is one name where %s shows so", (_, authors) => {
  const papers = [aPaperBy(["Ada Lovelace, Bob Byron"]), aPaperBy(authors)];

  expect(papersOf(papers).map(namesOf)).toEqual([
    ["Bob Byron Ada Lovelace"],
    ["Ada Lovelace", "Bob Byron"],
  ]);
});
