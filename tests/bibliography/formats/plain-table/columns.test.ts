import { expect, test } from "vitest";

import { read } from "../../../../src/bibliography/read.ts";
import { runToEnd } from "../../../../src/bibliography/reading.ts";
import { namesOf } from "../../../builders.ts";
import { papersOf, reading } from "../plain-tables.ts";

test("families alone are not taken for such where an initial tells namesakes apart", () => {
  const families = Array.from({ length: 20 }, (_, i) => `Byron${"abcdefghijklmnopqrst".charAt(i)}`);
  const rows = [...families, "Wang X", "Wang Y"].map((name, i) => `${name},On Looms ${i}`);
  const papers = papersOf(`Authors,Title\n${rows.join("\n")}\n`);

  expect(papers.at(-1)?.byline.authors[0]).toMatchObject({ family: "Wang", given: "Y" });
});

test("who has invented stands for authors, below the address of a search as at Google Patents", () => {
  const papers = papersOf(
    "search URL:,https://patents.google.com/?q=looms\n" +
      'id,title,assignee,inventor/author,publication date\n1,Loom,Looms Inc.,"Ada King, Bob Byron",2002-03-04\n',
  );

  expect(papers.map((paper) => [paper.title, paper.year, ...namesOf(paper)])).toEqual([
    ["Loom", 2002, "Ada King", "Bob Byron"],
  ]);
});

test("first, second and third author have a column each; a first author alone is cut off", () => {
  const papers = papersOf(
    "Title,First Author,Second Author,3rd Author\nOn Looms,Ada King,Bob Byron,\n",
  );
  const [cut] = papersOf("Title,First Author\nOn Looms,Ada King\n");

  expect(papers.map(namesOf)).toEqual([["Ada King", "Bob Byron"]]);
  expect(papers[0]?.byline.listComplete).toBe(true);
  expect(cut?.byline.listComplete).toBe(false);
});

test("a column of the last author, or of others, beside the first says that the list goes on", () => {
  const papers = papersOf(
    "Title,First author,Second author,Last author\n" +
      "On Looms,Ada King,Bob Byron,Cem Ay\nOn Cards,Ada King,Bob Byron,Bob Byron\n",
  );
  const [two] = papersOf("Title,First author,Last author\nOn Looms,Ada King,Cem Ay\n");
  const [others] = papersOf(
    "Title,First author,Second author,Other authors\nOn Looms,Ada King,Bob Byron,3\n",
  );

  expect([...papers, two, others].map(namesOf)).toEqual([
    ["Ada King", "Bob Byron", "Cem Ay"],
    ["Ada King", "Bob Byron"],
    ["Ada King", "Cem Ay"],
    ["Ada King", "Bob Byron"],
  ]);
  expect([...papers, two, others].map((paper) => paper?.byline.listComplete)).toEqual(
    Array.from({ length: 4 }, () => false),
  );
});

test("of a table that lacks one of its columns the others are told", () => {
  const { diagnostics, table } = runToEnd(
    read({ file: "table.csv", text: "uid,Title,species\n1,On Looms,none\n2,On Cards,none\n" }),
  );

  expect(diagnostics).toMatchObject([
    {
      message:
        'The file is a table, but none of its columns is known to hold authors: "uid", "Title", "species".',
    },
  ]);
  expect(table).toMatchObject({ authors: "", title: "title", year: "" });
});

test.each([
  ["Lead Authors", false],
  ["First author(s)", false],
  ["Erstautor:in", false],
  ["Contributors", true],
  ["Team members", true],
  ["Presenter(s)", true],
  ["Autores/as", true],
  ["Autorinnen und Autoren", true],
  ["Auteur·e·s", true],
  ["Autori", true],
])("a column called %s is one of authors", (column, listComplete) => {
  const [paper] = papersOf(`Title,${column},Year\nOn Looms,"Ada King, Bob Byron",1843\n`);

  expect(namesOf(paper)).toEqual(["Ada King", "Bob Byron"]);
  expect(paper?.byline.listComplete).toBe(listComplete);
});

test.each(["First author", "Lead authors", "Contributors", "Presenters"])(
  "a column of all authors counts before one called %s",
  (column) => {
    const papers = papersOf(`${column},Title,Authors\nCem Ay,On Looms,"Ada King, Bob Byron"\n`);

    expect(papers.map(namesOf)).toEqual([["Ada King", "Bob Byron"]]);
  },
);

// As in asreview/citation-file-formatting:Datasets/TSV/_baseline_citavi.tsv, which RefWorks wrote; editors are secondary authors.
test("the table of RefWorks is read", () => {
  const cells: readonly (readonly [column: string, cell: string])[] = [
    ["Reference Type", "Journal Article"],
    ["Authors, Primary", "van den Bosch,null;Lovelace, Ada M.;van Dijk,Joris,D."],
    ["Title Primary", "On Looms"],
    ["Periodical Full", "Journal of Looms"],
    ["Periodical Abbrev", " "],
    ["Pub Year", "2014"],
    ["Pub Date Free From", "03/30"],
    ["Authors, Secondary", "Byron,Bob"],
    ["DOI", "10.1000/1"],
  ];
  const text = [0, 1].map((i) => cells.map((cell) => cell[i]).join("\t")).join("\n");
  const papers = papersOf(text);

  expect(papers).toMatchObject([
    {
      title: "On Looms",
      year: 2014,
      venue: "Journal of Looms",
      kind: "Journal Article",
      ids: { doi: "10.1000/1" },
    },
  ]);
  expect(papers.map(namesOf)).toEqual([["van den Bosch", "Ada M. Lovelace", "Joris D. van Dijk"]]);
});

