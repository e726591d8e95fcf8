import { expect, test } from "vitest";

import { springer } from "../../../src/bibliography/formats/springer.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const HEADER =
  "Item Title,Publication Title,Book Series Title,Journal Volume,Item DOI,Authors," +
  "Publication Year,URL,Content Type\n";
const reading = (authors: string) => {
  const row = `"On Looms","Notes","","61","10.1007/X","${authors}","2012","http://example.org","Article"`;
  return runToEnd(springer.read({ file: "springer.csv", text: `${HEADER}${row}\n` }));
};

test("a row gives title, venue, year, DOI, kind and link", () => {
  expect(reading("Ada Lovelace").bibliography.papers).toMatchObject([
    {
      title: "On Looms",
      year: 2012,
      venue: "Notes",
      kind: "Article",
      ids: { doi: "10.1007/x" },
      links: [{ kind: "page", href: "http://example.org" }],
    },
  ]);
});

test.each([
  ["Ada LovelaceBob Byron"],
  ["A. HartR. AnsaloniA. Gray"],
  ["Ada King Jr.Bob Byron"],
  ["Ada LOVELACEBob BYRON"],
  ["Ada 杨博Bob 张三"],
  ["Lovelace/Byron/Demir"],
])("names glued together become no people, and a warning: %s", (authors) => {
  const { bibliography, diagnostics } = reading(authors);

  expect(bibliography.papers).toMatchObject([{ byline: { authors: [], listComplete: false } }]);
  expect(diagnostics).toMatchObject([{ severity: "warning", code: "springer/unknown-authors" }]);
});

test.each([
  ["Ada Lovelace"],
  ["A. B. McDonald"],
  ["Ada DeLuca"],
  ["Émilie du Châtelet"],
  ["ADA LOVELACE"],
  ["Ada 杨博"],
])("a name by itself is one author: %s", (author) => {
  expect(reading(author).bibliography.papers.map(namesOf)).toEqual([[author]]);
});

test.each([
  ["Prof. Dr. Ada Lovelace", "Ada Lovelace"],
  ["Ada M. Lovelace Ph.D.", "Ada M. Lovelace"],
])("titles are no part of the name: %s", (printed, name) => {
  expect(reading(printed).bibliography.papers.map(namesOf)).toEqual([[name]]);
});

test("a list of results is recognised by its columns", () => {
  expect(springer.recognises(HEADER)).toBe(true);
  expect(springer.recognises("Item Title,Authors\n")).toBe(false);
});
