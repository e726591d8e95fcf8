import { expect, test } from "vitest";

import { plainTable } from "../../../src/bibliography/formats/plain-table.ts";
import { scopus } from "../../../src/bibliography/formats/scopus.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { anyCharacter } from "../../any-character.ts";
import { namesOf } from "../../builders.ts";
import { fc } from "../../property.ts";

const reading = (text: string) => runToEnd(plainTable.read({ file: "papers.csv", text }));
const papersOf = (text: string) => reading(text).bibliography.papers;
const titlesOf = (text: string) => papersOf(text).map(({ title }) => title);
const linesOf = (text: string) => papersOf(text).map(({ records }) => records[0]?.line);
const problemsOf = (text: string) =>
  reading(text)
    .diagnostics.filter(({ code }) => code !== "table/authors-split")
    .map(({ code, line }) => [code, line]);

const HEADER = "Authors,Title,Year\n";

test.each([
  ["comma", "Title,Authors\nOn Looms,Ada King; Bob Byron\n"],
  ["semicolon", "Title;Authors\nOn Looms;Ada King, Bob Byron\n"],
  ["tab", "Title\tAuthors\nOn Looms\tAda King, Bob Byron\n"],
  ["bar", "Title|Authors\nOn Looms|Ada King; Bob Byron\n"],
])("the delimiter is the one that yields the header: %s", (_, text) => {
  expect(papersOf(text).map((paper) => [paper.title, namesOf(paper)])).toEqual([
    ["On Looms", ["Ada King", "Bob Byron"]],
  ]);
});

test("columns are found in any case, with blanks around them and a byte order mark before them", () => {
  expect(titlesOf("\uFEFF  AUTHORS , title \nAda,On Looms\n")).toEqual(["On Looms"]);
});

test.each([
  ["Author.full.names,Article.Title,Publication.Year"],
  ["author_full_names,article_title,publication_year"],
])("columns that R has renamed are found: %s", (header) => {
  const text = `${header}\n"Lovelace, Ada; Byron, Bob",On Looms,2020\n`;

  expect(papersOf(text)).toMatchObject([{ title: "On Looms", year: 2020 }]);
  expect(papersOf(text).map(namesOf)).toEqual([["Ada Lovelace", "Bob Byron"]]);
  expect(reading(text).table).toMatchObject({
    authors: header.split(",")[0]?.toLowerCase(),
    year: header.split(",")[2]?.toLowerCase(),
  });
});

test("a header that comes again, where tables were set one below the other, is no paper", () => {
  const text = `${HEADER}Ada,On Looms,2020\n\uFEFF${HEADER}Bob,On Cards,2021\n`;

  expect(titlesOf(text)).toEqual(["On Looms", "On Cards"]);
  expect(problemsOf(text)).toEqual([["table/header-again", 3]]);
});

test("a cell that holds NA, as R writes it, is blank", () => {
  expect(papersOf("Authors,Title,Year,DOI\nNA,On Looms,2020,NA\n")).toMatchObject([
    { byline: { authors: [] }, ids: {} },
  ]);
});

test("of columns with one name the first counts", () => {
  expect(titlesOf("Authors,Title,Title\nAda,On Looms,On Cards\n")).toEqual(["On Looms"]);
});

test.each([["About the data: exported on a Sunday\n\n"], ["sep=,\n"]])(
  "lines above the header are passed over: %s",
  (above) => {
    expect(titlesOf(`${above}${HEADER}Ada,On Looms,2020\n`)).toEqual(["On Looms"]);
  },
);

test.each([
  ["Unix", "\n"],
  ["Windows", "\r\n"],
  ["old Macintosh", "\r"],
])("each paper keeps its first line with %s line ends, after cells of several lines", (_, end) => {
  const rows = ["Authors,Title,Year", 'Ada,"On\nLooms",2020', "", "Bob,On Cards,2021", ""];

  expect(linesOf(rows.join("\n").replaceAll("\n", end))).toEqual([2, 5]);
});

test("a cell in quotes may hold delimiters, line ends and doubled quotes", () => {
  expect(titlesOf(`${HEADER}Ada,"On ""Looms"",\nand Cards",2020\n`)).toEqual([
    'On "Looms", and Cards',
  ]);
});

test("rows without a filled cell are no rows", () => {
  expect(reading(`${HEADER},,\n\n  ,,\nAda,On Looms,2020`).bibliography.papers).toHaveLength(1);
  expect(problemsOf(`${HEADER},,\n\nAda,On Looms,2020`)).toEqual([]);
});

test("cells beyond the header are a notice, unless they are blank", () => {
  expect(problemsOf(`${HEADER}Ada,On Looms,2020,\nBob,On Cards,2021,x\n`)).toEqual([
    ["table/more-cells", 3],
  ]);
});

test("a remark under the table is no paper", () => {
  const text = `${HEADER}Ada,On Looms,2020\nExported on a Sunday\n`;

  expect(titlesOf(text)).toEqual(["On Looms"]);
  expect(problemsOf(text)).toEqual([["table/stray-text", 3]]);
});

test("a quote that never closes costs its own row and no other", () => {
  const text = `${HEADER}"Ada Lovel,On Looms\n${"Bob,On Cards,2021\n".repeat(3)}`;

  expect(titlesOf(text)).toEqual(["On Cards", "On Cards", "On Cards"]);
  expect(linesOf(text)).toEqual([3, 4, 5]);
  expect(problemsOf(text)).toEqual([["table/broken-quotes", 2]]);
});

