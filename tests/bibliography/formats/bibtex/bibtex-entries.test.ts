import { describe, expect, test } from "vitest";

import { bibtex } from "../../../../src/bibliography/formats/bibtex.ts";
import { runToEnd } from "../../../../src/bibliography/reading.ts";
import { namesOf } from "../../../builders.ts";

const raw = String.raw;
const reading = (text: string) => runToEnd(bibtex.read({ file: "looms.bib", text }));
const titlesOf = (text: string) => reading(text).bibliography.papers.map(({ title }) => title);
const authorsOf = (text: string) => reading(text).bibliography.papers.map(namesOf);
const codesOf = (text: string) => reading(text).diagnostics.map(({ code }) => code);
const linesOf = (text: string) =>
  reading(text).bibliography.papers.map(({ records }) => records[0]?.line);

/** A healthy entry, to stand after a damaged one. */
const healthy = "@article{b, title = {B}, author = {Bob}, year = 2021}\n";

test.each([
  ["a key with blanks", "@ARTICLE{da Rosa2024, title = {A}}"],
  ["no key", "@article{, title = {A}}"],
  ["neither key nor comma", "@article{title = {A}}"],
  ["no comma after the key", "@article{a\n  title = {A}}"],
  ["no comma after the key on its line", "@article{a title = {A}}"],
  ["a key on a line of its own", "@article{\n  a,\n  title = {A}}"],
  ["commas before the fields", "@article{a\n, title = {A}\n, year = 2020\n}"],
  ["a comma too many", "@article{a, title = {A},, year = 2020,}"],
  ["no comma between fields", "@article{a, year = 2020\n title = {A}\n note = {x}\n}"],
  ["a field name with blanks", "@article{a, funding_text 1={x}, title={A}}"],
  ["a field name that says more", '@article{a, author+an = {1="x"}, title = {A}}'],
  ["capitals", "@ARTICLE{a, TITLE = {A}}"],
  ["an underlined type", "@web_page{a, title = {A}}"],
  // As in bibclean's testbib4.
  ["line ends everywhere", "@\n\narticle\n\n{a\n\n,\ntitle\n\n=\n{A}\n}"],
  ["blanks everywhere", "@ article {a ,\ttitle\n=\n{A}\n}"],
  ["parentheses for braces", "@article(a, title = {A})"],
  ["quotation marks", '@article{a, title = "A"}'],
  ["a comment between fields", "@article{a,\n% title = {X},\n  title = {A}, % done\n}"],
  ["text before it", 'encoding = "utf-8"\n---\n@article{a, title = {A}}'],
  ["an address before it", "ada@looms.org {x}\n@article{a, title = {A}}"],
  ["text after it", "@article{a, title = {A}}\nSome {trailing text"],
  ["old Macintosh line ends", "@article{a,\r  title = {A}\r}"],
])("an entry with %s is read", (_, text) => {
  expect(titlesOf(text)).toEqual(["A"]);
  expect(codesOf(text)).not.toContain("bibtex/damaged-entry");
});

test("entries that share a key are different papers", () => {
  expect(titlesOf("@misc{a, title = {A}}\n@misc{a, title = {B}}")).toEqual(["A", "B"]);
});

test("entries on one line are different papers", () => {
  expect(titlesOf("@misc{a, title = {A}} @misc{b, title = {B}}")).toEqual(["A", "B"]);
});

test("a quoted value may hold braces, and in them quotation marks", () => {
  expect(titlesOf('@misc{a, title = "The {"}Jacquard{"} loom"}')).toEqual([
    'The {"}Jacquard{"} loom',
  ]);
});

test("an escaped brace counts as a brace, as in BibTeX", () => {
  expect(titlesOf(raw`@misc{a, title = {A \{B\} C}}`)).toEqual([raw`A \{B\} C`]);
});

test.each([
  ["opens", raw`@misc{a, title = {A \{ C}, author = {Ada}}`, raw`A \{ C`],
  ["closes", raw`@misc{a, title = {A \} C}, author = {Ada}}`, raw`A \} C`],
])("an escaped brace that %s nothing is a character", (_, text, title) => {
  expect(titlesOf(text)).toEqual([title]);
  expect(authorsOf(text)).toEqual([["Ada"]]);
  expect(codesOf(text)).not.toContain("bibtex/damaged-entry");
});

