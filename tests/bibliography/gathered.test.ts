import { expect, test } from "vitest";

import { gatheredBy, gatheredUnder } from "../../src/bibliography/gathered.ts";

test("items are gathered by their key, in the order in which keys and items come", () => {
  const groups = gatheredBy(["loom", "card", "lace", "cog"], (word) => word.charAt(0));

  expect([...groups]).toEqual([
    ["l", ["loom", "lace"]],
    ["c", ["card", "cog"]],
  ]);
});

test("an item of several keys is under each, once where it has a key twice", () => {
  const groups = gatheredUnder(["lol", "ol"], (word) => word);

  expect([...groups]).toEqual([
    ["l", ["lol", "ol"]],
    ["o", ["lol", "ol"]],
  ]);
});
