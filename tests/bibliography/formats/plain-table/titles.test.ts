import { expect, test } from "vitest";

import { plainTable } from "../../../../src/bibliography/formats/plain-table.ts";
import { papersOf, reading } from "../plain-tables.ts";

test("a publication without a journal is where an article came out", () => {
  expect(
    papersOf("Authors,Article,Publication,Year\nAda King,On Looms,Notes,1843\n"),
  ).toMatchObject([{ title: "On Looms", venue: "Notes" }]);
  expect(plainTable.recognises("Authors,Publication,Year\nAda King,Notes,1843\n")).toBe(false);
});

test("a publication beside a journal is the title, where nothing else is", () => {
  expect(
    papersOf("Publication,Authors,Journal,Year\nOn Looms,Ada King,Notes,1843\n"),
  ).toMatchObject([{ title: "On Looms", venue: "Notes", year: 1843 }]);
  expect(papersOf("Title,Authors,Publication\nOn Looms,Ada King,Notes\n")).toMatchObject([
    { title: "On Looms", venue: "Notes" },
  ]);
});

// Seen in PGML-UGA/plantgenome.github.io:publications.csv.
test("where publications are titles, they are no journals", () => {
  const rows = "On Looms,Ada King,,1843\nOn Mills,Bob Byron,Journal of Mills,1844\n";
  const papers = papersOf(`Publication,Authors,Journal,Year\n${rows}`);

  expect(papers.map(({ title, venue }) => [title, venue])).toEqual([
    ["On Looms", undefined],
    ["On Mills", "Journal of Mills"],
  ]);
});

test.each(["Book Title", "Titre de l'article", "Título del artículo"])(
  "a column called %s is of titles where no other is, whatever ids are beside it",
  (column) => {
    const text = `Authors,${column},DOI\nAda King; Bob Byron,On Looms,10.1000/abc\n`;

    const [paper] = papersOf(text);

    expect(paper).toMatchObject({ title: "On Looms", ids: { doi: "10.1000/abc" } });
    expect(paper?.venue).toBeUndefined();
  },
);

test("the title of a book is a venue beside that of a chapter", () => {
  expect(papersOf("Authors,Title,Book Title\nAda King,On Looms,All about Looms\n")).toMatchObject([
    { title: "On Looms", venue: "All about Looms" },
  ]);
});

test.each(["Chapter Title", "Title of chapter"])(
  "a book has its title below “Book Title”, and its chapter below “%s”",
  (column) => {
    expect(papersOf(`Authors,${column},Book Title\nAda King,On Looms,All\n`)).toMatchObject([
      { title: "On Looms", venue: "All" },
    ]);
  },
);

test.each([
  ...["Series Title", "Subtitle", "Short Title", "Original Title", "Translated Title"],
  ...["Uniform Title", "Job Title", "Journal Title", "Title in English"],
])("a book has its title below “Book Title” also beside “%s”", (column) => {
  expect(papersOf(`Authors,Book Title,${column}\nAda King,On Looms,All\n`)).toMatchObject([
    { title: "On Looms" },
  ]);
});

test("a column that may be of titles is asked about before papers are called by their DOIs", () => {
  const row = "Ada King,On Looms,10.1000/abc\n";

  expect(plainTable.recognises(`Authors,Titlu lucrare,DOI\n${row}`)).toBe(false);
  expect(plainTable.recognises(`Authors,Titlu lucrare,Book title\n${row}`)).toBe(false);
  expect(plainTable.recognises(`Authors,Institution,DOI\n${row}`)).toBe(true);
  expect(plainTable.recognises(`Authors,Source title,DOI\n${row}`)).toBe(true);
});

test("what papers are called by is told as the table prints it", () => {
  expect(reading("Authors,DOI\nAda King,10.1000/abc\n").diagnostics[0]?.message).toContain("“DOI”");
});
