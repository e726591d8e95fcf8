import { expect, test } from "vitest";

import { plainTable } from "../../../src/bibliography/formats/plain-table.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

import { namesIn, papersOf, reading } from "./plain-tables.ts";

test("a row gives what its columns are named for, and the note says how authors were split", () => {
  const text = [
    "Year,Title,Authors,Journal,DOI,Keywords,URL,Abstract,Type",
    '2020,On Looms,"Lovelace, Ada; Byron, Bob",Notes,10.1000/1,looms;cards,https://example.org,Weave.,article',
  ].join("\n");

  expect(reading(text)).toMatchObject({
    bibliography: {
      papers: [
        {
          records: [{ file: "papers.csv", index: 0, line: 2 }],
          title: "On Looms",
          year: 2020,
          venue: "Notes",
          kind: "article",
          keywords: ["looms", "cards"],
          ids: { doi: "10.1000/1" },
          links: [{ kind: "page", href: "https://example.org" }],
          abstract: "Weave.",
        },
      ],
    },
    diagnostics: [
      {
        code: "table/authors-split",
        message: "Authors were split at semicolons.",
      },
    ],
  });
  expect(papersOf(text).map(namesOf)).toEqual([["Ada Lovelace", "Bob Byron"]]);
});

test.each([
  ["Authors", "Title"],
  ["Author(s)", "Article Title"],
  ["Author/s", "Document Title"],
  ["Autoren", "Titel"],
  ["Auteurs", "Titre"],
  ["Autores", "Título"],
  ["Autori", "Titolo"],
  ["作者", "标题"],
  ["Autor/innen", "Titel"],
  ["Autorzy", "Tytuł"],
  ["Yazarlar", "Başlık"],
  ["Penulis", "Judul"],
  ["Авторы", "Название"],
  // Seen in exports of CNKI.
  ["Author-作者", "Title-题名"],
  // What openalexR calls them.
  ["author", "display_name"],
  ["Name of the author/s", "Title of paper"],
  ["저자명", "논문명"],
  ["저자", "논문제목"],
  ["Forfattere", "Tittel"],
  ["Written by", "Paper"],
  ["contributors", "title"],
  // Results of Europe PMC, seen in HDRUK/papers:data/papers.csv.
  ["authorString", "title"],
])("columns are known by the names %s and %s", (authors, title) => {
  const text = `${title};${authors}\nOn Looms;Ada Lovelace\n`;

  expect(plainTable.recognises(text)).toBe(true);
  expect(papersOf(text)).toMatchObject([{ title: "On Looms" }]);
  expect(papersOf(text).map(namesOf)).toEqual([["Ada Lovelace"]]);
});

test.each([
  ["only titles", "Title,Year\nOn Looms,2020\n"],
  ["only authors", "Author,Year\nAda,2020\n"],
  ["a sentence", "Titles and authors are listed below.\n"],
  [
    "sentences",
    "titles, authors, as far as they are printed. Odd in it: a list, cut\nby three, or four\n",
  ],
])("a text with %s is no table of papers", (_, text) => {
  expect(plainTable.recognises(text)).toBe(false);
});

test("a table may have columns called in short", () => {
  expect(
    plainTable.recognises("Title,Authors,No. of Authors,Vol. Issue and page\nOn Looms,Ada,1,2\n"),
  ).toBe(true);
});

test("the separator is the same in every row", () => {
  expect(namesIn("Lovelace, Ada", "Byron, Bob; Ay, Cem")).toEqual([
    ["Ada Lovelace"],
    ["Bob Byron", "Cem Ay"],
  ]);
});

test.each(["publicationYear", "Published Year", "publish_time", "PubTime-发表时间"])(
  "a year is found in %s",
  (year) => {
    expect(papersOf(`Title,Authors,${year}\nOn Looms,Ada,2020\n`)).toMatchObject([{ year: 2020 }]);
  },
);

test("a total below a table, in the column of authors, is no paper", () => {
  const { bibliography, diagnostics } = reading(
    "Authors,Title,Year,DOI\nAda King,On Looms,2019,10.1000/1\nTotal: 1 paper,,,\n",
  );

  expect(bibliography.papers).toHaveLength(1);
  expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([
    ["table/authors-split", undefined],
    ["table/stray-text", 3],
  ]);
});

// As DSpace exports its metadata, with two bars between values.
test("columns of Dublin Core may have their language beside them", () => {
  const text =
    'id,dc.contributor.author[],dc.date.issued[],dc.title[en_US]\n1,"King, Ada||Byron, Bob",2019-01,On Looms\n';

  expect(papersOf(text)).toMatchObject([{ title: "On Looms", year: 2019 }]);
  expect(papersOf(text).map(namesOf)).toEqual([["Ada King", "Bob Byron"]]);
});

// As a citation report of Web of Science begins.
test("a dozen lines may stand above the header", () => {
  const above = Array.from({ length: 12 }, (_, i) => `"Figure ${i} :",${i}\n`).join("");

  expect(papersOf(`${above}\n"Title","Authors"\n"On Looms","King, Ada"\n`)).toMatchObject([
    { title: "On Looms", records: [{ line: 15 }] },
  ]);
});

