import { describe, expect, test } from "vitest";

import type { AppState, FileReport } from "../../src/state/app-state.ts";
import type { Exploration } from "../../src/state/exploration.ts";
import { type Action, reduce } from "../../src/state/reduce.ts";
import { aBibliography, aListIn, anOpenedFile, aPageOf, aPaper, aState } from "../builders.ts";

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
const advance: Action = { type: "reading-advanced", reading: { file: "b.bib", share: 0.5 } };

const report: FileReport = { files: [{ name: "b.bib", papers: 0 }], diagnostics: [] };
const odd = { severity: "warning", code: "odd", file: "b", message: "Odd.", remedy: "" } as const;
const page = anOpenedFile("page.txt", aPageOf("Cem", aPaper()));
const list = anOpenedFile("b.bib", aListIn("b.bib", aPaper({ title: "On Cards" })));

const open = (mode: "add" | "replace", file = page, told?: FileReport): Action => {
  return { type: "files-opened", files: [file], mode, report: told };
};

test("a network opened together with papers takes their place, and the report says so", () => {
  const people = [{ id: "1", name: "Ada" }];
  const network = { ...anOpenedFile("net.gml", aBibliography()), network: { people, ties: [] } };

  const state = after(open("replace"), open("add", network, { ...report, diagnostics: [odd] }));

  expect(state.source.files).toEqual([network]);
  expect(state.report?.files).toEqual(report.files);
  expect(state.report?.diagnostics).toMatchObject([
    odd,
    { message: expect.stringMatching(/^page.txt is not open any more: /u) },
  ]);
});

describe("opening a file instead of what is open", () => {
  test("hides its owner", () => {
    expect(after(open("replace")).exploration.hidden).toEqual(["cem"]);
  });

  test("without an owner hides nobody", () => {
    expect(after(hide("ada"), open("replace", list)).exploration.hidden).toEqual([]);
  });

  test("forgets selection, narrowing, layout and search of what was open", () => {
    const state = after(select("ada"), narrowTo2024, startRun, open("replace"));

    expect(state).toMatchObject({
      source: { name: "Cem", files: [{ name: "page.txt" }] },
      exploration: { selected: [], tab: "people", narrowing: undefined },
      layout: { phase: "idle" },
      searchText: "",
    });
  });

  test("keeps the theme", () => {
    expect(after({ type: "theme-chosen", theme: "dark" }, open("replace")).theme).toBe("dark");
  });
});

describe("opening a file beside what is open", () => {
  test("adds its papers", () => {
    const { files, bibliography } = after(open("add", list)).source;

    expect(files.map(({ name }) => name)).toEqual(["Looms", "b.bib"]);
    expect(bibliography.papers.map(({ title }) => title)).toEqual(["On Looms", "On Cards"]);
  });

  test("keeps what is looked at", () => {
    const before = after(select("ada"), hide("bob"), narrowTo2024);

    expect(reduce(before, open("add", list)).exploration).toBe(before.exploration);
  });

  test("gives up the layout of fewer people", () => {
    expect(after(startRun, open("add", list)).layout).toEqual({ phase: "idle" });
  });
});

describe("closing a file", () => {
  const close = (name: string): Action => ({ type: "file-closed", name });

  test("takes its papers away, and what was looked at among them", () => {
    const state = after(open("add", list), narrowTo2024, select("ada"), close("Looms"));

    expect(state).toMatchObject({
      source: { name: "b.bib", bibliography: { papers: [{ title: "On Cards" }] } },
      exploration: { selected: [], narrowing: undefined, tab: "papers" },
      layout: { phase: "idle" },
    });
  });

  test("keeps what was decided on the others, what clusters are called, and who is hidden", () => {
    const decision = { kind: "renamed", person: { name: "Ada" }, name: "Ada King" } as const;
    const chosen = after(
      open("add", list),
      { type: "identity-decided", decision },
      { type: "cluster-named", name: "Weavers", people: ["ada"] },
      hide("bob"),
    );

    const { exploration, history } = reduce(chosen, close("b.bib"));

    expect(exploration).toBe(chosen.exploration);
    expect(history).toBe(chosen.history);
  });

  test("takes away what was told of it, and of no other file", () => {
    const told = (...names: readonly string[]): FileReport => {
      const files = names.map((name) => ({ name, format: "BibTeX", papers: 1 }));
      return { files, diagnostics: [] };
    };
    const reportAfter = (report: FileReport) =>
      after(open("add", list, report), close("Looms")).report;

    expect(reportAfter(told("Looms", "b.bib"))).toEqual(told("b.bib"));
    expect(reportAfter(told("Looms"))).toBeUndefined();
  });

  test("that was the last leaves nothing", () => {
    expect(after(close("Looms")).source).toMatchObject({
      name: "Nothing",
      recordCount: 0,
      bibliography: { papers: [] },
    });
  });
});

describe("keeping a record apart", () => {
  const twice = aListIn("b.bib", aPaper({ title: "On Cards" }), aPaper({ title: "On Cards" }));
  const keepApart = { type: "record-kept-apart", record: "b.bib#1" } as const;

  test("makes a paper of its own of it, and keeps what is looked at", () => {
    const joined = after(open("replace", anOpenedFile("b.bib", twice)), select("ada"));
    const state = reduce(joined, keepApart);

    expect(joined.source.bibliography.papers).toHaveLength(1);
    expect(state.source.bibliography.papers).toHaveLength(2);
    expect(state.exploration).toBe(joined.exploration);
  });

  test("is taken back by joining records again, however many they are", () => {
    const thrice = aListIn("b.bib", ...twice.papers, aPaper({ title: "On Cards" }));
    const joined = after(open("replace", anOpenedFile("b.bib", thrice)));

    const apart = [keepApart, { ...keepApart, record: "b.bib#2" }].reduce(reduce, joined);
    const { source } = reduce(apart, { type: "records-rejoined" });

    expect(apart.source.bibliography.papers).toHaveLength(3);
    expect(source.keptApart).toEqual([]);
    expect(source.bibliography.papers).toHaveLength(1);
  });

  test("gives up the layout, because its people may be others", () => {
    expect(after(open("replace", list), startRun, keepApart).layout).toEqual({ phase: "idle" });
  });
});

describe("reading", () => {
  test("says which file is read, and how much of it", () => {
    expect(after(advance).reading).toEqual({ file: "b.bib", share: 0.5 });
  });

  test.each<[string, Action]>([
    ["files are opened instead", open("replace")],
    ["files are opened beside", open("add")],
    ["none could be read", { type: "reading-ended", report }],
  ])("is over once %s", (_, action) => {
    expect(after(advance, action).reading).toBeUndefined();
  });

  test("that came to nothing keeps what is open, and brings its report", () => {
    const state = after(select("ada"), { type: "reading-ended", report });

    expect(state.report).toBe(report);
    expect(state.source).toBe(start.source);
    expect(state.exploration.selected).toEqual(["ada"]);
  });

  test("brings its report, and takes the last one away", () => {
    const failed: Action = { type: "reading-ended", report };

    expect(after(open("add", list, report)).report).toBe(report);
    expect(after(failed, open("add", list)).report).toBeUndefined();
  });

  test("is forgotten once its report is dismissed", () => {
    const failed: Action = { type: "reading-ended", report };

    expect(after(failed, { type: "report-dismissed" }).report).toBeUndefined();
  });
});

test("whether the files are kept is what the browser said last", () => {
  expect(start.areFilesKept).toBe(false);
  expect(after({ type: "files-kept", areKept: true }).areFilesKept).toBe(true);
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
