import { expect, test } from "vitest";

import { scopus } from "../../../src/bibliography/formats/scopus.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";
import { fc } from "../../property.ts";

const reading = (text: string) => runToEnd(scopus.read({ file: "scopus.csv", text }));
const papersOf = (text: string) => reading(text).bibliography.papers;
const codesOf = (text: string) => reading(text).diagnostics.map(({ code }) => code);

const NEW = "Authors,Author full names,Author(s) ID,Title,Year,EID\n";
const OLD = "Authors,Author(s) ID,Title,Year,EID\n";

const bylineOf = (authors: string, ids: string) => {
  const [paper] = papersOf(`${OLD}"${authors}","${ids}",On Looms,2005,2-s2.0-1\n`);
  return paper?.byline.authors.map(({ family, given, ids: own }) => [family, given, own?.scopus]);
};

test("a row gives full names with ids, title, venue, dates, ids, keywords and abstract", () => {
  const text = [
    "\uFEFFAuthors,Author full names,Author(s) ID,Title,Year,Source title,DOI,Link,Abstract," +
      "Author Keywords,PubMed ID,Document Type,EID",
    '"Lovelace A.; Byron B.","Lovelace, Ada (11111); van Byron, Bob (22222)","11111; 22222",' +
      'On Looms,2024,Notes on Engines,10.1000/ABC,"https://example.org/1","Looms weave.",' +
      '"looms; cards",123,Article,2-s2.0-1',
  ].join("\r\n");

  expect(reading(text)).toEqual({
    bibliography: {
      papers: [
        {
          records: [{ file: "scopus.csv", index: 0, line: 2 }],
          title: "On Looms",
          byline: {
            authors: [
              {
                printed: "Ada Lovelace",
                family: "Lovelace",
                given: "Ada",
                ids: { scopus: "11111" },
              },
              {
                printed: "Bob van Byron",
                family: "van Byron",
                given: "Bob",
                ids: { scopus: "22222" },
              },
            ],
            listComplete: true,
          },
          year: 2024,
          venue: "Notes on Engines",
          kind: "Article",
          keywords: ["looms", "cards"],
          ids: { doi: "10.1000/abc", pmid: "123" },
          links: [{ kind: "page", href: "https://example.org/1" }],
          abstract: "Looms weave.",
        },
      ],
      claims: [],
    },
    diagnostics: [],
  });
});

test("names of columns from 2023 on are read as well", () => {
  const text =
    "Author Names,Titles,Publication Year,EID\nLovelace A.; Byron B.,On Looms,2024,2-s2.0-1\n";

  expect(papersOf(text)).toMatchObject([{ title: "On Looms", year: 2024 }]);
  expect(papersOf(text).map(namesOf)).toEqual([["A. Lovelace", "B. Byron"]]);
});

test.each([
  ["semicolons", "Lovelace A.; Byron B.", "1;2"],
  ["commas", "Lovelace A., Byron B.", "1;2;"],
  ["commas, also within names", "Lovelace, A., Byron, B.", "1; 2"],
])("old short names separated by %s keep the ids beside them", (_, authors, ids) => {
  expect(bylineOf(authors, ids)).toEqual([
    ["Lovelace", "A.", "1"],
    ["Byron", "B.", "2"],
  ]);
});

test("ids that are fewer than the names are nobody's", () => {
  expect(bylineOf("Lovelace A., Byron B., Cem C.", "1;2;")).toEqual([
    ["Lovelace", "A.", undefined],
    ["Byron", "B.", undefined],
    ["Cem", "C.", undefined],
  ]);
});

test("one person listed twice stays twice, as printed", () => {
  expect(bylineOf("Byron B., Byron B.", "2;2;")).toHaveLength(2);
});

test("families of several words stay whole", () => {
  expect(bylineOf("de Castilhos Ghisi N., Wei D.-Q.", "1;2;")).toEqual([
    ["de Castilhos Ghisi", "N.", "1"],
    ["Wei", "D.-Q.", "2"],
  ]);
});

test("a full name without an id in brackets is a name", () => {
  const text = `${NEW}Lovelace A.,"Lovelace, Ada",,On Looms,2024,2-s2.0-1\n`;

  expect(papersOf(text)[0]?.byline.authors).toEqual([
    { printed: "Ada Lovelace", family: "Lovelace", given: "Ada" },
  ]);
});

test("[No author name available] is nobody, and the paper stays", () => {
  const text = `${OLD}[No author name available],[No author id available],On Looms,2005,2-s2.0-1\n`;

  expect(papersOf(text)).toMatchObject([{ title: "On Looms", byline: { authors: [] } }]);
  expect(codesOf(text)).toEqual(["scopus/nobody", "scopus/no-authors"]);
});

test("[No title available] and [No abstract available] are blank", () => {
  const text =
    "Authors,Title,Year,Abstract,EID\nAda A.,[No title available],2005,[No abstract available],2\n";

  expect(papersOf(text)[0]).toMatchObject({ title: "" });
  expect(papersOf(text)[0]).not.toHaveProperty("abstract");
});

test("a second funding text shifts no column behind it", () => {
  const text =
    "Authors,Title,Year,Funding Text 1,PubMed ID,Document Type,EID\n" +
    "Ada A.,On Looms,2005,a crown,another crown,12,Review,2-s2.0-1\n";

  expect(papersOf(text)).toMatchObject([{ kind: "Review", ids: { pmid: "12" } }]);
  expect(codesOf(text)).toEqual(["scopus/more-cells"]);
});

test("an export is recognised by its ids, in any order of columns", () => {
  expect(scopus.recognises(OLD)).toBe(true);
  expect(scopus.recognises('"EID","Title","Authors"\n')).toBe(true);
  expect(scopus.recognises("Authors,Title,Year\n")).toBe(false);
});

test("any damage to an export gives papers and diagnostics, never a throw", () => {
  const text = `${NEW}"Lovelace A.","Lovelace, Ada (1)","1","On ""Looms""",2024,2-s2.0-1\n`.repeat(
    3,
  );

  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(40), fc.string(), (start, length, inserted) => {
      const damaged = text.slice(0, start) + inserted + text.slice(start + length);

      expect(reading(damaged).bibliography.papers.length).toBeLessThanOrEqual(6);
    }),
    { seed: 20_261_122 },
  );
});

// The columns of exports with Scopus in Chinese, the second seen in RRonCChen/wos_scopus_parser:scopus.csv, and in
// Russian, seen in akbooo/scopus_sdu:publications.csv.
test.each([
  ["作者,Author full names,作者 ID,文献标题,年份,来源出版物名称,作者关键字,文献类型,EID"],
  ["作者關鍵字,作者全名,作者 ID,書名,年份,來源出版物名稱,索引,文獻類型,論文"],
  [
    "Автор (ы),Author full names,Идентификатор автора(ов),Название документа,Год,Название источника,Ключевые слова автора,Тип документа,EID",
  ],
])("an export in Chinese or Russian is an export of Scopus: %s", (header) => {
  const row = '"King A.; Byron B.","King, Ada (11111); Byron, Bob (22222)","11111; 22222",';
  const text = `${header}\n${row}On Looms,2017,Notes,looms,Article,2-s2.0-1\n`;

  expect(scopus.recognises(text)).toBe(true);
  expect(papersOf(text)).toMatchObject([
    {
      title: "On Looms",
      year: 2017,
      venue: "Notes",
      kind: "Article",
      byline: {
        authors: [
          { printed: "Ada King", ids: { scopus: "11111" } },
          { printed: "Bob Byron", ids: { scopus: "22222" } },
        ],
      },
    },
  ]);
});
