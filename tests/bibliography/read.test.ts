import fc from "fast-check";
import { expect, test } from "vitest";

import { decode } from "../../src/bibliography/decode.ts";
import { writeCoteriePapers } from "../../src/bibliography/formats/coterie-papers.ts";
import { read } from "../../src/bibliography/read.ts";
import { runToEnd } from "../../src/bibliography/reading.ts";
import { anyCharacter } from "../any-character.ts";
import { aBibliography, anAuthorPage, aPaper, namesOf } from "../builders.ts";

const seed = 20_261_122;
const reading = (text: string) => runToEnd(read({ file: "file", text }));

test("an author page is recognised by its content", () => {
  expect(reading(anAuthorPage())).toMatchObject({
    format: "author page",
    bibliography: { owner: "Ada", papers: [{ title: "On Looms" }] },
  });
});

test("the header of an author page is recognised without papers", () => {
  expect(reading("Ada\n\nLG\nh-index2\n").format).toBe("author page");
});

test("our own list of papers is recognised by its content", () => {
  expect(reading(writeCoteriePapers(aBibliography(aPaper())))).toMatchObject({
    format: "Coterie list of papers",
    bibliography: { papers: [{ title: "On Looms" }] },
  });
});

test.each([
  ["", "it is empty."],
  [" \n ", "it is empty."],
  ["%PDF-1.7", "it looks like a PDF."],
  ["‰PNG\r\n", "it looks like a PNG picture."],
  ["<!DOCTYPE html>", "it looks like a web page saved as HTML."],
  ["<graphml>", "it looks like XML."],
  ['{"nodes":[]}', "it looks like JSON of another kind."],
  ["Dear Ada", 'it begins with "Dear Ada".'],
])("a text that begins with %s gives one error that says: %s", (text, what) => {
  const { bibliography, format, diagnostics } = reading(text);

  expect(bibliography.papers).toEqual([]);
  expect(format).toBeUndefined();
  expect(diagnostics).toEqual([
    {
      severity: "error",
      code: "read/unknown-format",
      file: "file",
      message: `The file holds no papers that Coterie can read: ${what}`,
      remedy: expect.stringMatching(
        /^Open one of these instead: Coterie list of papers,.* author page\.$/u,
      ),
    },
  ]);
});

test.each([
  ["PK\u0003\u0004", "a ZIP archive or an Office document", "save a spreadsheet as CSV"],
  [
    '<?xml version="1.0"?>\n<modsCollection xmlns="http://www.loc.gov/mods/v3">',
    "MODS",
    "as RIS or BibTeX",
  ],
  ['<rdf:RDF\n xmlns:z="http://www.zotero.org/namespaces/export#">', "Zotero's RDF", "CSL JSON"],
  ['{"response":{"numFound":1,"start":0,"docs":[{"label_s":"x"}]}}', "JSON of HAL", "wt=bibtex"],
  ["\\begin{thebibliography}{9}\n\\bibitem{a} A. Lovelace. On Looms.", ".bbl", ".bib"],
  ["% $ biblatex auxiliary file $\n\\begingroup\n\\refsection{0}\n", ".bbl", ".bib"],
  [
    "1. Notes. 2020 Jan;1(2):3-4.\n\nOn Looms.\n\nLovelace A(1).\n\nPMID: 123",
    "a summary",
    'format "PubMed"',
  ],
  ["\u00d0\u00cf\u0011\u00e0\u00a1", "old Excel", "Save the table as CSV"],
  ["---\nreferences:\n- id: a\n  type: book\n", "CSL YAML", "as CSL-JSON"],
  ["# about us\ncff-version: 1.2.0\n", "CITATION.cff", "Open one of these instead"],
])("a text that begins with %s is called %s, and how to export it: %s", (text, what, how) => {
  const { bibliography, diagnostics } = reading(text);

  expect(bibliography.papers).toEqual([]);
  expect(diagnostics).toEqual([
    expect.objectContaining({
      code: "read/unknown-format",
      message: expect.stringContaining(what),
      remedy: expect.stringContaining(how),
    }),
  ]);
});

test("a table whose columns nobody knows says what they are, for somebody to choose", () => {
  const { format, diagnostics, table } = reading("Who;What\nAda;On Looms\nBob;On Cards\n");

  expect(format).toBeUndefined();
  expect(diagnostics).toMatchObject([
    {
      severity: "error",
      code: "read/unknown-columns",
      line: 1,
      message:
        'The file is a table, but none of its columns is known to hold authors and titles: "Who", "What".',
    },
  ]);
  expect(table).toEqual({
    columns: ["Who", "What"],
    authors: "",
    title: "",
    year: "",
    separator: ";",
  });
});

test("a text that somebody has chosen columns for is read as a table", () => {
  const text = "Who;What\nAda, Bob;On Looms\n";
  const choices = { authors: "who", title: "what", year: "" };

  expect(runToEnd(read({ file: "file", text, choices }))).toMatchObject({
    format: "table",
    bibliography: { papers: [{ title: "On Looms" }] },
  });
});

test("any bytes give a bibliography and diagnostics, never a throw", () => {
  const ownWords = fc.constantFrom(
    "LGFeb 6, 2025",
    "\n",
    "et al.",
    "73papers",
    "h-index",
    "{",
    '"',
  );
  const bytes = fc.oneof(
    fc.uint8Array(),
    fc
      .array(fc.oneof(ownWords, fc.string({ unit: anyCharacter })))
      .map((parts) => new TextEncoder().encode(parts.join(""))),
  );
  fc.assert(
    fc.property(bytes, (bytes) => {
      const { bibliography, diagnostics } = reading(decode("file", bytes).text);
      expect(bibliography.papers.length > 0 || diagnostics.length > 0).toBe(true);
    }),
    { seed, numRuns: 100 },
  );
});

test("markup in names and titles stays text", () => {
  const title = "</script><svg onload=alert(1)>";
  const byline = "<img src=x onerror=alert(1)>";
  const [paper] = reading(anAuthorPage({ papers: [{ title, byline }] })).bibliography.papers;

  expect(paper?.title).toBe(title);
  expect(namesOf(paper)).toEqual([byline]);
});
