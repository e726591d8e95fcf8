import fc from "fast-check";
import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

const reading = (text: string) => runToEnd(read({ file: "publications.yml", text }));
const PAPERS =
  "- {title: On Looms, authors: Ada Lovelace, journal: Notes}\n" +
  "- {title: On Cards, authors: Ada Lovelace, journal: Notes}\n";
/** Longer than any list that people keep, short enough for a test. */
const LENGTH = 300_000;
const filled = (part: string) => part.repeat(Math.ceil(LENGTH / part.length));

test("aliases to aliases that stand for more than a memory holds are left out with a warning", () => {
  const levels = Array.from({ length: 12 }, (_, i) => {
    const value = i === 0 ? "Ada Lovelace" : `*a${i - 1}`;
    return `a${i}: &a${i} [${Array.from({ length: 9 }, () => value).join(", ")}]\n`;
  });
  const text = `${levels.join("")}papers:\n  - {title: On Looms, authors: [George Boole, *a11], journal: Notes, year: 1843}\n`;

  const { bibliography, diagnostics } = reading(text);

  expect(bibliography.papers).toMatchObject([
    { title: "On Looms", byline: { authors: [{ printed: "George Boole" }] } },
  ]);
  expect(diagnostics).toMatchObject([
    { severity: "warning", code: "yaml/too-many-aliases", line: 6 },
  ]);
});

test("objects within objects that aliases repeat do not multiply", () => {
  const levels = Array.from({ length: 4 }, (_, i) => {
    const value = i === 0 ? "{name: Ada Lovelace}" : `{authors: *a${i - 1}}`;
    return `a${i}: &a${i} [${Array.from({ length: 300 }, () => value).join(", ")}]\n`;
  });
  const text = `papers:\n  - {title: On Cards, authors: George Boole, journal: Notes}\n${levels.join("")}more:\n  - {title: On Looms, authors: [George Boole, *a3], journal: Notes}\n`;

  const { bibliography } = reading(text);

  expect(bibliography.papers.map(({ title }) => title)).toEqual(["On Cards", "On Looms"]);
});

test("somebody who is named once and referred to ten thousand times is on every paper", () => {
  const entries = Array.from(
    { length: 10_000 },
    (_, i) => `  - {title: On Loom ${i}, authors: [*ada], year: 1843}\n`,
  );

  const { bibliography, diagnostics } = reading(
    `me: &ada Ada Lovelace\npapers:\n${entries.join("")}`,
  );

  expect(diagnostics).toEqual([]);
  expect(bibliography.papers).toHaveLength(10_000);
  expect(bibliography.papers.at(-1)?.byline.authors).toMatchObject([{ printed: "Ada Lovelace" }]);
});

test.each([
  ["brackets", `- title: ${filled("[")}`],
  ["braces", `- title: ${filled("{a: ")}`],
  ["dashes", `- title: ${filled("- ")}`],
  ["keys within keys", `- title: ${filled("a: b: ")}`],
  ["question marks", filled("? ")],
  ["tags", filled("!a ")],
  ["anchors", filled("&a ")],
  ["a quote without an end", `- title: "${filled("x\n")}`],
  ["tabs", filled("a:\n\tb\n")],
  ["empty entries", filled("-\n")],
  ["damaged entries", filled("- title: [\n")],
  ["ends of documents", filled("---\n")],
  ["marks of bold type", `- authors: "${filled("**a")}"\n  title: On Signs\n`],
  ["marks of links", `- title: '${filled("[a](")}'\n  authors: Ada Lovelace\n`],
  ["blanks", `- authors: Ada${" ".repeat(LENGTH)}Lovelace\n  title: On Signs\n`],
  ["blanks in a bracket", `- title: [On${" ".repeat(LENGTH)}Signs\n`],
  ["blank lines of another document", `---\n${filled("\n")}a: b: c\n`],
  ["empty entries of another document", `---\n${filled("-\n")}a: b: c\n`],
  ["NUL", filled("\0")],
  ["broken characters", filled("\uD800\uFFFE\x85\u2028")],
])("%s without end below a list do not hang, and are no reason to throw", (_, tail) => {
  expect(() => reading(PAPERS + tail)).not.toThrow();
});

test("line ends of Unicode below a text that names nobody do not hang", () => {
  expect(() =>
    reading(`- title: On Looms\n  year: 1843\n${"\u2028".repeat(200_000)}`),
  ).not.toThrow();
});

// Each sign more took twice as long.
test("a line of sixty number signs above a list is a comment", () => {
  expect(reading(`${"# ".repeat(60)}\n${PAPERS}`).bibliography.papers).toHaveLength(2);
});

test("papers above a nest of 5,000 lists are read", () => {
  const { bibliography, diagnostics } = reading(`${PAPERS}- title: ${"[".repeat(5000)}\n`);

  expect(bibliography.papers.slice(0, 2)).toMatchObject([
    { title: "On Looms" },
    { title: "On Cards" },
  ]);
  expect(diagnostics.length).toBeGreaterThan(0);
});

test("keys that objects inherit are keys as all others", () => {
  const text =
    "- __proto__: {title: On Signs}\n  constructor: x\n  title: On Looms\n  authors: {__proto__: y}\n  journal: Notes\n";

  expect(reading(PAPERS + text).bibliography.papers).toHaveLength(3);
});

test("whatever is put into a list of papers, reading ends without throwing", () => {
  const signs = fc.constantFrom(..." \n\t-:?[]{}&*!|>'\"%@`#,~<0a", "\n  ", "\n- ", ": ", "<<: *a");
  fc.assert(
    fc.property(fc.nat({ max: PAPERS.length }), fc.array(signs, { maxLength: 40 }), (at, noise) => {
      const text = PAPERS.slice(0, at) + noise.join("") + PAPERS.slice(at);

      expect(reading(text).diagnostics).toBeInstanceOf(Array);
    }),
    { seed: 1843, numRuns: 500 },
  );
});
