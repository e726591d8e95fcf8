import { describe, expect, test } from "vitest";

import type { AppState, LayoutState } from "../../src/state/app-state.ts";
import type { Exploration, Tab } from "../../src/state/exploration.ts";
import { type Action, reduce } from "../../src/state/reduce.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

const start = aState(aBibliography(aPaper({ authors: ["Ada", "Bob", "Cem"] })));

const after = (...actions: readonly Action[]): AppState => actions.reduce(reduce, start);
const explorationAfter = (...actions: readonly Action[]): Exploration =>
  after(...actions).exploration;

const select = (key: string): Action => ({ type: "person-selected", key });
const add = (key: string): Action => ({ type: "person-added", key });
const openTab = (tab: Tab): Action => ({ type: "tab-opened", tab });
const hide = (key: string): Action => ({ type: "person-hidden", key });
const unhide = (key: string): Action => ({ type: "person-unhidden", key });
const clear: Action = { type: "selection-cleared" };
const narrowTo2024: Action = {
  type: "narrowed",
  narrowing: { to: "year", year: 2024 },
  tab: "papers",
};

const startRun = (run: number): Action => ({ type: "layout-started", run });
const endRun = (run: number): Action => ({ type: "layout-ended", result: settled(run) });
const failRun = (run: number): Action => ({ type: "layout-failed", run, reason: "out of memory" });
const settled = (run: number): Extract<LayoutState, { positions: Float32Array }> => ({
  phase: "settled",
  run,
  iterations: 9,
  positions: Float32Array.of(run, run),
});

const settledOnce = settled(1);

describe("selecting", () => {
  test("a person opens the tab Person", () => {
    expect(explorationAfter(select("ada"))).toMatchObject({ selected: ["ada"], tab: "person" });
  });

  test("another person replaces the first", () => {
    expect(explorationAfter(select("ada"), select("bob")).selected).toEqual(["bob"]);
  });

  test("and adding a second makes a pair, in the order of selection", () => {
    expect(explorationAfter(select("cem"), add("ada")).selected).toEqual(["cem", "ada"]);
  });

  test("and adding a third replaces the second", () => {
    expect(explorationAfter(select("ada"), add("bob"), add("cem")).selected).toEqual([
      "ada",
      "cem",
    ]);
  });

  test("by adding to nobody selects one person", () => {
    expect(explorationAfter(add("ada"))).toMatchObject({ selected: ["ada"], tab: "person" });
  });

  test("and adding one of a pair again lets that one go", () => {
    expect(explorationAfter(select("ada"), add("bob"), add("ada")).selected).toEqual(["bob"]);
  });

  test("and adding the only one again lets go and goes back to the table", () => {
    expect(explorationAfter(openTab("papers"), add("ada"), add("ada"))).toMatchObject({
      selected: [],
      tab: "papers",
    });
  });

  test("a pair selects both at once", () => {
    expect(explorationAfter({ type: "pair-selected", keys: ["ada", "cem"] })).toMatchObject({
      selected: ["ada", "cem"],
      tab: "person",
    });
  });
});

describe("clearing the selection", () => {
  test.each(["people", "papers"] as const)("goes back to the tab %s where it was", (tab) => {
    expect(explorationAfter(openTab(tab), select("ada"), add("bob"), clear)).toMatchObject({
      selected: [],
      tab,
    });
  });

  test("stays on a table that was opened since", () => {
    expect(explorationAfter(select("ada"), openTab("papers"), clear).tab).toBe("papers");
  });

  test("goes back to the table, not to the tab Person that was opened by hand", () => {
    expect(explorationAfter(openTab("papers"), openTab("person"), select("ada"), clear).tab).toBe(
      "papers",
    );
  });
});

describe("clearing a tie", () => {
  const pair = { type: "pair-selected", keys: ["ada", "bob"] } as const;

  test("that was chosen from the list of ties goes back to that list", () => {
    const back = explorationAfter(openTab("papers"), { type: "ties-listed" }, pair, clear);

    expect(back).toMatchObject({ tab: "person", selected: [] });
  });

  test("that was chosen elsewhere goes back there", () => {
    expect(explorationAfter(openTab("papers"), pair, clear).tab).toBe("papers");
  });
});

describe("listing the ties", () => {
  test("opens the tab Person with nobody selected", () => {
    expect(explorationAfter(select("ada"), { type: "ties-listed" })).toMatchObject({
      selected: [],
      tab: "person",
    });
  });
});