test("values joined by # are one value, abbreviations written out", () => {
  const text = `@string{LOOM = "Loom"}
    @STRING(Weekly = {Weekly})
    @article{a, title = loom # " and " # {Thread}, journal = LOOM # { } # WEEKLY}`;

  expect(reading(text).bibliography.papers).toMatchObject([
    { title: "Loom and Thread", venue: "Loom Weekly" },
  ]);
});

describe("abbreviations that stand for more than a memory holds", () => {
  const doubled = Array.from({ length: 40 }, (_, i) => `@string{a${i + 1} = a${i} # a${i}}\n`);
  const strings = `@string{a0 = "xxxxxxxxxx"}\n${doubled.join("")}`;
  const entry = "@article{k, title = {A}, journal = a40, author = {King, Ada}, year = 2001}\n";

  test("are left blank, with the first line of them, and the entry is read without", () => {
    const { bibliography, diagnostics } = reading(strings + entry);

    expect(bibliography.papers).toMatchObject([{ title: "A", date: "2001" }]);
    expect(diagnostics).toMatchObject([
      {
        severity: "warning",
        code: "bibtex/too-long",
        line: 18,
        message: 'The abbreviations in "a17" stand for too much; it was left blank.',
      },
    ]);
  });

  test("count wherever they are used: many entries are no way around it", () => {
    const { diagnostics } = reading(strings + entry.replace("a40", "a16").repeat(80));

    const lines = diagnostics.flatMap(({ code, line }) => (code === "bibtex/too-long" ? line : []));
    expect(lines).toEqual([18, 116, 117, 118, 119, 120, 121]);
  });
});

test("the names of months are abbreviations that every file has", () => {
  const text = '@article{a, title = {A}, year = 2020, month = "10~" # feb}';

  expect(reading(text).bibliography.papers).toMatchObject([{ date: "2020-02" }]);
});

test("an abbreviation that the file does not define stays as its name, with a note", () => {
  const text = "@article{a, title = {A}, author = {Ada}, year = 2020, journal = aps}";

  expect(reading(text)).toMatchObject({
    bibliography: { papers: [{ venue: "aps" }] },
    diagnostics: [
      {
        severity: "note",
        code: "bibtex/undefined-abbreviation",
        line: 1,
        message: 'The file does not define "aps"; the names were kept as text.',
      },
    ],
  });
});

test.each([
  ["a percent sign", "%@misc{x,\n%  title = {X}\n%}\n"],
  ["a percent sign and a reference", "% see @misc{x} and @misc{y, z}\n"],
  ["a percent sign, text and an address", "% by ada@looms.org(1), b = c\n"],
  ["a percent sign and text on each line", "% see @misc{x,\n%  title = {X}\n%}\n"],
  ["@comment", "@comment{jabref-meta: grouping:\n0 AllEntriesGroup:;\n1 Group:A\\;0\\;;\n}\n"],
  ["@comment without braces", "@comment all of this\n"],
  ["@comment that is not closed", "@comment{ { \n"],
  ["@preamble", raw`@preamble{ "\makeatletter \@ifundefined{url}{\newcommand{\url}[1]{#1}}{} " }`],
  ["@IEEEtranBSTCTL", '@IEEEtranBSTCTL{x, title = "no"}\n'],
])("what %s leads is no paper", (_, text) => {
  expect(titlesOf(`${text}@misc{a, title = {A}}`)).toEqual(["A"]);
});

test.each([
  ["words with a blank", "% Encoding: UTF-8 @misc{x, title = {X}}\n"],
  ["words without a blank", "% Encoding: UTF-8@misc{x, title = {X}}\n% more\n"],
  ["words and a preamble", '% Encoding: UTF-8@PREAMBLE{"p"}@misc{x, title = {X}}\n'],
  ["words, and goes on behind their line", "% Made by hand@misc{x,\r\n title = {X}\r\n}\r\n"],
])("an entry behind a comment's %s is read", (_, text) => {
  expect(titlesOf(`${text}@misc{a, title = {A}}`)).toEqual(["X", "A"]);
});

test("an entry right behind a percent sign is left out, with a note", () => {
  expect(codesOf(`%@misc{x, title = {X}}\n${healthy}`)).toEqual(["bibtex/behind-percent"]);
});

