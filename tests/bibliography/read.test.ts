import { expect, test } from "vitest";

import { decode } from "../../src/bibliography/encoding/decode.ts";
import { writeCoteriePapers } from "../../src/bibliography/formats/coterie-papers.ts";
import { read } from "../../src/bibliography/read.ts";
import { runToEnd } from "../../src/bibliography/reading.ts";
import { anyCharacter } from "../any-character.ts";
import { aBibliography, anAuthorPage, aPaper, namesOf } from "../builders.ts";
import { fc } from "../property.ts";

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
  "% Encoding: UTF-8 @misc{a, title = {On Looms}}",
  '% Encoding: UTF-8@PREAMBLE{"p"}@misc{a, title = {On Looms}}',
  "Created with JabRef 2.9. @misc{a, title = {On Looms}}",
])("BibTeX is recognised by an entry behind other words of its first line: %s", (text) => {
  expect(reading(text)).toMatchObject({
    format: "BibTeX",
    bibliography: { papers: [{ title: "On Looms" }] },
  });
});

test.each(["", " \n "])("an empty file (%j) is called empty, with one short remedy", (text) => {
  const { bibliography, format, diagnostics } = reading(text);

  expect(bibliography.papers).toEqual([]);
  expect(format).toBeUndefined();
  expect(diagnostics).toEqual([
    {
      severity: "error",
      code: "read/unknown-format",
      file: "file",
      message: "The file is empty.",
      remedy: "Export the papers again, or open another file.",
    },
  ]);
});

test.each([
  ["%PDF-1.7", "looks like a PDF", "an export of papers instead"],
  [
    "version https://git-lfs.github.com/spec/v1\noid",
    "looks like a pointer of Git LFS",
    "it points to",
  ],
  [
    'Lovelace, A., et al. (2016). "On looms." Notes 1: 2.',
    "looks like a list of references as they are printed",
    "BibTeX Export",
  ],
  ["‰PNG\r\n", "looks like a PNG picture", "an export of papers instead"],
  ["ÿØÿà\u0010JFIF", "looks like a JPEG picture", "an export of papers instead"],
  ["<!DOCTYPE html>", "looks like a web page saved as HTML", "save its text"],
  [
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table><tr><td>Title</td></tr>',
    "looks like a table in HTML (.xls)",
    "Web of Science as plain text or tab delimited",
  ],
  ["<table><tr><td>Title</td>", "looks like a table in HTML (.xls)", "save it as CSV"],
  [
    `${"_".repeat(60)}\n\nReport Information from ProQuest\nMarch 1 2010`,
    "looks like a report of ProQuest",
    "as RIS",
  ],
  ["Result List Export\n\nRecord: 1\nTitle: On Looms.", "looks like a list of EBSCO", "as RIS"],
  ["<graphml>", "looks like XML of another kind", "an export of papers instead"],
  ['{"nodes":[]}', "looks like JSON of another kind", "an export of papers instead"],
  ["@misc", "looks like BibTeX", "@article{key,"],
  [
    "PK\u0003\u0004[Content_Types].xmlPK\u0003\u0004word/document.xml",
    "looks like a document of Word",
    "Save it as plain text",
  ],
  [
    "PK\u0003\u0004[Content_Types].xmlPK\u0003\u0004xl/workbook.xml",
    "looks like a workbook of Excel",
    "Save the table as CSV",
  ],
  [
    "PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
    "looks like a spreadsheet of LibreOffice",
    "Save the table as CSV",
  ],
  [
    "PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.text",
    "looks like a document of LibreOffice",
    "Save it as plain text",
  ],
  ["PK\u0003\u0004papers.bib", "looks like a ZIP archive", "Unpack it"],
  ["{\\rtf1\\ansi On Looms}", "looks like a document in RTF", "Save it as plain text"],
  [
    '{"format":"coterie-session","version":1,"content":{"files":[{"title":"A","authors":["B"],"year":1',
    "looks like a session of Coterie",
    "Open it in the app",
  ],
  [
    '{"format":"coterie-decisions","version":1,"decisions":[{"name":"Ada","title":"A"}]}',
    "looks like decisions on names that Coterie saved",
    "Load decisions",
  ],
  ["\u0001\u0002ab", "looks like no text", "an export of papers instead"],
  ["Dear Ada", 'begins with "Dear Ada"', "such as BibTeX, RIS, CSV, JSON or YAML"],
  [
    '{"response":{"numFound":1,"start":0,"docs":[{"title_s":["x"]}]}}',
    "looks like an answer of HAL without authors",
    "wt=bibtex",
  ],
  [
    "\\begin{thebibliography}{9}\n\\bibitem{a} A. Lovelace. On Looms.",
    "looks like a bibliography that LaTeX has typeset (.bbl)",
    ".bib",
  ],
  [
    "% $ biblatex auxiliary file $\n\\begingroup\n\\refsection{0}\n",
    "looks like a bibliography that LaTeX has typeset (.bbl)",
    ".bib",
  ],
  [
    "1: Lovelace A. On Looms. Notes. 2020 Jan;1(2):3-4. PMID: 123",
    "looks like PubMed's text of a summary or an abstract",
    'format "PubMed"',
  ],
  [
    "\u00d0\u00cf\u0011\u00e0\u00a1",
    "looks like a document of old Excel or Word",
    "Save a table as CSV",
  ],
  [
    "---\nreferences:\n- id: a\n  type: book\n",
    "looks like YAML",
    "Give each of its papers a title and authors",
  ],
  [
    "- address: Paris\n  title: On Looms\n  editor: Ada Lovelace\n",
    "looks like YAML",
    "Give each of its papers a title and authors",
  ],
  [
    "# about us\ncff-version: 1.2.0\n",
    "looks like a CITATION.cff, which describes one program",
    "an export of papers instead",
  ],
])(
  "of a text that begins with %s one error says that it %s, and what to do: %s",
  (text, what, how) => {
    const { bibliography, format, diagnostics } = reading(text);

    expect(bibliography.papers).toEqual([]);
    expect(format).toBeUndefined();
    expect(diagnostics).toEqual([
      {
        severity: "error",
        code: "read/unknown-format",
        file: "file",
        message: `The file ${what} and holds no papers that Coterie can read.`,
        remedy: expect.stringContaining(how),
      },
    ]);
  },
);

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
    { seed },
  );
});

test("markup in names and titles stays text", () => {
  const title = "</script><svg onload=alert(1)>";
  const byline = "<img src=x onerror=alert(1)>";
  const [paper] = reading(anAuthorPage({ papers: [{ title, byline }] })).bibliography.papers;

  expect(paper?.title).toBe(title);
  expect(namesOf(paper)).toEqual([byline]);
});