test.each([
  // Springer's API, and tables made of its answers.
  "publicationName",
  // As in hohadang1999/Authorship-Network-Graph:publications.csv.
  "pubName",
  "journal_name",
  "Journal Name",
  "Journal/Conference",
  "Published in",
  "secondary_title",
  "Source title/Anthology title",
  "container-title",
  "dc.relation.ispartof",
  "期刊名称",
])("a column called %s is of journals", (column) => {
  const [paper] = papersOf(`title,authors,year,${column}\nOn Looms,Ada King,1843,Weaving\n`);

  expect(paper?.venue).toBe("Weaving");
});

// The fields that go around for Elsevier's search API, which names who stands first.
test("a table of Elsevier's answers is read, and its lists go on", () => {
  const papers = papersOf(
    "dc:identifier,dc:title,dc:creator,prism:publicationName,prism:coverDate,prism:doi\n" +
      "SCOPUS_ID:1,On Looms,King A.,Weaving,1843-05-01,10.1000/1\n",
  );

  expect(papers).toMatchObject([
    { title: "On Looms", venue: "Weaving", date: "1843-05-01", ids: { doi: "10.1000/1" } },
  ]);
  expect(papers.map(({ byline }) => byline)).toMatchObject([
    { authors: [{ family: "King", given: "A." }], listComplete: false },
  ]);
});

// Columns as in DSpace's documentation and its DSpaceCSV.java.
test("of DSpace's columns for each language, the one that is filled is read; keys of people are no part of names", () => {
  const papers = papersOf(
    [
      "id,collection,dc.contributor.author[],dc.contributor.author[de],dc.date.issued,dc.source.journal[de],dc.title,dc.title[de]",
      '1,123/4,,"King, Ada::a1b2-c3::600||Byron, Bob",1843,Weaving,,On Looms',
      '2,123/4,"Ay, Cem::d4::-1",,1844,Weaving,On Cards,',
    ].join("\n"),
  );

  expect(papers.map((paper) => [paper.title, paper.venue, ...namesOf(paper)])).toEqual([
    ["On Looms", "Weaving", "Ada King", "Bob Byron"],
    ["On Cards", "Weaving", "Cem Ay"],
  ]);
});

test("authors whom DSpace has in columns of several languages are all read, each once", () => {
  const papers = papersOf(
    [
      "id,dc.contributor.author,dc.contributor.author[en_US],dc.title[en_US],dc.date.issued",
      '1,"King, Ada::a1b2::600||Byron, Bob","Ay, Cem||King, Ada",On Looms,2010',
      '2,"King, Ada::will be referenced::ORCID::0000-0002-1825-0097::600||Dee, Dora",,On Cards,2011',
    ].join("\n"),
  );

  expect(papers.map(namesOf)).toEqual([
    ["Ada King", "Bob Byron", "Cem Ay"],
    ["Ada King", "Dora Dee"],
  ]);
});

test("brackets behind a column other than Dublin Core's name no language of it", () => {
  const text = "Title,Authors,Year,Year [accessed],Authors [ids]\nOn Looms,,,2024,57193;57194\n";

  expect(papersOf(text)).toMatchObject([{ title: "On Looms", byline: { authors: [] } }]);
  expect(papersOf(text)[0]?.year).toBeUndefined();
});

test.each([
  ["source,conference", "Nature,Berlin", "Nature"],
  ["proceedings,source", "yes,J Looms", "J Looms"],
  ["source,journal name", "PubMed,J Looms", "J Looms"],
])(
  "of the columns %s the one that says where a paper came out is read",
  (columns, cells, venue) => {
    const [paper] = papersOf(`title,authors,${columns}\nOn Looms,Ada King,${cells}\n`);

    expect(paper?.venue).toBe(venue);
  },
);

test("HAL's answers are read by their columns", () => {
  const text = `docid,title_s,authFullName_s,journalTitle_s,producedDateY_i,doiId_s\n1,On Looms,"Ada King,Bob Byron",Weaving,1843,10.1000/1\n`;

  expect(papersOf(text)).toMatchObject([
    { title: "On Looms", venue: "Weaving", year: 1843, ids: { doi: "10.1000/1" } },
  ]);
  expect(papersOf(text).map(namesOf)).toEqual([["Ada King", "Bob Byron"]]);
});

test.each([
  ["Sıra;Yazarlar;Makale Adı;Yıl"],
  ["sira;yazar;baslik;yil"],
  ["Lp.;Autorzy;Tytul;Rok"],
  ["番号;著者;論文題目;年"],
  ["整理番号;著者名;和文標題;発行年"],
  ["序号;论文作者;论文题目;发表年份"],
  ["الرقم;اسم الباحث;عنوان البحث;السنة"],
  ["연번;저자(공동저자 포함);논문제목;게재연도"],
])("columns are known without a warning: %s", (header) => {
  const { bibliography, diagnostics } = reading(`${header}\n1;Ada Lovelace;On Looms;1843\n`);

  expect(bibliography.papers[0]).toMatchObject({ title: "On Looms", year: 1843 });
  expect(namesOf(bibliography.papers[0])).toEqual(["Ada Lovelace"]);
  expect(diagnostics.filter(({ severity }) => severity === "warning")).toEqual([]);
});
