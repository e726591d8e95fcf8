import { expect, test } from "vitest";

import { bibtex } from "../../../../src/bibliography/formats/bibtex.ts";
import { runToEnd } from "../../../../src/bibliography/reading.ts";
import { namesOf } from "../../../builders.ts";

const namesIn = (...lists: readonly string[]) => {
  const entries = lists.map((list, i) => `@misc{a${i}, title = {${i}}, author = {${list}}}`);
  return runToEnd(
    bibtex.read({ file: "looms.bib", text: entries.join("\n") }),
  ).bibliography.papers.map(namesOf);
};

test("in a file that has commas between names, two of them are two", () => {
  expect(
    namesIn(
      "Ada Lovelace, Bob Byron and Cem Demir",
      String.raw`Ada Lovelace, Bob Byron, Cem Demir and J{\"o}rg Ay`,
      "Ada Lovelace, Bob Byron",
      "Ada Lovelace and Bob Byron",
    ),
  ).toEqual([
    ["Ada Lovelace", "Bob Byron", "Cem Demir"],
    ["Ada Lovelace", "Bob Byron", "Cem Demir", "Jörg Ay"],
    ["Ada Lovelace", "Bob Byron"],
    ["Ada Lovelace", "Bob Byron"],
  ]);
});

test("three lists with one comma before the only and are lists", () => {
  const lists = ["Cem Demir", "Dora Klein", "Eva Kern"].map(
    (name) => `Ada Lovelace, Bob Byron and ${name}`,
  );

  expect(namesIn(...lists)[0]).toHaveLength(3);
  expect(namesIn(...lists.slice(1))[0]).toHaveLength(2);
  expect(namesIn(lists[0]!, lists[0]!, lists[0]!)[0]).toHaveLength(2);
});

test.each([
  ["Lovelace, Ada"],
  ["García Márquez, G."],
  ["von Byron, Bob Noel"],
  ["{Lloyd Webber}, Andrew"],
  ["Lovelace, A., Byron, B."],
])("one name with a comma within speaks for all: %s", (name) => {
  const list = "Lloyd Webber, Andrew John and Tim Rice";

  expect(namesIn(list, list, list, name)[0]).toEqual(["Andrew John Lloyd Webber", "Tim Rice"]);
});
