import { describe, expect, test } from "vitest";

import { type Action, reduce } from "../../../src/state/reduce.ts";
import { selectExploration, selectNetwork } from "../../../src/state/select-people.ts";
import { aBibliography, aListIn, anOpenedFile, aPaper, aState } from "../../builders.ts";

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
  const hidden = after({ type: "person-hidden", key: "ada lovelace" }, join);
  const pinned = after({ type: "person-pinned", key: "ada lovelace", x: 1, y: 2 }, join);

  expect(hidden.exploration.hidden).toEqual(["ada king"]);
  expect([...pinned.exploration.pins]).toEqual([["ada king", { x: 1, y: 2 }]]);
});

describe("where further files have somebody's full name", () => {
  const open = (file: string, author: string): Action => {
    const titles = ["On Silk", "On Wool", "On Yarn"].map((title) => `${title}, ${file}`);
    const list = aListIn(file, ...titles.map((title) => aPaper({ title, authors: [author] })));
    return {
      type: "files-opened",
      files: [anOpenedFile(file, list)],
      mode: "add",
      report: undefined,
    };
  };
  const initials = aState(aBibliography(aPaper({ authors: ["A. Lovelace", "C. Babbage"] })));
  const ofInitials = (...actions: readonly Action[]) => actions.reduce(reduce, initials);

  test("who is selected stays so under it", () => {
    const state = ofInitials(
      { type: "person-selected", key: "a. lovelace" },
      open("b.bib", "Ada Lovelace"),
    );

    expect(state.exploration.selected).toEqual(["ada lovelace"]);
  });

  test("a step back hides them under it", () => {
    const state = ofInitials(
      { type: "person-hidden", key: "a. lovelace" },
      { type: "person-hidden", key: "c. babbage" },
      { type: "person-unhidden", key: "a. lovelace" },
      { type: "person-unhidden", key: "c. babbage" },
      open("b.bib", "Ada Lovelace"),
      open("c.bib", "Charles Babbage"),
      open("d.bib", "Bob Byron"),
      // The opening, and the showing of both.
      { type: "undone" },
      { type: "undone" },
      { type: "undone" },
    );

    expect(selectExploration(state).hidden).toEqual(["ada lovelace", "charles babbage"]);
  });

  test("a step forth hides them under it", () => {
    const state = ofInitials(
      { type: "person-hidden", key: "a. lovelace" },
      { type: "undone" },
      open("b.bib", "Ada Lovelace"),
      { type: "redone" },
    );

    expect(selectExploration(state).hidden).toEqual(["ada lovelace"]);
  });
});

test("undoing a join gives back the very people of before", () => {
  const undone = after(join, { type: "undone" });

  expect(keys(undone)).toEqual(keys(start));
  expect(selectNetwork(undone)).toEqual(selectNetwork(start));
});
