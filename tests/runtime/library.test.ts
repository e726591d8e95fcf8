import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

// What is fetched with a first decision is here: on a busy machine that takes longer than a test waits.
import "../../src/runtime/kept-session.ts";

import { keepLibrary } from "../../src/runtime/library.ts";
import type { Shelf } from "../../src/runtime/shelf.ts";
import { initialState } from "../../src/state/app-state.ts";
import { EXAMPLE_BYLINES, EXAMPLE_PAGE } from "../../src/state/opened/examples.ts";
import { sourceOf } from "../../src/state/opened/source.ts";
import { selectNetwork } from "../../src/state/select-people.ts";
import { readSession } from "../../src/state/session/session.ts";
import { createStore } from "../../src/state/store.ts";

import { aLibrary } from "./a-library.ts";
import { anInput, aReadingRoom } from "./reading-room.ts";

const table = anInput("papers.csv", "Who;Title;Authors\nAda, Bob, Dan;On Looms;Cem\n");
const unknown = anInput("odd.csv", "Who;What\nAda, Bob, Dan;On Looms\nCem;On Cards\n");
const choices = { authors: "who", title: "title", year: "" };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});

afterEach(() => void vi.useRealTimers());

describe("a table that is read again", () => {
  test("is read as chosen, in its place among the files", async () => {
    const { library, store, readLast, titlesAndNames } = aLibrary();
    await readLast(
      library.open([table, anInput("b.csv", "Title,Authors\nOn Gears,Dan\n")], "replace"),
    );

    await readLast(library.readAgain("papers.csv", choices));

    expect(titlesAndNames()).toEqual([
      ["On Looms", "Ada", "Bob", "Dan"],
      ["On Gears", "Dan"],
    ]);
    expect(store.get().source.files.map(({ name }) => name)).toEqual(["papers.csv", "b.csv"]);
    expect(store.get().report?.files).toMatchObject([{ name: "papers.csv", table: choices }]);
  });

  test("and was changed on disk since is read as it was", async () => {
    const { library, readLast, titlesAndNames } = aLibrary();
    const content = new File([await table.content.text()], table.name);
    await readLast(library.open([{ ...table, content }], "replace"));
    vi.spyOn(content, "arrayBuffer").mockRejectedValue(new Error("changed on disk"));
    await readLast(library.readAgain("papers.csv", choices));

    expect(titlesAndNames()).toEqual([["On Looms", "Ada", "Bob", "Dan"]]);
  });

  test("is kept with what was chosen", async () => {
    const { library, readLast, kept } = aLibrary();
    await readLast(library.open([table], "replace"));

    await readLast(library.readAgain("papers.csv", choices));

    expect(kept()).toMatchObject([{ name: "papers.csv", choices }]);
  });

  test("and was not understood at first is opened then", async () => {
    const { library, store, readLast, titlesAndNames } = aLibrary();
    await readLast(library.open([table], "replace"));
    await readLast(library.open([unknown], "replace"));
    expect(store.get().report?.files).toMatchObject([{ name: "odd.csv", table: { authors: "" } }]);

    await readLast(library.readAgain("odd.csv", { authors: "who", title: "what", year: "" }));

    expect(titlesAndNames()).toContainEqual(["On Cards", "Cem"]);
    expect(store.get().source.files.map(({ name }) => name)).toEqual(["papers.csv", "odd.csv"]);
  });

  test("and is not there changes nothing", async () => {
    const { library, store, workers } = aLibrary();
    const before = store.get();

    await library.readAgain("papers.csv", choices);

    expect(store.get()).toBe(before);
    expect(workers).toEqual([]);
  });
});

test("files are kept as they are, whatever is dispatched as soon as they are open", async () => {
  const { library, readLast, kept } = aLibrary((store) =>
    store.subscribe((_, { type }) => {
      if (type === "files-opened") store.dispatch({ type: "layout-started", run: 1 });
    }),
  );

  await readLast(library.open([table], "replace"));

  await expect.poll(() => kept().map(({ name }) => name)).toEqual(["papers.csv"]);
});

const renaming = {
  type: "identity-decided",
  decision: { kind: "renamed", person: { name: "Dan" }, name: "Daniel" },
} as const;
const gears = anInput("b.csv", "Title,Authors\nOn Gears,Dan\n");

test("of decisions on names the last is kept with the files at once: a reload may follow", async () => {
  const { library, store, readLast, kept } = aLibrary();
  await readLast(library.open([gears], "replace"));
  await expect.poll(() => kept().map(({ name }) => name)).toEqual(["b.csv"]);

  store.dispatch(renaming);
  await expect.poll(() => kept().map(({ name }) => name)).toEqual(["b.csv", "session"]);
  store.dispatch({ ...renaming, decision: { ...renaming.decision, name: "Daniela" } });
  // Nothing waits for a clock.
  expect(vi.getTimerCount()).toBe(0);

  const keptSession = async () => {
    const text = (await kept()[1]?.content.text()) ?? "";
    return readSession({ file: "session", text }).session;
  };
  await expect
    .poll(async () => (await keptSession())?.exploration.naming.decisions)
    .toEqual([{ kind: "renamed", person: { name: "Dan" }, name: "Daniela" }]);
  expect((await keptSession())?.files).toEqual([]);
});