test("entries inside @comment are left out, with a note", () => {
  const text = `@comment{\n@misc{x, title = {X}}\n}\n${healthy}`;

  expect(titlesOf(text)).toEqual(["B"]);
  expect(codesOf(text)).toEqual(["bibtex/commented-out"]);
});

test.each([
  ["whose end is missing", "@misc{a,\n  title = {A},\n  author = {Ada and Bob}\n"],
  ["with a value that is not closed", "@misc{a,\n  author = {Ada and Bob},\n  title = {A,\n}\n"],
  [
    "with a quotation that is not closed",
    '@misc{a,\n  author = {Ada and Bob},\n  title = "A,\n}\n',
  ],
  ["with a brace too many", "@misc{a,\n  title = {A}},\n  author = {Ada and Bob}\n}\n"],
  ["with a word out of place", "@misc{a,\n  title = {A} oops },\n  author = {Ada and Bob}\n}\n"],
  ["with a line out of place", "@misc{a,\n  oops\n  title = {A},\n  author = {Ada and Bob}\n}\n"],
  ["with the authors not closed", "@misc{a,\n  author = {Ada and Bob,\n  title = {A}\n}\n"],
])("an entry %s costs nothing but a warning", (_, text) => {
  const { bibliography, diagnostics } = reading(text + healthy);

  expect(bibliography.papers.map(namesOf)).toEqual([["Ada", "Bob"], ["Bob"]]);
  expect(bibliography.papers.map(({ title }) => title)[1]).toBe("B");
  expect(diagnostics.filter(({ severity }) => severity === "warning")).toMatchObject([
    { code: "bibtex/damaged-entry", line: 1 },
  ]);
});

test("the warning about a damaged entry says what was kept", () => {
  const [damaged] = reading(
    `@misc{a,\n  author = {Ada},\n  title = {A,\n}\n${healthy}`,
  ).diagnostics;

  expect(damaged?.message).toBe('The entry "a" is damaged; read by themselves: author, title.');
});

test("a list of authors in which the text breaks off is not complete", () => {
  const [paper] = reading("@misc{a,\n  title = {A},\n  author = {Ada and Bo").bibliography.papers;

  expect(paper?.byline.listComplete).toBe(false);
});

test("a list of authors that only lost its brace is complete", () => {
  const [paper] = reading(`@misc{a,\n author = {Ada,\n title = {A}\n}\n${healthy}`).bibliography
    .papers;

  expect(paper?.byline.listComplete).toBe(true);
});

test.each([
  ["Unix", "\n"],
  ["Windows", "\r\n"],
  ["old Macintosh", "\r"],
])("%s line ends are counted, also after a byte order mark", (_, end) => {
  const text = ["\uFEFF% looms", "", "@misc{a,", " title = {A}", "}", "", "@misc{b}", ""].join(end);

  expect(linesOf(text)).toEqual([3, 7]);
});

test("the records of a file are numbered in its order", () => {
  const text = `@string{x = "x"}\n@misc{a, title = {A}}\n@comment{no}\n@misc{b, title = {B}}`;

  expect(reading(text).bibliography.papers.map(({ records }) => records[0])).toEqual([
    { file: "looms.bib", index: 0, line: 2 },
    { file: "looms.bib", index: 1, line: 4 },
  ]);
});

test("blocks for programs are no papers, and that is said", () => {
  const paper = "@misc{a, title = {A}, author = {Ada}, year = 2020}";

  expect(codesOf(`@xdata{x, author = {Ada}}\n${paper}`)).toEqual(["bibtex/no-publication"]);
  expect(codesOf(`@include{other.bib}\n${paper}`)).toEqual(["bibtex/no-publication"]);
});

test("a file without entries says so", () => {
  expect(codesOf('@string{x = "x"}')).toEqual(["bibtex/no-entries"]);
});

test("a backslash before an entry's @ on a new line does not hide the entry", () => {
  const text = raw`@misc{a, title = {A}, author = {Ada}}
\@phdthesis{b, title = {B}, author = {Bob}}
mail\@looms{c, title = {C}}`;

  expect(titlesOf(text)).toEqual(["A", "B"]);
});
