import fc from "fast-check";
import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(read({ file: "publications.ts", text }));
const papersOf = (text: string) => reading(text).bibliography.papers;

// As CVI-Lab/cvi-lab-website:src/data/publications.ts has them.
test("a list in TypeScript gives its papers, and the lines on which they begin", () => {
  const text = String.raw`import type { Publication } from './types';

// Newest first
export const publications: Publication[] = [
  {
    id: 'king-1843',
    title:
      'On the "weaving" of looms: it\'s all threads',
    authors: ['Ada King', "Bob O'Byron"],
    venue: 'Notes',
    year: 1843,
    bibtex: ${"`"}@article{king1843,
  author = {King, Ada and Byron, Bob and Nobody, N.},
}${"`"},
    paperUrl: 'https://doi.org/10.1000/abc',
  },
  // { title: 'Put aside', authors: ['Nobody'], year: 1844 },
  { title: "On cards", authors: "Yu Z, Tan JMJ, de Bruin ACM", year: 1844, featured: true },
];
`;

  expect(reading(text)).toMatchObject({ format: "JavaScript list of papers", diagnostics: [] });
  expect(
    papersOf(text).map((paper) => [paper.records[0]?.line, paper.title, namesOf(paper)]),
  ).toEqual([
    [5, 'On the "weaving" of looms: it\'s all threads', ["Ada King", "Bob O'Byron"]],
    [18, "On cards", ["Z Yu", "JMJ Tan", "ACM de Bruin"]],
  ]);
  expect(papersOf(text)).toMatchObject([
    { venue: "Notes", year: 1843, ids: { doi: "10.1000/abc" } },
    { year: 1844 },
  ]);
});

test.each([
  [
    "of a page",
    'window.LAB={"summary":{"total":2},"papers":[{"year":1843,"title":"On looms","authors":["Ada King","Bob Byron"]},{"year":1844,"title":"On cards","authors":["Ada King","Cem Ay"]}]};',
  ],
  [
    "by year",
    "/*\n supported fields: title\n*/\nvar publications = {\n  1843: [\n    { authors: 'Ada King and Bob Byron'\n    , title : 'On looms' }],\n  1844: [{ title: 'On cards', authors: 'Ada King and Cem Ay' }] }",
  ],
  [
    "several, without semicolons",
    'export const journals = [{ title: "On looms", authors: ["Ada King", "Bob Byron"], year: "1843" }]\nexport const others = [{ title: "On cards", authors: ["Ada King", "Cem Ay"], year: "1844" }]\nexport default [...journals, ...others]',
  ],
  [
    "with names for what comes again",
    'const ME = "Ada King"\nconst bob = { name: "Bob Byron" }\nmodule.exports = [{ title: `On looms`, authors: [ME, bob], year: 1843 }, { title: "On " + "cards", authors: [`${ME}`, "Cem Ay"], year: 1844 as const }]',
  ],
])("lists %s are read", (_, text) => {
  expect(papersOf(text).map((paper) => [paper.title, paper.year, namesOf(paper)])).toEqual([
    ["On looms", 1843, ["Ada King", "Bob Byron"]],
    ["On cards", 1844, ["Ada King", "Cem Ay"]],
  ]);
});

test("what the program computes is left out, named where people are lost, and their list is cut", () => {
  const text = `const VENUES = { notes: "Notes", "on-cards": "On Cards" };
const papers = [
  { title: "On looms", authors: ["Ada King", strong("Bob Byron")], venue: VENUES.notes, image: require("./a.png"), year: 1843 },
  { title: "On cards", authors: authorsOf(2), venue: VENUES["on-cards"], year: 1844, render() { return <p>Ada's</p>; }, ...more },
  { title: "On threads", authors: ["Ada King", "Cem Ay"].join(", "), year: 1845 },
];
`;
  const { bibliography, diagnostics } = reading(text);

  expect(
    bibliography.papers.map((paper) => [namesOf(paper), paper.byline.listComplete, paper.venue]),
  ).toEqual([
    [["Ada King"], false, "Notes"],
    [[], true, "On Cards"],
    [["Ada King", "Cem Ay"], true, undefined],
  ]);
  expect(diagnostics.filter(({ severity }) => severity === "warning")).toMatchObject([
    { code: "javascript/computed", line: 3 },
    { code: "javascript/computed", line: 4 },
  ]);
});

// As SEALiiitb/sealiiitb.github.io:data/publications.js has them.
test("where the title is called paper, the name is that of the conference", () => {
  const text = `var data = { "conference": [
  { "paper": "On the weaving of looms", "authors": [{ "name": "Ada King" }, ], "name": "Conference on Looms", "venue": "London", "year": "1843" },
  { "paper": "On cards and looms", "authors": [{ "name": "Ada King" }], "name": "Conference on Cards", "venue": "Turin", "year": "1844" },
] }`;

  expect(papersOf(text)).toMatchObject([
    { title: "On the weaving of looms", venue: "Conference on Looms" },
    { title: "On cards and looms", venue: "Conference on Cards" },
  ]);
});

test.each([
  ["no papers", 'export const colours = [{ name: "red", title: "Red", year: 1 }];'],
  [
    "computed papers",
    "export interface P { title: string; authors: string; year: number }\nconst ps = all.map((p) => ({ title: p.title, authors: p.authors, year: p.year }));",
  ],
  [
    "a page with a program in it",
    '<script>\nconst ps = [{ title: "On looms", authors: ["Ada King"], year: 1843 }];\n</script>',
  ],
])("a program with %s is none of these", (_, text) => {
  expect(reading(text).format).not.toBe("JavaScript list of papers");
});

/** So many that what follows makes no list of something else of them. */
const LIST = `const ps = [${'{ title: "On looms", authors: ["Ada King", "Bob Byron"], year: 1843 }, '.repeat(40)}`;

test.each([
  ["brackets that never close", "[".repeat(200_000)],
  ["quotes that never close", `{ title: '${"\\'".repeat(150_000)}`],
  ["backticks that never close", `]; x\`${"\\`".repeat(150_000)}`],
  ["apostrophes in text", `render(<p>${"it's ".repeat(60_000)}`],
  ["comments that never close", "/*".repeat(150_000)],
  ["one long text", `{ note: "${"a".repeat(3_000_000)}" }];`],
  ["blank lines", "\n".repeat(300_000)],
])("%s take no longer than a test may, and what stands before them is read", (_, tail) => {
  expect(papersOf(LIST + tail)[39]).toMatchObject({ title: "On looms" });
});

test("whatever follows a list, the list is read and nothing throws", () => {
  const part = fc.constantFrom(
    ...['"', "'", "`", "[", "]", "{", "}", "(", ")", ",", ";", ":", "...", "\\", "//", "/*", "*/"],
    ...[
      "+",
      "${",
      "a",
      "title",
      "\n",
      "const x = ",
      "=>",
      "=",
      "1",
      "null",
      "__proto__",
      "@",
      "<p>",
    ],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      expect(papersOf(`${LIST}${parts.join("")}`)[39]).toMatchObject({ title: "On looms" });
    }),
    { numRuns: 50 },
  );
});