test.each([
  [
    "objects of Python",
    "[{'authorId': '1', 'name': \"Pat O'Byron\"}, {'authorId': None, 'name': 'Ada King'}]",
  ],
  ["objects of JSON", '[{""name"": ""Pat O\'Byron""}, {""name"": ""Ada King""}]'],
  [
    "parts of names",
    "[{'first_name': 'Pat', 'last_name': \"O'Byron\"}, {'first_name': 'Ada', 'last_name': 'King'}]",
  ],
  [
    "objects within objects",
    "[{'author': {'display_name': \"Pat O'Byron\"}}, {'author': {'display_name': 'Ada King'}}]",
  ],
  ["a set of Python", "{\"Pat O'Byron\", 'Ada King'}"],
  ["a tuple of Python", "(\"Pat O'Byron\", 'Ada King',)"],
  ["pairs of Python", "[(\"O'Byron\", 'Pat'), ('King', 'Ada')]"],
  [
    "names of Python with what belongs to them",
    "[(\"O'Byron, Pat\", 'EPFL'), ('King, Ada', None)]",
  ],
  ["an array of PostgreSQL", '{"Pat O\'Byron","Ada King"}'],
  ["NumPy's texts", "[\"Pat O'Byron\" 'Ada King']"],
  [
    "R's data frames",
    'list(given = c("Pat", "Ada"), family = c("O\'Byron", "King"), ORCID = c(NA, 1))',
  ],
  [
    "R's data frames whose names have to be quoted",
    'list(`authenticated-orcid` = c(TRUE, NA), given = c("Pat", "Ada"), family = c("O\'Byron", "King"))',
  ],
  ["R's lists of names", 'list(id = c("A1", "A2"), display_name = c("Pat O\'Byron", "Ada King"))'],
  ["R's texts", 'c("Pat O\'Byron", "Ada King")'],
])("a list in a cell may be one of %s", (_, cell) => {
  const text = `Title\tAuthors\nOn Looms\t"${cell.replaceAll('""', '"').replaceAll('"', '""')}"\n`;

  expect(papersOf(text).map(namesOf)).toEqual([["Pat O'Byron", "Ada King"]]);
});

test("the published year is found in a date", () => {
  expect(papersOf("Title,Authors,Date\nOn Looms,Ada,2020-04-06\n")).toMatchObject([
    { year: 2020, date: "2020-04-06" },
  ]);
});

test("how a table was read is told, with what else it could be read by", () => {
  expect(reading("Author;Title;Year;Editor\nAda, Bob, Dan;On Looms;2020;Cem\n").table).toEqual({
    columns: ["Author", "Title", "Year", "Editor"],
    authors: "author",
    title: "title",
    year: "year",
    separator: ",",
  });
});

test("whoever opened a table chooses its columns and what stands between authors", () => {
  const text = "Who;What;When;Author;Title\nAda, Countess|Bob;On Looms;2020;Cem;No\n";
  const choices = { authors: "who", title: "what", year: "when", separator: "|" } as const;

  const { bibliography, table } = runToEnd(plainTable.read({ file: "t.csv", text, choices }));

  expect(bibliography.papers).toMatchObject([{ title: "On Looms", year: 2020 }]);
  expect(bibliography.papers.map(namesOf)).toEqual([["Countess Ada", "Bob"]]);
  expect(table).toMatchObject(choices);
});

test("with another column of authors, what stands between them is told from its cells again", () => {
  const text = "Who,Author,Title\nAda; Bob,Cem,On Looms\n";
  const choices = { authors: "who", title: "title", year: "" };

  const { table } = runToEnd(plainTable.read({ file: "t.csv", text, choices }));

  expect(table).toMatchObject({ authors: "who", year: "", separator: ";" });
});

test("in a table of Zotero a name without a comma is not taken apart", () => {
  const text =
    '"Key","Item Type","Publication Year","Author","Title","Manual Tags"\n' +
    '"A","journalArticle","2019","Lovelace, Ada; van der Berg, Jan; World Health Organization","On Looms",""\n';

  expect(papersOf(text)[0]?.byline.authors).toEqual([
    { printed: "Ada Lovelace", family: "Lovelace", given: "Ada" },
    { printed: "Jan van der Berg", family: "van der Berg", given: "Jan" },
    { printed: "World Health Organization", kind: "literal" },
  ]);
});

test("titles and journals of Crossref are the only texts of lists", () => {
  const text = [
    "title,container-title,author,year",
    `['On looms'],"[""Weaver's Notes""]","[{'given': 'Ada', 'family': 'King'}]",1843`,
  ].join("\n");

  expect(papersOf(text)).toMatchObject([{ title: "On looms", venue: "Weaver's Notes" }]);
});

test.each([
  ["externalIds", `"{'MAG': '1', 'DOI': '10.1000/LOOM', 'CorpusId': 1}"`, { doi: "10.1000/loom" }],
  ["externalIds", "{'CorpusId': 2}", {}],
  ["DOI", "{10.1000/LOOM}", { doi: "10.1000/loom" }],
  ["externalIds.DOI", "10.1000/loom", { doi: "10.1000/loom" }],
])("Semantic Scholar's table has the DOI among other ids: %s %s", (column, cell, ids) => {
  const text = `title,${column},authors,year\nOn looms,${cell},"[{'authorId': '1', 'name': 'Ada King'}]",1843`;

  expect(papersOf(text)).toMatchObject([{ title: "On looms", ids }]);
  expect(papersOf(text)[0]?.ids).toEqual(ids);
});
