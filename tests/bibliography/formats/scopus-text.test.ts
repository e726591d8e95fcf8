import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(read({ file: "scopus.txt", text }));

const NEW = `Scopus
EXPORT DATE: 26 September 2026

Lovelace A., Byron B.
AUTHOR FULL NAMES: Lovelace, Ada (57190000001); Byron, Bob (57190000002)
57190000001; 57190000002
LOOMS: A nested title of something important
(2026) IEEE Transactions on Looms, Man, and Cards, 3 (1), art. no. 12, pp. 1 - 16, Cited 0 times.
DOI: 10.1000/two
https://www.scopus.com/pages/publications/123?origin=resultslist

ABSTRACT: Looms weave. © 2026 Elsevier.
AUTHOR KEYWORDS: looms; cards
DOCUMENT TYPE: Article
SOURCE: Scopus

Ay C.
57190000003
On cards
(2025) Scientometrics, 130 (2), pp. 100 - 116, Cited 5 times.
DOCUMENT TYPE: Review
SOURCE: Scopus
`;

const OLD = `Scopus
EXPORT DATE:12 Mar 2015

Lovelace, A., Byron, B.A., de la Cruz, M.
A study of looms
(2014) Journal of Looms, 12 (3), pp. 1-10. Cited 3 times.
http://www.scopus.com/inward/record.url?eid=2-s2.0-84900000000&partnerID=40&md5=abc

DOCUMENT TYPE: Article
SOURCE: Scopus

[No author name available]
Foreword
(2013) Journal of Looms.
SOURCE: Scopus
`;

test("new plain text has full names with the ids of their people", () => {
  const { format, bibliography, diagnostics } = reading(NEW);

  expect(format).toBe("Scopus plain text");
  expect(diagnostics).toEqual([]);
  expect(bibliography.papers).toMatchObject([
    {
      records: [{ line: 4 }],
      title: "LOOMS: A nested title of something important",
      year: 2026,
      venue: "IEEE Transactions on Looms, Man, and Cards",
      kind: "Article",
      keywords: ["looms", "cards"],
      ids: { doi: "10.1000/two" },
      byline: {
        authors: [
          { printed: "Ada Lovelace", ids: { scopus: "57190000001" } },
          { printed: "Bob Byron", ids: { scopus: "57190000002" } },
        ],
      },
    },
    {
      records: [{ line: 17 }],
      title: "On cards",
      year: 2025,
      venue: "Scientometrics",
      byline: { authors: [{ printed: "C. Ay", ids: { scopus: "57190000003" } }] },
    },
  ]);
});

test("old plain text has commas within names and between them", () => {
  const { bibliography } = reading(OLD);

  expect(bibliography.papers.map(namesOf)).toEqual([
    ["A. Lovelace", "B.A. Byron", "M. de la Cruz"],
    [],
  ]);
  expect(bibliography.papers).toMatchObject([
    { title: "A study of looms", year: 2014, venue: "Journal of Looms" },
    { title: "Foreword", year: 2013, venue: "Journal of Looms" },
  ]);
});

test("lines with Windows' ends are the same", () => {
  expect(reading(OLD.replaceAll("\n", "\r\n")).bibliography).toEqual(reading(OLD).bibliography);
});

test("a record that breaks off is read as far as it goes; none at all is said", () => {
  const cut = NEW.slice(0, NEW.indexOf("ABSTRACT"));

  expect(reading(cut).bibliography.papers.map(namesOf)).toEqual([["Ada Lovelace", "Bob Byron"]]);
  expect(reading("Scopus\nEXPORT DATE: 1 May 2026\n").diagnostics).toMatchObject([
    { code: "scopus-text/no-papers" },
  ]);
});

test.each([["Annals of Looms. Article in Press."], ["Annals of Looms, . Article in Press."]])(
  "what is not yet in an issue has its journal for a venue: %s",
  (printed) => {
    const text = `Scopus\nEXPORT DATE:12 Mar 2015\n\nAy, C.\nOn cards\n(2015) ${printed}\nSOURCE: Scopus\n`;

    expect(reading(text).bibliography.papers).toMatchObject([{ venue: "Annals of Looms" }]);
  },
);

test("BibTeX of Scopus, below the same header, is BibTeX", () => {
  const text =
    "Scopus\nEXPORT DATE: 1 May 2026\n\n@ARTICLE{Ay2020,\nauthor={Ay, C. and King, A.},\ntitle={On looms},\nyear={2020},\n}\n";
  const { format, bibliography } = reading(text);

  expect(format).toBe("BibTeX");
  expect(bibliography.papers.map(namesOf)).toEqual([["C. Ay", "A. King"]]);
});
