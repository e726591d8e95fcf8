import { expect, test } from "vitest";

import { type Action, reduce } from "../../src/state/reduce.ts";
import { selectNetwork } from "../../src/state/select-people.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

const papers = [
  aPaper({ title: "On Looms", authors: ["Ada Lovelace", "Bob Byron"] }),
  aPaper({ title: "On Cards", authors: ["Ada King", "Bob Byron"] }),
  aPaper({ title: "On Gears", authors: ["Ada King", "Cem Cantor"] }),
];
const start = aState(aBibliography(...papers));
const after = (...actions: readonly Action[]) => actions.reduce(reduce, start);
const join: Action = {
  type: "identity-decided",
  decision: { kind: "joined", people: [{ name: "Ada Lovelace" }, { name: "Ada King" }] },
};
const keys = (state: typeof start) => selectNetwork(state).authors.map(({ key }) => key);

test("a joined person has the key of the more frequent spelling", () => {
  expect(keys(start)).toEqual(["ada king", "ada lovelace", "bob byron", "cem cantor"]);
  expect(keys(after(join))).toEqual(["ada king", "bob byron", "cem cantor"]);
});

test("whoever is selected when names are joined is selected under the new key", () => {
  const state = after({ type: "person-selected", key: "ada lovelace" }, join);

  expect(state.exploration.selected).toEqual(["ada king"]);
});

test("a pair that becomes one person is one person selected", () => {
  const pair: Action = { type: "pair-selected", keys: ["ada lovelace", "ada king"] };

  expect(after(pair, join).exploration.selected).toEqual(["ada king"]);
});

test("whoever is hidden stays hidden, and whoever is pinned stays pinned", () => {
  const { exploration } = after(
    { type: "person-hidden", key: "ada lovelace" },
    { type: "person-pinned", key: "ada lovelace", x: 1, y: 2 },
    join,
  );

  expect(exploration.hidden).toEqual(["ada king"]);
  expect([...exploration.pins]).toEqual([["ada king", { x: 1, y: 2 }]]);
});

test("undoing a join gives back the very people of before", () => {
  const undone = after(join, { type: "undone" });

  expect(keys(undone)).toEqual(keys(start));
  expect(selectNetwork(undone)).toEqual(selectNetwork(start));
});
