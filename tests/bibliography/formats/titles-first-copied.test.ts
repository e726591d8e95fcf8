import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(read({ file: "pasted.txt", text }));

/** What is copied from the pages of a search, or of a person, at each of these sites. */
const COPIED = {
  PubMed: `1
Cite
Share
Networks of looms.
Bischl B, Sommer E, Kolb C.
J Weaving. 2020 Jan 3;12(3):1-20. doi: 10.1000/looms. Epub 2020 Jan 1.
PMID: 30000001
2
Cite
Share
Punched cards for everybody.
Sommer E, Rügamer D.
Cards. 2021 Feb;1(1):1-2.
PMID: 30000002
3
Cite
Share
Threads are universal: a trial.
Kolb C, Rügamer D.
Lancet. 2022 Mar 1;399(1):1-9.
PMID: 30000003`,
  Scopus: `Article
Networks of looms
Bischl, B., Sommer, E., Kolb, C.
Weaving, 2020, 12(3), pp. 1–20
Article
Punched cards for everybody
Sommer, E., Rügamer, D.
Cards, 2021, 1(1), pp. 1–2
Review
Threads are universal: a trial
Kolb, C. & Rügamer, D.
Lancet, 2022, 399(1), pp. 1–9`,
  arXiv: `[1] arXiv:2001.00001 [pdf, html, other]
Title: Networks of looms
B. Bischl, E. Sommer, C. Kolb
Comments: 10 pages, 3 figures
Subjects: Machine Learning (cs.LG)
[2] arXiv:2101.00002 [pdf, html, other]
Title: Punched cards for everybody
E. Sommer, D. Rügamer
Subjects: Machine Learning (cs.LG)
[3] arXiv:2201.00003 [pdf, html, other]
Title: Threads are universal: a trial
C. Kolb, D. Rügamer
Subjects: Machine Learning (stat.ML)`,
  INSPIRE: `Networks of looms
#1
B. Bischl (Munich U.), E. Sommer (MIT), C. Kolb (CERN) (Jan 1, 2020)
Published in: Weaving 1 (2020) 1-20 • e-Print: 2001.00001 [hep-th]
Punched cards for everybody
#2
E. Sommer (MIT), D. Rügamer (Munich U.) (Feb 2, 2021)
e-Print: 2102.00001 [hep-ph]
Threads are universal: a trial
#3
C. Kolb (CERN), D. Rügamer (Munich U.) (Mar 3, 2022)
e-Print: 2203.00001 [hep-th]`,
  "Web of Science": `Networks of looms
Bischl, B; Sommer, E and Kolb, C
Jan 2020 | WEAVING 12 (3) , pp.1-20
12 Citations
30 References
Punched cards for everybody
Sommer, E and Rügamer, D
Feb 2021 | CARDS 1 (1) , pp.1-2
Threads are universal: a trial
Kolb, C; Rügamer, D
Mar 2022 | LANCET 399 (1) , pp.1-9`,
};

test.each(Object.entries(COPIED))("reads what is copied from %s", (_, text) => {
  const { format, bibliography, diagnostics } = reading(text);

  expect(format).toBe("list of titles and names");
  expect(diagnostics).toEqual([]);
  expect(
    bibliography.papers.map(({ title, year, byline }) => [
      title.replace(/\.$/u, ""),
      year,
      ...byline.authors.map(({ family, given }) => `${family} ${given?.charAt(0)}`),
    ]),
  ).toEqual([
    ["Networks of looms", 2020, "Bischl B", "Sommer E", "Kolb C"],
    ["Punched cards for everybody", 2021, "Sommer E", "Rügamer D"],
    ["Threads are universal: a trial", 2022, "Kolb C", "Rügamer D"],
  ]);
});

test("who is left out in the middle of a list makes it a cut one", () => {
  const { bibliography } = reading(
    COPIED.Scopus.replace(
      "Bischl, B., Sommer, E., Kolb, C.",
      "B. Bischl, E. Sommer, +2 authors C. Kolb",
    ),
  );

  const [first] = bibliography.papers;
  expect(namesOf(first)).toEqual(["B. Bischl", "E. Sommer", "C. Kolb"]);
  expect(first?.byline.listComplete).toBe(false);
});
