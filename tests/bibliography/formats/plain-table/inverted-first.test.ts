import { expect, test } from "vitest";

import { namesIn, papersOf } from "../plain-tables.ts";

// As in Fraunhofer-ITMP/datascience_toolkit:data/publications.tsv.
test("a list may turn round its first name alone, as Chicago and MLA do", () => {
  expect(
    namesIn(
      "King, Ada, Bob Byron, and Cem Arslan.",
      "van Dam, Mia, Bob J. Byron, Cem Ay *et al.*",
      "Byron, Bob J., and Ada King.",
      "Ay, Cem.",
    ),
  ).toEqual([
    ["Ada King", "Bob Byron", "Cem Arslan"],
    ["Mia van Dam", "Bob J. Byron", "Cem Ay"],
    ["Bob J. Byron", "Ada King"],
    ["Cem Ay"],
  ]);
});

test("names of one word among others turn nothing round", () => {
  expect(namesIn("Suharto, Ada King, Bob Byron", "Ada King, Bob Byron, Cem Ay")).toEqual([
    ["Suharto", "Ada King", "Bob Byron"],
    ["Ada King", "Bob Byron", "Cem Ay"],
  ]);
});

test("a list that ends in italics is cut", () => {
  const [paper] = papersOf('Title,Authors\nOn Looms,"Ada King, Bob Byron _et al._"');

  expect(paper?.byline.listComplete).toBe(false);
});
