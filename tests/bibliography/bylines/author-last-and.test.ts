import { expect, test } from "vitest";

import { split } from "../../../src/bibliography/bylines/author-separator.ts";

test.each<[string, readonly string[]]>([
  ["Ada King; Bob Byron and Cem Ay", ["Ada King", "Bob Byron", "Cem Ay"]],
  ["Ada King & Bob C. Byron", ["Ada King", "Bob C. Byron"]],
  [
    "A. B. King,Bob Byron, Cem van Ay and Dee Low",
    ["A. B. King", "Bob Byron", "Cem van Ay", "Dee Low"],
  ],
  ["Ada King; Bob and Cem Ay Foundation", ["Ada King", "Bob and Cem Ay Foundation"]],
  ["National Heart and Lung Institute", ["National Heart and Lung Institute"]],
  ["Ada King; Byron & Co", ["Ada King", "Byron & Co"]],
])("%s among semicolons: people who are read aloud end at and", (cell, names) => {
  expect(split(cell, ";")).toEqual(names);
});

test.each<[string, readonly string[]]>([
  ["Ada King, Bob C. Byron, Cem da Ay", ["Ada King", "Bob C. Byron", "Cem da Ay"]],
  ["Ada King, Bob Byron, Cem Low:", ["Ada King", "Bob Byron", "Cem Low"]],
  ["Ada King, Ely College, New Zealand", ["Ada King, Ely College, New Zealand"]],
  ["King Low, Ada Maria, Jr", ["King Low, Ada Maria, Jr"]],
  ["King, A; Byron, Bob . ", ["King, A", "Byron, Bob"]],
  ["King, A. ; Byron, B. .", ["King, A.", "Byron, B."]],
  ["King, A; Byron, B...", ["King, A", "Byron, B..."]],
])("%s in a table with semicolons: whole lists at commas, and marks at ends", (cell, names) => {
  expect(split(cell, ";")).toEqual(names);
});

test("initials alone belong to the family before them", () => {
  expect(split("King A, Byron B, Valero-Cuevas, FJ.", ",")).toEqual([
    "King A",
    "Byron B",
    "Valero-Cuevas, FJ.",
  ]);
  expect(split("Ada King, Bob Byron, Jr", ",")).toEqual(["Ada King", "Bob Byron, Jr"]);
});
