import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(read({ file: "pasted.txt", text }));

/** A profile of Google Scholar as browsers copy it: rows of a table, the cells parted by tabs. */
const PROFILE = `Bernd Bischl
Verified email at stat.uni-muenchen.de
Machine Learning	Statistics
TITLE	CITED BY	YEAR
mlr: Machine Learning in R
B Bischl, M Lang, L Kotthoff, J Schiffner, J Richter, E Studerus, G Casalicchio, ...
Journal of Machine Learning Research 17 (170), 1-5, 2016	1042	2016
OpenML: networked science in machine learning
J Vanschoren, JN Van Rijn, B Bischl, L Torgo
ACM SIGKDD Explorations Newsletter 15 (2), 49-60	1900	2014
Model-based multi-objective optimization
B Bischl
	12	2013
`;

test("reads what is copied from a profile of Google Scholar", () => {
  const { format, bibliography, diagnostics } = reading(PROFILE);
  expect(format).toBe("list of titles and names");
  expect(diagnostics).toEqual([]);
  expect(
    bibliography.papers.map((paper) => ({
      title: paper.title,
      year: paper.year,
      venue: paper.venue,
      names: namesOf(paper),
      line: paper.records[0]?.line,
      isWhole: paper.byline.listComplete,
    })),
  ).toEqual([
    {
      title: "mlr: Machine Learning in R",
      year: 2016,
      venue: "Journal of Machine Learning Research",
      names: [
        "B Bischl",
        "M Lang",
        "L Kotthoff",
        "J Schiffner",
        "J Richter",
        "E Studerus",
        "G Casalicchio",
      ],
      line: 5,
      isWhole: false,
    },
    {
      title: "OpenML: networked science in machine learning",
      year: 2014,
      venue: "ACM SIGKDD Explorations Newsletter",
      names: ["J Vanschoren", "JN Van Rijn", "B Bischl", "L Torgo"],
      line: 8,
      isWhole: true,
    },
    {
      title: "Model-based multi-objective optimization",
      year: 2013,
      venue: undefined,
      names: ["B Bischl"],
      line: 11,
      isWhole: true,
    },
  ]);
});

/** Results of a search: names, then where, when and at whom, and some words of the text. */
const RESULTS = `[PDF] neurips.cc
Attention is all you need
A Vaswani, N Shazeer, N Parmar… - Advances in neural …, 2017 - proceedings.neurips.cc
… to attend to all positions in the decoder up to and including that position …
Save Cite Cited by 100000 Related articles All 60 versions
[BOOK] Deep learning
I Goodfellow, Y Bengio, A Courville - 2016 - synapse.koreamed.org
… of deep learning, and each chapter is self-contained …
Deep learning
Y LeCun, Y Bengio, G Hinton - nature, 2015 - nature.com
… representations of data with multiple levels of abstraction …
`;

test("reads what is copied from results of Google Scholar", () => {
  const { papers } = reading(RESULTS).bibliography;
  expect(papers.map(({ title, year }) => [title, year])).toEqual([
    ["Attention is all you need", 2017],
    ["Deep learning", 2016],
    ["Deep learning", 2015],
  ]);
  expect(papers.map((paper) => [namesOf(paper).length, paper.byline.listComplete])).toEqual([
    [3, false],
    [3, true],
    [3, true],
  ]);
});

test("reads titles above names written out, where somebody is on several papers", () => {
  const { papers } = reading(`Publications

Notes on the analytical engine
Ada Lovelace*, Charles Babbage
Scientific Memoirs, Sep 1843

Sketch of the analytical engine
Luigi Menabrea and Ada Lovelace
In: Bibliothèque universelle de Genève 41, 1842

On the connexion of the physical sciences
Mary Somerville, Ada Lovelace, and Charles Babbage
John Murray. London, 1834
`).bibliography;
  expect(papers.map(({ title, year, venue }) => [title, year, venue])).toEqual([
    ["Notes on the analytical engine", 1843, "Scientific Memoirs"],
    ["Sketch of the analytical engine", 1842, "Bibliothèque universelle de Genève"],
    ["On the connexion of the physical sciences", 1834, "John Murray. London"],
  ]);
  expect(papers.map(namesOf)).toEqual([
    ["Ada Lovelace", "Charles Babbage"],
    ["Luigi Menabrea", "Ada Lovelace"],
    ["Mary Somerville", "Ada Lovelace", "Charles Babbage"],
  ]);
});

