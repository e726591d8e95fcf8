import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

const reading = (text: string) => runToEnd(read({ file: "publications.yml", text }));
const titlesIn = (text: string) => reading(text).bibliography.papers.map(({ title }) => title);
const findingsIn = (text: string) =>
  reading(text).diagnostics.map(({ code, line }) => ({ code, line }));
const entry = (title: string, authors = "Ada Lovelace") =>
  `- title: ${title}\n  authors: ${authors}\n  year: 1843\n  venue: Notes\n`;

test.each([
  ["a colon", "Looms: a history"],
  ["a sign at its beginning", "@Looms"],
  ["an open quote", "'Looms"],
  ["more behind its quotes", '"Looms" and cards'],
  ["an open bracket", "[Looms"],
])("a title with %s is read as text, and its line named with what to do", (_, title) => {
  const text = entry("On Cards") + entry(title) + entry("On Wheels");

  expect(titlesIn(text)).toEqual(["On Cards", title.replace(/^'/u, ""), "On Wheels"]);
  expect(reading(text).diagnostics).toEqual([
    {
      severity: "note",
      code: "yaml/mended",
      file: "publications.yml",
      line: 5,
      message: `The value is no YAML, and was read as text: "${title}".`,
      remedy: 'Put values in quotes that hold ": " or begin with a sign such as * or @.',
      several: "values are no YAML and were read as text",
    },
  ]);
});

test("names in bold without quotes are read", () => {
  const text = entry("On Looms", "**Ada Lovelace**, *Charles Babbage*");

  expect(reading(text).bibliography.papers).toMatchObject([
    { byline: { authors: [{ printed: "Ada Lovelace" }, { printed: "Charles Babbage" }] } },
  ]);
  expect(findingsIn(text)).toEqual([{ code: "yaml/mended", line: 2 }]);
});

test("a title of several lines is one text when it needs quotes", () => {
  const text = entry("Looms: a history\n    in two parts");

  expect(titlesIn(text)).toEqual(["Looms: a history in two parts"]);
});

test("an entry that cannot be read is left out, and those around it are read", () => {
  const broken = "- title: On Signs\n  authors: [Ada Lovelace\n year 1843\n  }\n";
  const text = `papers:\n${entry("On Cards")}${broken}${entry("On Wheels")}`;

  expect(titlesIn(text)).toEqual(["On Cards", "On Wheels"]);
  expect(reading(text).diagnostics).toMatchObject([
    {
      severity: "warning",
      code: "yaml/unreadable-entry",
      message: expect.stringMatching(/^The entry cannot be read as YAML and was left out: /u),
    },
  ]);
  expect(reading(text).diagnostics[0]?.line).toBeGreaterThanOrEqual(6);
  expect(reading(text).diagnostics[0]?.line).toBeLessThan(10);
});

test("of groups by year the entries around a damaged one keep their year", () => {
  const listed = (title: string) => `  - title: ${title}\n    authors: Ada Lovelace\n`;
  const text = `1843:\n${listed("On Cards")}${listed("} [")}1844:\n${listed("On Wheels")}`.replace(
    "} [",
    "On Signs\n    authors: {a\n  b: ]",
  );

  expect(reading(text).bibliography.papers).toMatchObject([
    { title: "On Cards", year: 1843 },
    { title: "On Wheels", year: 1844 },
  ]);
});

test("of entries with keys of their own only the damaged one is left out", () => {
  const keyed = (key: string, title: string) =>
    `${key}:\n  type: article\n  title: ${title}\n  author: Lovelace, Ada\n  parent: {title: Notes}\n`;
  const text = keyed("a", "On Cards") + keyed("b", "On\n  Signs\n ]: [") + keyed("c", "On Wheels");

  expect(titlesIn(text)).toEqual(["On Cards", "On Wheels"]);
});

test("an entry whose dash has slipped is read", () => {
  const text = `main:\n${entry("On Cards").replaceAll(/^(?=.)/gmu, "  ")} - title: On Wheels\n    authors: Ada Lovelace\n    year: 1843\n`;

  expect(titlesIn(text)).toEqual(["On Cards", "On Wheels"]);
});

test("tabs that indent are read as blanks", () => {
  const text = "- title: On Looms\n\tauthors: Ada Lovelace\n\tvenue: Notes\n".replace("- ", "-   ");

  expect(titlesIn(text)).toEqual(["On Looms"]);
});

test("a quote that is missing in a list of authors leaves the others as they are", () => {
  const text = entry("On Looms", '["Ada Lovelace", Charles Babbage", "George Boole"]');

  expect(reading(text).bibliography.papers).toMatchObject([
    {
      byline: {
        authors: [
          { printed: "Ada Lovelace" },
          { printed: "Charles Babbage" },
          { printed: "George Boole" },
        ],
      },
    },
  ]);
});

test("of a key that comes twice the later counts", () => {
  const text = `${entry("On Looms")}  year: 1844\n`;

  expect(reading(text)).toMatchObject({
    bibliography: { papers: [{ year: 1844 }] },
    diagnostics: [],
  });
});

test("tags, comments, directives and other line ends change nothing", () => {
  const text = `%YAML 1.2\n---\n# looms\n${entry("!!str On Looms").replace("- title", "- !paper\n  title")}`;

  expect(titlesIn(text)).toEqual(["On Looms"]);
  expect(titlesIn(text.replaceAll("\n", "\r\n"))).toEqual(["On Looms"]);
});
