import fc from "fast-check";
import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

const reading = (text: string) => runToEnd(read({ file: "publications.toml", text }));
const papersOf = (text: string) => reading(text).bibliography.papers;
const namesOf = (text: string) =>
  papersOf(text).map(({ byline }) => byline.authors.map(({ printed }) => printed));
const paperBy = (authors: string) =>
  `[[papers]]\ntitle = "On Looms"\nauthors = ${authors}\nyear = 1843\n`;

test("a table of a list gives title, authors, year, venue, ids, address and its line", () => {
  const text = `# Newest first
venues = ["Notes"]

[[pubs]]
year    = 1843 # of the letter
pubdate = 1843-07-10
type    = "Journal"
authors = "Ada Lovelace*, **Charles Babbage**"
title   = "On *Looms*: \\"a\\u0020letter\\""
journal = "In _Notes_ (1843)"
doi     = "https://doi.org/10.1000/A"
[[pubs.links]]
label = "PDF"
url = "https://example.org/looms.pdf"
`;

  expect(reading(text)).toMatchObject({ format: "TOML", diagnostics: [] });
  expect(papersOf(text)).toEqual([
    {
      records: [{ file: "publications.toml", index: 0, line: 4 }],
      title: 'On Looms: "a letter"',
      byline: {
        authors: [
          { printed: "Ada Lovelace", family: "Lovelace", given: "Ada" },
          { printed: "Charles Babbage", family: "Babbage", given: "Charles" },
        ],
        listComplete: true,
      },
      year: 1843,
      date: "1843-07-10",
      venue: "Notes",
      kind: "Journal",
      ids: { doi: "10.1000/a" },
      links: [{ kind: "page", href: "https://example.org/looms.pdf" }],
    },
  ]);
});

test.each([
  ["a text", '"Ada Lovelace, Charles Babbage"'],
  ["a literal text", "'Ada Lovelace, Charles Babbage'"],
  ["sorted names", '"Lovelace, A., & Babbage, C."', ["A. Lovelace", "C. Babbage"]],
  ["a list", '["Ada Lovelace", "Charles Babbage"]'],
  ["a list on lines of its own", '[\n  "Ada Lovelace", # first\n  "Charles Babbage",\n]'],
  ["a list with the word between", '["Ada Lovelace", "and Charles Babbage"]'],
  ["tables", '[{ name = "Ada Lovelace" }, { name = "Charles Babbage" }]'],
  ["a text over lines", '"""\nAda Lovelace, \\\n   Charles Babbage"""'],
  ["a literal text over lines", "'''Ada Lovelace,\nCharles Babbage'''"],
])("authors may be %s", (_, authors, names = ["Ada Lovelace", "Charles Babbage"]) => {
  expect(namesOf(paperBy(authors))).toEqual([names]);
});

test("the front matter of a page about a paper is one paper, and what stands below is none", () => {
  const text = `+++
title = "On Looms"
date = 1843-07-10T00:00:00
# Authors, e.g. ["Ada Lovelace"].
authors = ["[Ada Lovelace](https://example.org/ada) <sup> * </sup>", "Charles Babbage **(* equal contribution)**"]
publication_types = ["2"]
publication = "In *Notes*"
doi = ""

[header]
image = ""
+++
[[papers]]
title = "On Cards"
`;

  expect(reading(text).diagnostics).toEqual([]);
  expect(papersOf(text)).toMatchObject([
    { title: "On Looms", year: 1843, venue: "Notes", records: [{ line: 2 }] },
  ]);
  expect(namesOf(text)).toEqual([["Ada Lovelace", "Charles Babbage"]]);
});

test("tables under keys of their own, and within tables, are papers", () => {
  const text = `[papers.looms]
title = "On Looms"
authors = ["Ada Lovelace"]
venue.name = "Notes"
year = 1843
["papers"."cards"]
title = "On Cards"
authors = ["Ada Lovelace"]
year = 1844
`;

  expect(papersOf(text)).toMatchObject([
    { title: "On Looms", venue: "Notes" },
    { title: "On Cards", year: 1844 },
  ]);
});

test("a line that is no TOML is left out with a warning, and the others are read", () => {
  const text = `[[papers]]
title = "On Looms"
authors = ["Ada Lovelace"]
venue = Notes, of the "year
year = 1843

[[papers]
title = "On Cards"
authors = ["Ada Lovelace"]
year = 1844

[[papers
title = "On Thread"
authors = ["Ada Lovelace"]
year = 1845
`;

  const { bibliography, diagnostics } = reading(text);

  expect(bibliography.papers).toMatchObject([
    { title: "On Looms", year: 1843 },
    { title: "On Cards", year: 1844 },
  ]);
  expect(diagnostics).toMatchObject([
    { severity: "warning", code: "toml/unreadable-line", line: 4 },
    { severity: "warning", code: "toml/unreadable-line", line: 12 },
  ]);
});

test.each([
  ["a program's", '[project]\nname = "looms"\nauthors = [{ name = "Ada Lovelace" }]\n'],
  ["a book's", '[book]\ntitle = "On Looms"\nauthors = ["Ada Lovelace"]\nsrc = "src"\n'],
  ["a note's", '+++\ntitle = "On Looms"\nauthor = "Ada Lovelace"\ndate = 1843-07-10\n+++\nText\n'],
])("settings are no papers: %s", (_, text) => {
  expect(reading(text)).toMatchObject({ bibliography: { papers: [] } });
});

test("BibTeX kept as a text of TOML is read as BibTeX", () => {
  const text = `[[papers]]
name_text = "On Looms"
bibtex = """
@article{looms,
    author = "Lovelace, Ada",
    title = "{On Looms}",
    year = "1843"
}
"""
`;

  expect(reading(text).format).toBe("BibTeX");
  expect(namesOf(text)).toEqual([["Ada Lovelace"]]);
});

test.each([
  ["brackets", "["],
  ["braces", "{a="],
  ["quotes", '"'],
  ["escapes", '"\\'],
  ["dots", "a."],
  ["tables", "[a]\n"],
  ["hashes", "#"],
])("%s by the hundred thousand end in no hang", (_, part) => {
  const hostile = `${paperBy('"Ada Lovelace"')}note = ${part.repeat(150_000)}\n`;
  const start = performance.now();

  expect(papersOf(hostile)).toHaveLength(1);

  expect(performance.now() - start).toBeLessThan(2000);
});

test("keys that objects inherit are keys as others", () => {
  const text = `${paperBy('"Ada Lovelace"')}__proto__ = { title = "On Cards" }\nconstructor.name = "x"\n`;

  expect(papersOf(text)).toMatchObject([{ title: "On Looms" }]);
  expect(({} as Record<string, unknown>)["title"]).toBeUndefined();
});

test("any text gives papers and findings, never a throw", () => {
  const part = fc.constantFrom(
    ..."[[papers]]|\n|title|=|authors|\"|'|'''|\"\"\"|\\|{|}|[|]|,|.|#|1843|\\u00|+++".split("|"),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      expect(() => reading(paperBy('"Ada Lovelace"') + parts.join(""))).not.toThrow();
    }),
  );
});