test("what has no line of names that can be told apart is left out and named", () => {
  const { bibliography, diagnostics } = reading(
    `${PROFILE}Tables of the engine\nthe looms consortium\nMemoirs of looms, 1843\n${PROFILE}`,
  );
  expect(bibliography.papers).toHaveLength(6);
  expect(diagnostics.map(({ severity, line, message }) => [severity, line, message])).toEqual([
    [
      "warning",
      14,
      'Below "Tables of the engine" stands no line of names that can be told apart; it was left out.',
    ],
  ]);
});

test("names with small and foreign beginnings, and in Chinese, are names", () => {
  const { papers } = reading(
    "算法与机器\n王小明，李华\n计算机学报, 2019\nOn tables and cards\nMuhammad al-Khwarizmi, Jean le Rond d’Alembert\nMemoirs, 1765\nMore tables and cards\nMuhammad al-Khwarizmi, A. Lovelace\nMemoirs, 1843\nThe last of the tables\nMuhammad al-Khwarizmi\nMemoirs, 1844\n",
  ).bibliography;
  expect(papers.slice(1).map((paper) => namesOf(paper))).toEqual([
    ["Muhammad al-Khwarizmi", "Jean le Rond d’Alembert"],
    ["Muhammad al-Khwarizmi", "A. Lovelace"],
    ["Muhammad al-Khwarizmi"],
  ]);
  expect(papers[0]?.byline.authors).toHaveLength(2);
});

test.each([
  [
    "people and their interests",
    "Professor at the institute\nMachine Learning, Data Mining\nsince 2001\nLecturer there as well\nSoftware Engineering, Data Mining\nsince 2005\nA third person who works\nComputer Vision, Data Science\nsince 2009\n",
  ],
  [
    "prose",
    "We met in the spring of that year.\nCharles Babbage, Ada Lovelace and others came.\nIt was 1833.\nNobody knew what would come of it.\n",
  ],
  [
    "a table of results",
    "Final of the season\nHome Team, Away Team\n2001\nSemifinal of the season\nRed Side, Blue Side\n2001\nQuarter of the season\nNorth End, South End\n2001\n",
  ],
])("takes %s for no papers", (_, text) => {
  expect(reading(text).bibliography.papers).toEqual([]);
});

test("references that are wrapped after the title hold no people called after journals", () => {
  const text = `1. Weaving with a loom and the effects of wool, B. Low,
A. King, S. Ay, and N. Byron, Comp. Theor. Chem. 1051,
151-160 (2015)

2. Cards for a loom that weaves by itself: an application to wool, B. Low,
A. King, N. Byron, Int. J. Quantum Chem. 114, 813
(2014).

3. On thread and on all that it may be spun of by hand,
S. Ay, A. King, and N. Byron, J. Phys. Chem. A,
111, 6870, (2007).
`;

  expect(reading(text).bibliography.papers).toEqual([]);
});

test("reads what is copied from the page of a conference, where dots stand between names and no year", () => {
  const { format, bibliography } = reading(`Poster
Weaving Networks of Looms with Attention
Bernd Bischl · Emanuel Sommer · Chris Kolb
Great Hall & Hall B1+B2 (level 1) #1234

Oral
On the Convergence of Punched Cards
Emanuel Sommer · David Rügamer
Room R06-R09 (level 2)

Poster
Threads are Universal Approximators
Chris Kolb · David Rügamer
Great Hall & Hall B1+B2 (level 1) #1235
`);

  expect(format).toBe("list of titles and names");
  expect(bibliography.papers.map((paper) => [paper.title, ...namesOf(paper)])).toEqual([
    ["Weaving Networks of Looms with Attention", "Bernd Bischl", "Emanuel Sommer", "Chris Kolb"],
    ["On the Convergence of Punched Cards", "Emanuel Sommer", "David Rügamer"],
    ["Threads are Universal Approximators", "Chris Kolb", "David Rügamer"],
  ]);
  expect(bibliography.papers.map(({ year, venue }) => [year, venue])).toEqual(
    Array.from({ length: 3 }, () => [undefined, undefined]),
  );
});
