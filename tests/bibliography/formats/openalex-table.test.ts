import { expect, test } from "vitest";

import { openAlexTable } from "../../../src/bibliography/formats/openalex-table.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const DOTTED =
  '"id","abstract","authorships.author.display_name","authorships.author.id",' +
  '"authorships.author.orcid","display_name","doi","ids.pmid",' +
  '"primary_location.source.display_name","primary_topic.display_name","publication_date",' +
  '"publication_year","type"\n';
const PLAIN = "Work ID,Title,Author,Author IDs,ORCID,Year,Source,DOI\n";
const ORCID = "https://orcid.org/0000-0002-1825-0097";

const papersOf = (text: string) =>
  runToEnd(openAlexTable.read({ file: "works.csv", text })).bibliography.papers;

test("a row with dotted columns gives title, authors with ids, dates, venue, kind and ids", () => {
  const papers = papersOf(
    `${DOTTED}"https://openalex.org/W11","Weave.","Ada Lovelace|Dr. Bob Byron","https://openalex.org/A51|` +
      `https://openalex.org/A52","${ORCID}|","On Looms","https://doi.org/10.1000/A","12","Notes",` +
      '"Weaving","2020-04-06",2020,"article"\n',
  );

  expect(papers.map(namesOf)).toEqual([["Ada Lovelace", "Bob Byron"]]);
  expect(papers).toMatchObject([
    {
      title: "On Looms",
      byline: {
        authors: [
          { ids: { openalex: "A51", orcid: "0000-0002-1825-0097" } },
          { ids: { openalex: "A52" } },
        ],
      },
      year: 2020,
      date: "2020-04-06",
      venue: "Notes",
      kind: "article",
      category: "Weaving",
      ids: { doi: "10.1000/a", pmid: "12", openalex: "W11" },
      abstract: "Weave.",
    },
  ]);
});

test("a row with plain columns is read as well", () => {
  const papers = papersOf(
    `${PLAIN}W11,On Looms,Ada Lovelace|Bob Byron,A51|A52,,2020,Notes,10.1000/a\n`,
  );

  expect(papers.map(namesOf)).toEqual([["Ada Lovelace", "Bob Byron"]]);
  expect(papers).toMatchObject([{ title: "On Looms", year: 2020, ids: { openalex: "W11" } }]);
});

test("ids that are fewer than the names are nobody's", () => {
  const [paper] = papersOf(`${PLAIN}W11,On Looms,Ada Lovelace|Bob Byron,A51,${ORCID},2020,,\n`);

  expect(paper?.byline.authors.map(({ ids }) => ids)).toEqual([undefined, undefined]);
});

test("a list of exactly 100 authors was cut", () => {
  const names = Array.from({ length: 100 }, (_, i) => `Ada B${i}`).join("|");

  expect(papersOf(`${PLAIN}W11,On Looms,${names},,,2020,,\n`)).toMatchObject([
    { byline: { listComplete: false } },
  ]);
});

test("an export is recognised by its columns", () => {
  expect(openAlexTable.recognises(DOTTED)).toBe(true);
  expect(openAlexTable.recognises(PLAIN)).toBe(true);
  expect(openAlexTable.recognises("id,display_name\n")).toBe(false);
});

test("columns that R has renamed are known", () => {
  const text =
    "authorships_author_display_name,display_name,publication_year\nAda King|Bob Byron,On Looms,2020\n";

  expect(openAlexTable.recognises(text)).toBe(true);
  expect(papersOf(text).map((paper) => [paper.title, paper.year, ...namesOf(paper)])).toEqual([
    ["On Looms", 2020, "Ada King", "Bob Byron"],
  ]);
});

test("lists of Python, as pandas writes the answers of its interface, are lists", () => {
  const orcids = `"['${ORCID}', None]"`;
  const text =
    "authorships_author_display_name,authorships_author_orcid,display_name,publication_year\n" +
    `"['Ada King', ""Bob O'Byron""]",${orcids},On Looms,2020\nCem Ay|Ada King,,On Cards,2021\n`;
  const [looms, cards] = papersOf(text);

  expect(looms?.byline.authors).toEqual([
    { printed: "Ada King", family: "King", given: "Ada", ids: { orcid: "0000-0002-1825-0097" } },
    { printed: "Bob O'Byron", family: "O'Byron", given: "Bob" },
  ]);
  expect(namesOf(cards)).toEqual(["Cem Ay", "Ada King"]);
});

test("OA.Works calls some columns otherwise, and separates with semicolons", () => {
  const header =
    "DOI,title,journal,published,published_year,authorships.author.display_name,authorships.author.orcid\n";
  const [paper] = papersOf(
    `${header}10.1000/a,On Looms,Notes,2020-04-06,2020,Ada King;Bob Byron,${ORCID};\n`,
  );

  expect(paper).toMatchObject({
    title: "On Looms",
    venue: "Notes",
    year: 2020,
    date: "2020-04-06",
  });
  expect(namesOf(paper)).toEqual(["Ada King", "Bob Byron"]);
  expect(paper?.byline.authors[0]?.ids).toEqual({ orcid: "0000-0002-1825-0097" });
});
