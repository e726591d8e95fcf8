import { expect, test } from "vitest";

import { namesIn, reading } from "../plain-tables.ts";

test.each([
  ["Ada King, Bob Byron, eds"],
  ["Ada King, Bob Byron, eds."],
  ["Ada King, Bob Byron (Eds.)"],
  ["Ada King, Bob Byron, (eds)"],
  ["Ada King, Bob Byron (Hrsg.)"],
  ["Ada King, Bob Byron Hrsg."],
  ["Ada King, Bob Byron, editors"],
  ["Ada King (ed.), Bob Byron (ed.)"],
  ["Ada King (ed.) and Bob Byron (ed.)"],
  ["Ada King (Ed.) & Bob Byron (Ed.)"],
  ["Ada King (ed.) | Bob Byron (ed.)"],
  ["King, Ada (ed); Byron, Bob (ed)"],
  ["Ada King [Hrsg.] und Bob Byron [Hrsg.]"],
  ["King, Ada; Byron, Bob, eds."],
  ["King, Ada; Byron, Bob (Hg.)"],
  ["King, Ada; Byron, Bob; eds"],
])("in a table, the word behind a list of editors is nobody: %s", (cell) => {
  const { diagnostics } = reading(`Title\tAuthors\tYear\nOn Looms\t${cell}\t2020\n`);

  expect(namesIn(cell)).toEqual([["Ada King", "Bob Byron"]]);
  expect(diagnostics.map(({ code, line }) => [code, line])).toContainEqual([
    "table/editors-kept",
    2,
  ]);
});

test.each([
  ["Ada King, Byron Ed", ["Ada King", "Byron Ed"]],
  ["King A, Byron EDS, Ay C", ["A King", "EDS Byron", "C Ay"]],
  ["The Editors", ["The Editors"]],
  ["Ada King, The Lancet Editors", ["Ada King", "The Lancet Editors"]],
])("in a table, %s are called so", (cell, names) => {
  expect(namesIn(cell)).toEqual([names]);
});

test("in a table, blanks without end before the word take no time without end", () => {
  expect(namesIn(`Ada${" ".repeat(60_000)}King, Bob Byron (eds)`)).toEqual([
    ["Ada King", "Bob Byron"],
  ]);
}, 2000);