test("a quote that never closes is repaired when the row is whole without it", () => {
  const text = `${HEADER}"Ada Lovelace,On Looms,2020\n"Bob","On Cards","2021"\n`;

  expect(papersOf(text).map(namesOf)).toEqual([["Ada Lovelace"], ["Bob"]]);
  expect(problemsOf(text)).toEqual([["table/broken-quotes", 2]]);
});

test("a quote that never closes swallows no row that happens to complete its cells", () => {
  expect(titlesOf(`${HEADER}"Ada,On Looms,2020\n"Bob",On Cards,2021\n`)).toEqual([
    "On Looms",
    "On Cards",
  ]);
});

test("quotes within a cell that are not doubled stay in it", () => {
  const text = `${HEADER}"Ada","Engines as "Looms"","2020"\nBob,"On "Cards" and all",2021\n`;

  expect(titlesOf(text)).toEqual(['Engines as "Looms"', 'On "Cards" and all']);
});

test("lines of a cell whose quote is broken become no people", () => {
  const rows = ['On Looms,Ada,"They weave', "Bob weaves, too", "so, Cem", 'On Cards,Dan,"y"'];

  expect(titlesOf(`Title,Authors,Abstract\n${rows.join("\n")}\n`)).toEqual([
    "On Looms",
    "On Cards",
  ]);
});

test("a table cut within a cell keeps the cells before it", () => {
  const text = 'Authors,Title,Abstract\nAda,On Looms,"They wea\nve and';

  expect(papersOf(text).map(namesOf)).toEqual([["Ada"]]);
  expect(problemsOf(text)).toEqual([
    ["table/broken-quotes", 2],
    ["table/no-year", 2],
    ["table/stray-text", 3],
  ]);
});

test("rows that a spreadsheet saved as one quoted cell each are taken apart again", () => {
  const text = [
    '"Authors,""Author(s) ID"",Title,Year,EID";;;',
    '"""Lovelace A., Byron B."",""1;2;"",""On Looms, Again"",2020,2-s2.0-1";;;',
    '"Cem C.,3,On Cards,2021,2-s2.0-2";;;',
    '"Dan D.,4,On Engines";;;',
  ].join("\n");

  const { bibliography, diagnostics } = runToEnd(scopus.read({ file: "s.csv", text }));

  expect(bibliography.papers.map((paper) => [paper.title, ...namesOf(paper)])).toEqual([
    ["On Looms, Again", "A. Lovelace", "B. Byron"],
    ["On Cards", "C. Cem"],
  ]);
  expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([
    ["scopus/wrapped-rows", 1],
    ["scopus/not-unwrapped", 4],
  ]);
});

test("a text without the columns gives no papers and says so", () => {
  expect(problemsOf("Dear Ada,\nhow are you?")).toEqual([["table/no-header", undefined]]);
});

test("progress never falls and ends with the text", () => {
  const shares = [...plainTable.read({ file: "f", text: `${HEADER}Ada,A,2020\nBob,B,2021\n` })];

  expect(shares).toEqual([...shares].toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

test("any text under a header gives papers and diagnostics, never a throw", () => {
  const pieces = fc.constantFrom(
    '"',
    '""',
    ",",
    ";",
    "\n",
    "\r\n",
    "\r",
    "Ada",
    "2020",
    " and ",
    "\0",
  );
  const anyText = fc.oneof(
    fc.string({ unit: anyCharacter }),
    fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }).map((parts) => parts.join("")),
  );

  fc.assert(
    fc.property(anyText, (text) => {
      const { bibliography } = reading(HEADER + text);
      const lineCount = (HEADER + text).split(/\r\n|\r|\n/u).length;

      for (const { records } of bibliography.papers) {
        expect(records[0]?.line).toBeLessThanOrEqual(lineCount);
      }
    }),
    { seed: 20_261_122 },
  );
});

test("a line doubled or cut out of a good table costs no other paper", () => {
  const rows = ["Ada; Bob,On Looms,2020", 'Cem,"On\nCards",2021', '"Dan","On ""Engines""",2022'];
  const aCut = fc.nat({ max: rows.join("\n").length });

  fc.assert(
    fc.property(aCut, (cut) => {
      const damaged = rows.join("\n").slice(cut);
      const titles = titlesOf(`${HEADER}${damaged}\nEve,On Wheels,2023\n`);

      expect(titles.at(-1)).toBe("On Wheels");
    }),
    { seed: 20_261_122 },
  );
});

test("a list of authors that fills the longest cell of a spreadsheet is cut within its last name", () => {
  const names = Array.from({ length: 3000 }, (_, i) => `Ada King ${"IVX".repeat(i % 3)}B${i}`);
  const cell = names.join("; ").slice(0, 32_767);
  const byline = papersOf(`${HEADER}"${cell}",On Looms,2020\n`)[0]?.byline;

  expect(byline?.authors).toHaveLength(cell.split(";").length - 1);
  expect(byline?.listComplete).toBe(false);
  expect(papersOf(`${HEADER}"${cell};",On Looms,2020\n`)[0]?.byline.listComplete).toBe(true);
});

test("a row that somebody put aside with # is no paper, and that is said", () => {
  const text = `${HEADER}#"Ada King, Bob Byron","On Looms",2025\n"Ada King, Cem Ay",On Cards,2026\n#1 of looms,On #,2024\n`;

  expect(titlesOf(text)).toEqual(["On Cards", "On #"]);
  expect(problemsOf(text)).toEqual([["table/commented-out", 2]]);
});
