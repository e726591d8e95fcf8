import { describe, expect, test } from "vitest";

import { USUAL_LAYOUT } from "../../src/layout/settings.ts";
import { type Action, reduce } from "../../src/state/reduce.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

const start = aState(aBibliography(aPaper({ authors: ["Ada", "Bob", "Cem"] })));
const after = (...actions: readonly Action[]) => actions.reduce(reduce, start);
const move = (value: number, gesture?: number): Action => ({
  type: "threshold-moved",
  threshold: "minPapers",
  value,
  ...(gesture !== undefined && { gesture }),
});

describe("choosing", () => {
  test("years, and all years again", () => {
    const years = { from: 2020, to: 2024 };

    expect(after({ type: "years-narrowed", years }).exploration.filters.years).toEqual(years);
    expect(
      after({ type: "years-narrowed", years }, { type: "years-narrowed", years: undefined })
        .exploration.filters,
    ).toEqual(start.exploration.filters);
  });

  test("a kind of paper to be left out, and taken in again", () => {
    const out: Action = { type: "papers-left-out", by: "withoutKinds", value: "editorial" };

    expect(after(out).exploration.filters.withoutKinds).toEqual(["editorial"]);
    expect(
      after(out, { type: "papers-taken-in", by: "withoutKinds", value: "editorial" }).exploration
        .filters.withoutKinds,
    ).toEqual([]);
  });

  test("a pin replaces the one before, and all can be taken away", () => {
    const pin = (x: number): Action => ({ type: "person-pinned", key: "ada", x, y: 0 });

    expect([...after(pin(1), pin(2)).exploration.pins]).toEqual([["ada", { x: 2, y: 0 }]]);
    expect(after(pin(1), { type: "pins-cleared" }).exploration.pins.size).toBe(0);
  });

  test("somebody's ego network opens the list of its people", () => {
    expect(
      after({ type: "tab-opened", tab: "papers" }, { type: "ego-opened", key: "ada" }).exploration,
    ).toMatchObject({ tab: "people", narrowing: { to: "ego", key: "ada" } });
  });

  test("the papers of the person looked at stay in view when the ego network is opened", () => {
    const select: Action = { type: "person-selected", key: "ada" };
    const open = (key: string): Action => ({ type: "ego-opened", key });

    expect(after(select, open("ada")).exploration).toMatchObject({
      tab: "person",
      selected: ["ada"],
      narrowing: { to: "ego", key: "ada" },
    });
    expect(after(select, open("bob")).exploration.tab).toBe("people");
    expect(after(select, { type: "tab-opened", tab: "papers" }, open("ada")).exploration.tab).toBe(
      "people",
    );
    expect(
      after({ type: "pair-selected", keys: ["ada", "bob"] }, open("ada")).exploration.tab,
    ).toBe("people");
  });
});

test("the moves of one drag are undone as one, those of the next are not", () => {
  const dragged = after(move(2, 7), move(3, 7), move(4, 7), move(5, 8));

  expect(reduce(dragged, { type: "undone" }).exploration.filters.minPapers).toBe(4);
  expect(
    reduce(reduce(dragged, { type: "undone" }), { type: "undone" }).exploration.filters,
  ).toEqual(start.exploration.filters);
});

test.each<Action>([
  { type: "years-narrowed", years: undefined },
  move(1),
  { type: "counting-chosen", counting: "full" },
  { type: "papers-taken-in", by: "withoutKinds", value: "editorial" },
  { type: "soloists-kept", areKept: true },
  { type: "names-read", names: "safe" },
  { type: "groups-read", groups: "leave-out" },
  { type: "decisions-loaded", decisions: [] },
  { type: "layout-chosen", settings: { ...USUAL_LAYOUT } },
  { type: "look-chosen", look: { colourBy: "cluster", sizeBy: "papers" } },
  { type: "pins-cleared" },
  { type: "columns-chosen", columns: [] },
])("the state is the same reference when what is usual is chosen: $type", (action) => {
  expect(after(action)).toBe(start);
});

test.each<Action>([
  { type: "narrowed", narrowing: { to: "year", year: 2024 }, tab: "papers" },
  { type: "narrowed", narrowing: { to: "records" }, tab: "papers" },
  { type: "narrowed", narrowing: { to: "paper", title: "On maps" }, tab: "papers" },
  { type: "narrowed", narrowing: { to: "cluster", leader: "ada" }, tab: "people" },
  { type: "ego-opened", key: "ada" },
  { type: "columns-chosen", columns: ["Degree", "Betweenness"] },
])("the state is the same reference when what is chosen is chosen again: $type", (action) => {
  const chosen = after({ type: "person-selected", key: "bob" }, action);

  expect(reduce(chosen, structuredClone(action))).toBe(chosen);
});

test.each<readonly [string, Action, Action]>([
  [
    "another year",
    { type: "narrowed", narrowing: { to: "year", year: 2024 }, tab: "papers" },
    { type: "narrowed", narrowing: { to: "year", year: 2025 }, tab: "papers" },
  ],
  [
    "the same papers in another tab",
    { type: "narrowed", narrowing: { to: "cluster", leader: "ada" }, tab: "papers" },
    { type: "narrowed", narrowing: { to: "cluster", leader: "ada" }, tab: "people" },
  ],
  [
    "a paper while somebody was selected meanwhile",
    { type: "person-selected", key: "bob" },
    { type: "narrowed", narrowing: { to: "paper", title: "On maps" }, tab: "papers" },
  ],
  [
    "fewer columns",
    { type: "columns-chosen", columns: ["Degree", "Betweenness"] },
    { type: "columns-chosen", columns: ["Degree"] },
  ],
])("the state is another one when what is chosen is %s", (_, first, second) => {
  const chosen = after(
    { type: "narrowed", narrowing: { to: "paper", title: "On maps" }, tab: "papers" },
    first,
  );

  expect(reduce(chosen, second)).not.toBe(chosen);
});
