import { describe, expect, test } from "vitest";

import type { AppState, Exploration, Report } from "../../src/state/app-state.ts";
import { type Action, reduce } from "../../src/state/reduce.ts";

import { aBibliography, aPageOf, aPaper, aState } from "../builders.ts";

const start = aState(aBibliography(aPaper({ authors: ["Ada", "Bob", "Cem"] })));

const after = (...actions: readonly Action[]): AppState => actions.reduce(reduce, start);

const select = (key: string): Action => ({ type: "person-selected", key });
const hide = (key: string): Action => ({ type: "person-hidden", key });
const openPapers: Action = { type: "tab-opened", tab: "papers" };
const clear: Action = { type: "selection-cleared" };
const startRun: Action = { type: "layout-started", run: 1 };
const narrowTo2024: Action = {
  type: "narrowed",
  narrowing: { to: "year", year: 2024 },
  tab: "papers",
};

const report: Report = { file: "looms.bib", papers: 0, diagnostics: [] };

describe("opening a source", () => {
  const page = aPageOf("Cem", aPaper());
  const source = { name: "Cem", description: "Cem's author page", bibliography: page };

  test("hides its owner", () => {
    expect(after({ type: "source-opened", source }).exploration.hidden).toEqual(["cem"]);
  });

  test("without an owner hides nobody", () => {
    const ownerless = { ...source, bibliography: aBibliography(aPaper()) };

    expect(
      after(hide("ada"), { type: "source-opened", source: ownerless }).exploration.hidden,
    ).toEqual([]);
  });

  test("forgets selection, narrowing, layout and search of the one before", () => {
    const state = after(select("ada"), narrowTo2024, startRun, {
      type: "source-opened",
      source,
    });

    expect(state).toMatchObject({
      source,
      exploration: { selected: [], tab: "people", narrowing: undefined },
      layout: { phase: "idle" },
      searchText: "",
    });
  });

  test("keeps the theme", () => {
    expect(
      after({ type: "theme-chosen", theme: "dark" }, { type: "source-opened", source }).theme,
    ).toBe("dark");
  });

  test("brings its report, and takes the last one away", () => {
    const failed: Action = { type: "opening-failed", report };

    expect(after({ type: "source-opened", source, report }).report).toBe(report);
    expect(after(failed, { type: "source-opened", source }).report).toBeUndefined();
  });

  test("that fails keeps what is open", () => {
    const state = after(select("ada"), { type: "opening-failed", report });

    expect(state.report).toBe(report);
    expect(state.source).toBe(start.source);
    expect(state.exploration.selected).toEqual(["ada"]);
  });

  test("that failed is forgotten once its report is dismissed", () => {
    expect(
      after({ type: "opening-failed", report }, { type: "report-dismissed" }).report,
    ).toBeUndefined();
  });
});

describe("visiting an address", () => {
  const visit = (facts: Partial<Exploration>, searchText = ""): Action => ({
    type: "address-visited",
    exploration: { ...start.exploration, ...facts },
    searchText,
  });

  test("takes over what the address says", () => {
    const state = after(visit({ selected: ["ada"], tab: "person", hidden: ["bob"] }, "dan"));

    expect(state.exploration).toMatchObject({ selected: ["ada"], tab: "person", hidden: ["bob"] });
    expect(state.searchText).toBe("dan");
  });

  test("keeps the list of the hidden when the same people are hidden", () => {
    const state = after(hide("ada"), hide("bob"));

    expect(reduce(state, visit({ hidden: ["bob", "ada"] })).exploration.hidden).toBe(
      state.exploration.hidden,
    );
  });

  test("that names a person keeps the table that Escape goes back to", () => {
    expect(
      after(openPapers, visit({ selected: ["ada"], tab: "person" }), clear).exploration.tab,
    ).toBe("papers");
  });

  test("offers a search until something else is chosen", () => {
    expect(after(visit({}, "dan"), select("ada")).searchText).toBe("");
  });
});