test("decisions that were kept are there again with the files, and the report tells of these alone", async () => {
  const before = aLibrary();
  await before.readLast(before.library.open([gears], "replace"));
  before.store.dispatch(renaming);
  await vi.runAllTimersAsync();
  await expect.poll(() => before.kept().length).toBe(2);

  const { library, store, readLast, kept } = aLibrary();
  await readLast(library.open(before.kept(), "replace"));

  expect(store.get().source.files.map(({ name }) => name)).toEqual(["b.csv"]);
  expect(selectNetwork(store.get()).authors).toMatchObject([{ key: "dan", name: "Daniel" }]);
  expect(store.get().report?.files.map(({ name }) => name)).toEqual(["b.csv"]);
  await expect.poll(() => kept().map(({ name }) => name)).toEqual(["b.csv", "session"]);
});

test("who was pinned is kept with the files, and stays pinned when they come back", async () => {
  const before = aLibrary();
  await before.readLast(before.library.open([gears], "replace"));
  before.store.dispatch({ type: "person-pinned", key: "dan", x: 3, y: 4 });
  await vi.runAllTimersAsync();
  await expect.poll(() => before.kept().length).toBe(2);

  const { library, store, readLast } = aLibrary();
  await readLast(library.open(before.kept(), "replace"));

  expect([...store.get().exploration.pins]).toEqual([["dan", { x: 3, y: 4 }]]);
});

test("the name of a cluster is kept with the files", async () => {
  const before = aLibrary();
  await before.readLast(before.library.open([gears], "replace"));
  before.store.dispatch({ type: "cluster-named", name: "Clockmakers", people: ["dan"] });
  await expect.poll(() => before.kept().length).toBe(2);

  const { library, store, readLast } = aLibrary();
  await readLast(library.open(before.kept(), "replace"));

  const { clusterNames } = store.get().exploration;
  expect(clusterNames).toEqual([{ name: "Clockmakers", people: ["dan"] }]);
});

describe("the example", () => {
  const page = anInput(EXAMPLE_PAGE, "Title,Authors\nOn Gears,Dan\n");
  const bylines = anInput(EXAMPLE_BYLINES, "Title,Authors\nOn Cards,Cem\n");

  test("is not kept as it comes", async () => {
    const { library, readLast, kept } = aLibrary();
    await readLast(library.open([gears], "replace"));
    await expect.poll(kept).toEqual([gears]);

    await readLast(library.open([page], "replace"));

    await expect.poll(kept).toEqual([]);
  });

  test("is kept with its complete author lists", async () => {
    const { library, readLast, kept } = aLibrary();
    await readLast(library.open([page], "replace"));

    await readLast(library.open([bylines], "add"));

    await expect.poll(kept).toEqual([page, bylines]);
  });

  test.each([
    ["a name decided", renaming],
    ["somebody pinned", { type: "person-pinned", key: "dan", x: 3, y: 4 }],
  ] as const)("is kept with %s", async (_, action) => {
    const { library, store, readLast, kept } = aLibrary();
    await readLast(library.open([page], "replace"));

    store.dispatch(action);
    await vi.runAllTimersAsync();

    await expect.poll(() => kept().map(({ name }) => name)).toEqual([EXAMPLE_PAGE, "session"]);
  });
});

test("a file of the same name that is not understood does not take the place of the one that is kept", async () => {
  const { library, store, readLast, kept } = aLibrary();
  await readLast(library.open([gears], "replace"));
  await readLast(library.open([{ ...unknown, name: "b.csv" }], "replace"));

  store.dispatch(renaming);
  await vi.runAllTimersAsync();
  await expect.poll(() => kept().length).toBe(2);

  expect(kept()[0]).toBe(gears);
});

describe("where what the address named could not be opened", () => {
  test("kept files are opened instead, below the report of it, and stay kept", async () => {
    const { library, store, workers, readLast, kept } = aLibrary();
    await readLast(library.open([gears], "replace"));
    await readLast(library.open([unknown], "replace"));
    const { report } = store.get();

    const opening = library.openKept();
    await expect.poll(() => workers.length).toBe(3);
    await readLast(opening);

    expect(report?.files).toMatchObject([{ name: "odd.csv", papers: 0 }]);
    expect(store.get().report).toBe(report);
    expect(store.get().source.files.map(({ name }) => name)).toEqual(["b.csv"]);
    await vi.runAllTimersAsync();
    expect(kept()).toEqual([gears]);
  });

  test("the example in their place leaves what is kept alone", async () => {
    const { store, opener } = aReadingRoom();
    const [looms] = store.get().source.files;
    const empty = createStore(initialState(sourceOf([]), "light"));
    const keep = vi.fn<Shelf["keep"]>(() => Promise.resolve(true));
    keepLibrary(empty, opener, { load: () => Promise.resolve([gears]), keep });

    const files = [{ ...looms!, name: EXAMPLE_PAGE }];
    empty.dispatch({ type: "files-opened", files, mode: "replace", report: undefined });
    await vi.runAllTimersAsync();

    expect(empty.get().source.files.map(({ name }) => name)).toEqual([EXAMPLE_PAGE]);
    expect(keep).not.toHaveBeenCalled();
  });
});
