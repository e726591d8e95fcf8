import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

function reading(text: string) {
  return runToEnd(read({ file: "query.json", text }));
}

function answer(names: readonly string[], rows: readonly (readonly string[])[]): string {
  const bindings = rows.map((cells) =>
    JSON.stringify(
      Object.fromEntries(cells.map((value, i) => [names[i], { type: "literal", value }])),
    ),
  );
  return `{"head":{"vars":${JSON.stringify(names)}},"results":{"bindings":[\n${bindings.join(",\n")}\n]}}`;
}

const NAMES = ["work", "authorLabel", "title", "publicationDate"];
const ROWS = [
  ["wd:Q1", "Ada King", "On the weaving of looms", "1843-01-01T00:00:00Z"],
  ["wd:Q1", "Bob Byron", "On the weaving of looms", "1843-01-01T00:00:00Z"],
  ["wd:Q2", "Ada King", 'On the "engine" of cards', "1844-01-01T00:00:00Z"],
  ["wd:Q2", "Cem Ay", 'On the "engine" of cards', "1844-01-01T00:00:00Z"],
];

// These variables, one author a row, are those of an answer of Wikidata that a program in Go is tested with.
test("an answer to a query of SPARQL has an author a row, and lines of the file", () => {
  const { format, bibliography } = reading(answer(NAMES, ROWS));

  expect(format).toBe("SPARQL JSON");
  expect(bibliography.papers.map((paper) => [paper.title, paper.year, namesOf(paper)])).toEqual([
    ["On the weaving of looms", 1843, ["Ada King", "Bob Byron"]],
    ['On the "engine" of cards', 1844, ["Ada King", "Cem Ay"]],
  ]);
  expect(bibliography.papers.map(({ records }) => records[0]?.line)).toEqual([2, 4]);
});

test("a row that cannot be read is named, and the others are read", () => {
  const more = ["wd:Q1", "Cem Ay", "On the weaving of looms", "1843-01-01T00:00:00Z"];
  const damaged = answer(NAMES, [more, ...ROWS]).replace(
    '"value":"Bob Byron"',
    '"value":Bob Byron',
  );
  const { bibliography, diagnostics } = reading(damaged);

  expect(bibliography.papers.map(namesOf)).toEqual([
    ["Cem Ay", "Ada King"],
    ["Ada King", "Cem Ay"],
  ]);
  expect(diagnostics).toContainEqual(
    expect.objectContaining({ code: "sparql/unreadable-record", line: 4 }),
  );
});

test("an answer without titles, or any other JSON, is no table of papers", () => {
  const people = answer(["author", "authorLabel", "birth"], [["wd:Q1", "Ada King", "1815"]]);
  const columns =
    '{"columns":["id","title","authors","year"],"data":[\n[1,"On looms","Ada King",1843],\n[2,"On cards","Bob Byron",1844]]}';

  expect(reading(people).bibliography.papers).toEqual([]);
  expect(reading(columns).bibliography.papers).toEqual([]);
});