describe("narrowing", () => {
  test("opens the table of what it leaves, and stands out instead of who was selected", () => {
    expect(explorationAfter(select("ada"), narrowTo2024)).toMatchObject({
      selected: [],
      tab: "papers",
      cameFrom: "papers",
      narrowing: { to: "year", year: 2024 },
    });
  });

  test("stays when somebody is selected then", () => {
    expect(explorationAfter(narrowTo2024, select("ada"))).toMatchObject({
      selected: ["ada"],
      narrowing: { to: "year", year: 2024 },
    });
  });

  test("to one year ends when other years are shown, that of somebody's co-authors does not", () => {
    const years: Action = { type: "years-narrowed", years: { from: 2020, to: 2024 } };

    expect(explorationAfter(narrowTo2024, years).narrowing).toBeUndefined();
    expect(explorationAfter({ type: "ego-opened", key: "ada" }, years).narrowing).toEqual({
      to: "ego",
      key: "ada",
    });
  });

  test("can be cleared", () => {
    expect(explorationAfter(narrowTo2024, { type: "narrowing-cleared" }).narrowing).toBeUndefined();
  });
});

describe("hiding", () => {
  test("adds a person to the hidden, and unhiding takes that one off", () => {
    expect(explorationAfter(hide("ada"), hide("bob")).hidden).toEqual(["ada", "bob"]);
    expect(explorationAfter(hide("ada"), hide("bob"), unhide("ada")).hidden).toEqual(["bob"]);
  });

  test("a selected person keeps the selection", () => {
    expect(explorationAfter(select("ada"), hide("ada")).selected).toEqual(["ada"]);
  });
});

describe("the state is the same reference", () => {
  const none: readonly Action[] = [];
  test.each<[string, readonly Action[], Action]>([
    ["a selected person is selected", [select("ada")], select("ada")],
    [
      "a selected pair is selected",
      [select("ada"), add("bob")],
      { type: "pair-selected", keys: ["ada", "bob"] },
    ],
    ["nobody's selection is cleared", none, clear],
    ["the ties listed are listed", [{ type: "ties-listed" }], { type: "ties-listed" }],
    ["the open tab is opened", none, openTab("people")],
    ["no narrowing is cleared", none, { type: "narrowing-cleared" }],
    ["a hidden person is hidden", [hide("ada")], hide("ada")],
    ["a person who is not hidden is unhidden", [hide("ada")], unhide("bob")],
    ["a file is closed that is not open", none, { type: "file-closed", name: "b.bib" }],
    [
      "a record is kept apart that is so",
      [{ type: "record-kept-apart", record: "test#0" }],
      { type: "record-kept-apart", record: "test#0" },
    ],
    ["none is joined again that was kept apart", none, { type: "records-rejoined" }],
    ["the files are as little kept as before", none, { type: "files-kept", areKept: false }],
    ["no report is dismissed", none, { type: "report-dismissed" }],
    ["the theme in use is chosen", none, { type: "theme-chosen", theme: "light" }],
    ["a layout ends that is not running", none, endRun(1)],
    ["a layout ends that was replaced", [startRun(1), startRun(2)], endRun(1)],
    [
      "a layout ends twice",
      [startRun(1), { type: "layout-ended", result: settledOnce }],
      { type: "layout-ended", result: settledOnce },
    ],
    ["a layout fails that was replaced", [startRun(1), startRun(2)], failRun(1)],
    ["a layout fails that has ended", [startRun(1), endRun(1)], failRun(1)],
  ])("when %s", (_, before, action) => {
    const state = after(...before);

    expect(reduce(state, action)).toBe(state);
  });
});

describe("a layout", () => {
  test("that runs ends with its positions", () => {
    expect(after(startRun(1), endRun(1)).layout).toEqual(settled(1));
  });

  test("that has ended takes a later picture of its own run, after somebody was pinned", () => {
    const pinned = { ...settled(1), positions: Float32Array.of(7, 7) };

    expect(after(startRun(1), endRun(1), { type: "layout-ended", result: pinned }).layout).toBe(
      pinned,
    );
  });

  test("that was replaced does not end the run that replaced it", () => {
    expect(after(startRun(1), startRun(2), endRun(1)).layout).toEqual({ phase: "running", run: 2 });
    expect(after(startRun(1), startRun(2), endRun(1), endRun(2)).layout).toEqual(settled(2));
  });

  test("that runs may fail, and then gives no late answer", () => {
    const failed = { phase: "failed", run: 1, reason: "out of memory" };

    expect(after(startRun(1), failRun(1)).layout).toEqual(failed);
    expect(after(startRun(1), failRun(1), endRun(1)).layout).toEqual(failed);
  });

  test("can be started again after it failed", () => {
    expect(after(startRun(1), failRun(1), startRun(2)).layout).toEqual({
      phase: "running",
      run: 2,
    });
  });
});
