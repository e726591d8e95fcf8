import { expect, test } from "vitest";

import { enw } from "../../../src/bibliography/formats/enw.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(enw.read({ file: "papers.enw", text }));
const papersOf = (text: string) => reading(text).bibliography.papers;

/** A record with these lines; a kind, a title and a year unless told otherwise. */
const record = (...lines: readonly string[]) =>
  ["%0 Journal Article", "%T On Looms", "%D 1843", ...lines, ""].join("\n");

test("a record gives its title, authors, dates, venue, ids and links", () => {
  const text = record(
    "%A Lovelace, Ada",
    "%A Byron, Bob",
    "%E Cem",
    "%Y Dan",
    "%J Notes on Engines",
    "%8 September 6",
    "%R 10.1000/ABC",
    "%U https://example.org/looms",
    "%K looms",
    "cards",
    "%X Looms",
    "weave.",
  );

  expect(reading(text)).toEqual({
    bibliography: {
      claims: [],
      papers: [
        {
          records: [{ file: "papers.enw", index: 0, line: 1 }],
          title: "On Looms",
          byline: {
            authors: [
              { printed: "Ada Lovelace", family: "Lovelace", given: "Ada" },
              { printed: "Bob Byron", family: "Byron", given: "Bob" },
            ],
            listComplete: true,
          },
          year: 1843,
          date: "1843-09-06",
          venue: "Notes on Engines",
          kind: "Journal Article",
          keywords: ["looms", "cards"],
          ids: { doi: "10.1000/abc" },
          links: [{ kind: "page", href: "https://example.org/looms" }],
          abstract: "Looms weave.",
        },
      ],
    },
    diagnostics: [],
  });
});

test("each %0 begins a record, with a blank line above it or without", () => {
  const text = `${record("%A Ada")}${record("%A Bob")}\n\n${record("%A Cem")}`;

  expect(papersOf(text).map((paper) => [...namesOf(paper), paper.records[0]?.line])).toEqual([
    ["Ada", 1],
    ["Bob", 5],
    ["Cem", 11],
  ]);
});

test("a blank line inside an abstract ends no record that %0 began", () => {
  const [paper, ...others] = papersOf(record("%X Looms weave.", "", "So do we.", "", "%A Ada"));

  expect(others).toEqual([]);
  expect(paper?.abstract).toBe("Looms weave. So do we.");
  expect(namesOf(paper)).toEqual(["Ada"]);
});

test("without %0, blank lines part the records", () => {
  const text = "%A Ada\n%T On Looms\n%D 1843\n\n%T On Cards\n%A Bob\n%D 1844\n";

  expect(enw.recognises(text)).toBe(true);
  expect(papersOf(text).map((paper) => [paper.title, ...namesOf(paper)])).toEqual([
    ["On Looms", "Ada"],
    ["On Cards", "Bob"],
  ]);
});

test("a comma at the end of a name makes it a literal", () => {
  expect(papersOf(record("%A World Bank,"))[0]?.byline.authors).toEqual([
    { printed: "World Bank", kind: "literal" },
  ]);
});

test("et al. cuts the list", () => {
  expect(papersOf(record("%A Lovelace, Ada", "%A et al."))[0]?.byline).toMatchObject({
    authors: [{ printed: "Ada Lovelace" }],
    listComplete: false,
  });
});

test("a line after an author that has no tag is reported", () => {
  const { diagnostics } = reading(record("%A Ada", "London"));

  expect(diagnostics).toMatchObject([{ code: "enw/stray-text", line: 5 }]);
});

test("BibTeX, TeX and PDF begin with no tag of ours", () => {
  expect(enw.recognises("% A comment\n@article{ada, title={On Looms}}")).toBe(false);
  expect(enw.recognises("%!TEX root = looms.tex\n%T\n")).toBe(false);
  expect(enw.recognises("%PDF-1.7")).toBe(false);
});

// The shape is that of records of NASA ADS kept in the tests of Astro-ADS (1999MNRAS.310..407W).
test("records of NASA ADS have all authors in one field, which is folded", () => {
  const text = [
    "Query Results from the Astronomy Database",
    "",
    "",
    "Retrieved 1 abstracts, starting with number 1.  Total number selected: 1.",
    "",
    "%R 1843Looms.310..407L",
    "%T On Looms",
    "%A Lovelace, A. K.; Byron, B.; van der Berg, J.;",
    "Curie, M.; Noether, E.",
    "%F AA(Institute of Looms), ",
    "AB(Institute of Cards)",
    "%J Monthly Notices, Volume 310, Issue 2, pp. 407-413.",
    "%D 12/1843",
    "%Y DOI: 10.1000/looms",
  ].join("\n");

  const [paper] = papersOf(text);

  expect(namesOf(paper)).toEqual([
    "A. K. Lovelace",
    "B. Byron",
    "J. van der Berg",
    "M. Curie",
    "E. Noether",
  ]);
  expect(paper).toMatchObject({
    title: "On Looms",
    year: 1843,
    venue: "Monthly Notices",
    ids: { doi: "10.1000/looms" },
  });
});

// As ui.adsabs.harvard.edu exports its tags.
test("today's ADS has several ids in one field", () => {
  const [paper] = papersOf(
    "%R 2000A&AS..143...41K\n%T On Looms\n%A Lovelace, Ada\n%D 2000/04\n%Y eprint: arXiv:astro-ph/0002104; doi:10.1051/aas:2000170\n",
  );

  expect(paper?.ids).toEqual({ doi: "10.1051/aas:2000170", arxiv: "astro-ph/0002104" });
});

test("names in one field, or in lines below their tag, are read one by one", () => {
  const names = (lines: string) =>
    runToEnd(
      enw.read({ file: "a.enw", text: `%0 Book\n%T On Looms\n${lines}\n` }),
    ).bibliography.papers[0]?.byline.authors.map(({ printed }) => printed);

  expect(names("%A 耿秀萍;张三")).toEqual(["耿秀萍", "张三"]);
  expect(names("%A Lovelace, Ada and Byron, Bob")).toEqual(["Ada Lovelace", "Bob Byron"]);
  expect(names("%A \nLovelace, Ada\nByron, Bob")).toEqual(["Ada Lovelace", "Bob Byron"]);
});

test.each([
  ["blank lines part the records", "\n"],
  ["nothing parts the records", ""],
])("a title may stand above the kind of work, where %s", (_, between) => {
  const record = (name: string) => `%T On ${name}\n%0 Journal Article\n%A ${name}, Ada\n%D 1843\n`;
  const text = `${record("Looms")}${between}${record("Cards")}`;

  const { papers } = runToEnd(enw.read({ file: "a.enl", text })).bibliography;

  expect(papers.map((paper) => [paper.title, paper.kind, ...namesOf(paper)])).toEqual([
    ["On Looms", "Journal Article", "Ada Looms"],
    ["On Cards", "Journal Article", "Ada Cards"],
  ]);
});
