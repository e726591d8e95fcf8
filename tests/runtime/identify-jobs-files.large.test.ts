import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import type { Action } from "../../src/state/reduce.ts";
import { selectClusterTask, selectLayoutTask } from "../../src/state/select.ts";
import { selectIdentities } from "../../src/state/select-people.ts";
import { aListIn, anOpenedFile, aPaper } from "../builders.ts";

import { aLongFile, aLongHouse, everybody, joinAda, joinBob } from "./identifying-house.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const cards = anOpenedFile(
  "cards.bib",
  aListIn("cards.bib", aPaper({ title: "On Punches", authors: ["Dan Dart"] })),
);
const add: Action = { type: "files-opened", files: [cards], mode: "add", report: undefined };

describe("a file", () => {
  test("that joins a long list is shown with its people, not before", () => {
    const { store, workers, people } = aLongHouse();

    store.dispatch(add);
    vi.runAllTimers();
    expect(store.get().source.files).toHaveLength(1);
    workers[0]?.workOut();

    expect(store.get().source.bibliography.papers).toHaveLength(1103);
    expect(people()).toEqual([...everybody, "dan dart"]);
    expect(store.get().layout).toEqual({ phase: "idle" });
  });

  test("that joins while another is put together joins both, and decisions count", () => {
    const { store, workers, people } = aLongHouse();
    const gears = anOpenedFile("gears.bib", aListIn("gears.bib", aPaper({ authors: ["Eve Ede"] })));

    store.dispatch(add);
    store.dispatch({ type: "files-opened", files: [gears], mode: "add", report: undefined });
    store.dispatch(joinAda);
    vi.runAllTimers();
    workers[0]?.workOut();

    expect(store.get().source.files.map(({ name }) => name)).toEqual([
      "looms.bib",
      "cards.bib",
      "gears.bib",
    ]);
    expect(people()).toEqual([
      "ada lovelace",
      "bob biron",
      "bob byron",
      "cem cantor",
      "dan dart",
      "eve ede",
    ]);
  });

  test("that is closed is gone once the rest is worked out, and what was chosen stays", () => {
    const { store, workers, people } = aLongHouse();
    store.dispatch(add);
    vi.runAllTimers();
    workers[0]?.workOut();
    store.dispatch({ type: "person-hidden", key: "ada king" });

    store.dispatch({ type: "file-closed", name: "cards.bib" });
    vi.runAllTimers();
    expect(people()).toContain("dan dart");
    workers[0]?.workOut();

    expect(people()).toEqual(everybody);
    expect(store.get().exploration.hidden).toEqual(["ada king"]);
    expect(workers[0]?.questions.at(-1)?.files).toHaveLength(1);
  });

  test("in whose place another is opened comes back as it was decided on, when that is undone", () => {
    const { store, workers, people } = aLongHouse();
    store.dispatch(joinAda);
    vi.runAllTimers();
    workers[0]?.workOut();
    const decided = people();
    const gears = anOpenedFile("gears.bib", aListIn("gears.bib", aPaper({ authors: ["Eve Ede"] })));
    store.dispatch({ type: "files-opened", files: [gears], mode: "replace", report: undefined });
    vi.runAllTimers();
    expect(people()).toEqual(["eve ede"]);

    store.dispatch({ type: "undone" });
    vi.runAllTimers();

    expect(people()).toEqual(decided);
    store.dispatch({ type: "undone" });
    vi.runAllTimers();
    workers.at(-1)?.workOut();
    expect(people()).toEqual(everybody);
  });

  test("with a record of its own is put together aside, too", () => {
    const { store, workers } = aLongHouse();
    const twice = aLongFile(
      "twice.bib",
      aPaper({ title: "On Thread 1", authors: ["Ada Lovelace", "Bob Byron", "Cem Cantor"] }),
    );
    store.dispatch({ type: "files-opened", files: [twice], mode: "replace", report: undefined });
    expect(store.get().source.bibliography.papers).toHaveLength(1100);

    store.dispatch({ type: "record-kept-apart", record: "twice.bib#1100" });
    vi.runAllTimers();
    workers[0]?.workOut();

    expect(store.get().source.bibliography.papers).toHaveLength(1101);
  });

  test("that leaves nothing long ends the worker", () => {
    const { store, workers } = aLongHouse();
    store.dispatch(joinAda);
    vi.runAllTimers();
    workers[0]?.workOut();

    store.dispatch({ ...add, mode: "replace" });

    expect(workers[0]?.isTerminated).toBe(true);
  });
});

describe("a worker that dies", () => {
  test("leaves it to the page, which says so; nothing is lost, and the next question is asked anew", () => {
    const { store, workers, people } = aLongHouse();
    store.dispatch(joinAda);
    vi.runAllTimers();

    workers[0]?.die("out of memory");
    expect(people()).toEqual(["ada lovelace", "bob biron", "bob byron", "cem cantor"]);
    expect(store.get().report?.diagnostics).toMatchObject([{ code: "people/worker-failed" }]);
    store.dispatch(joinBob);
    vi.runAllTimers();
    expect(people()).toContain("bob biron");
    workers[1]?.workOut();

    expect(people()).toEqual(["ada lovelace", "bob byron", "cem cantor"]);
    expect(workers[1]?.portions).toHaveLength(2);
  });

  test("while a file is put together opens it all the same", () => {
    const { store, workers, people } = aLongHouse();
    store.dispatch(add);
    vi.runAllTimers();

    workers[0]?.die("out of memory");

    expect(people()).toEqual([...everybody, "dan dart"]);
    expect(store.get().sought).toBeUndefined();
  });
});

test("what was said of the files stays said when the worker dies", () => {
  const { store, workers } = aLongHouse();
  const files = [{ name: "cards.bib", papers: 1 }];
  store.dispatch({ ...add, report: { files, diagnostics: [] } });
  vi.runAllTimers();

  workers[0]?.die("out of memory");

  expect(store.get().report?.files).toEqual(files);
  expect(store.get().report?.diagnostics).toMatchObject([{ code: "people/worker-failed" }]);
});

test("a long list that another has replaced is let go", () => {
  const { store, workers } = aLongHouse();
  store.dispatch({ type: "tab-opened", tab: "names" });
  vi.runAllTimers();
  store.dispatch({ type: "tab-opened", tab: "people" });

  const files = [aLongFile("gears.bib")];
  store.dispatch({ type: "files-opened", files, mode: "replace", report: undefined });

  expect(workers[0]?.isTerminated).toBe(true);
});

test("another limit of authors lays out and clusters once, and leaves people who they are", () => {
  const { store, workers } = aLongHouse();
  const tasks = () => [selectLayoutTask(store.get()), selectClusterTask(store.get())];
  const before = tasks();

  store.dispatch({ type: "threshold-moved", threshold: "authorLimit", value: 2 });
  vi.runAllTimers();
  const people = selectIdentities(store.get());
  tasks().forEach((task, i) => expect(task).toBe(before[i]));
  workers[0]?.workOut();

  tasks().forEach((task, i) => expect(task).not.toBe(before[i]));
  expect(selectIdentities(store.get())).toBe(people);
});
