import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import type { Decision } from "../../src/people/decisions.ts";
import type { Action } from "../../src/state/reduce.ts";
import {
  selectExploration,
  selectIdentities,
  selectNetwork,
  selectSought,
  selectView,
} from "../../src/state/select.ts";

import { aListIn, anOpenedFile, aPaper } from "../builders.ts";
import { aLongFile, aLongHouse } from "./identifying-house.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const joining = (one: string, other: string): Action => ({
  type: "identity-decided",
  decision: { kind: "joined", people: [{ name: one }, { name: other }] },
});
const joinAda = joining("Ada Lovelace", "Ada King");
const joinBob = joining("Bob Byron", "Bob Biron");
const undone: Action = { type: "undone" };
const cards = anOpenedFile(
  "cards.bib",
  aListIn("cards.bib", aPaper({ title: "On Punches", authors: ["Dan Dart"] })),
);
const add: Action = { type: "files-opened", files: [cards], mode: "add", report: undefined };

const everybody = ["ada king", "ada lovelace", "bob biron", "bob byron", "cem cantor"];

describe("a decision in a long list", () => {
  test("is asked aside, and people and ties stay as they are until the answer", () => {
    const { store, workers, people } = aLongHouse();
    const before = selectView(store.get());

    store.dispatch(joinAda);
    vi.runAllTimers();
    expect(selectView(store.get())).toBe(before);
    expect(store.get().exploration.naming.decisions).toHaveLength(1);
    workers[0]?.workOut();

    expect(people()).toEqual(["ada lovelace", "bob biron", "bob byron", "cem cantor"]);
    expect(selectIdentities(store.get()).authors).toBe(selectNetwork(store.get()).authors);
    expect(selectSought(store.get())).toBeUndefined();
  });

  test("gives the same people and ties as in a short one", () => {
    const { store, workers } = aLongHouse();
    const decision: Decision = { kind: "renamed", person: { name: "Nobody" }, name: "Somebody" };

    store.dispatch(joinAda);
    store.dispatch({ type: "identity-decided", decision });
    vi.runAllTimers();
    workers[0]?.workOut();

    const { people: _, ...source } = store.get().source;
    const alone = { source, exploration: store.get().exploration };
    expect(selectIdentities(store.get())).toEqual(selectIdentities(alone));
    expect(selectNetwork(store.get())).toEqual(selectNetwork(alone));
    expect(selectIdentities(store.get()).unmet[0]?.decision).toBe(decision);
  });

  test("sends papers once, in portions, without abstracts", () => {
    const { store, workers } = aLongHouse();

    store.dispatch(joinAda);
    vi.runAllTimers();
    workers[0]?.workOut();
    store.dispatch(undone);
    vi.runAllTimers();

    expect(workers).toHaveLength(1);
    expect(workers[0]?.portions).toEqual([
      [0, 1000],
      [0, 102],
    ]);
    expect(workers[0]?.requests[1]).not.toHaveProperty("papers.100.abstract");
    expect(workers[0]?.questions).toHaveLength(2);
  });

  test("that is taken back before the answer changes nothing", () => {
    const { store, workers, people } = aLongHouse();
    store.dispatch(joinAda);
    vi.runAllTimers();

    store.dispatch(undone);
    expect(selectSought(store.get())).toBeUndefined();
    workers[0]?.workOut();

    expect(people()).toEqual(everybody);
  });
});

describe("whoever opens the names of a long list", () => {
  const openNames: Action = { type: "tab-opened", tab: "names" };

  test("finds the papers sent and the people worked out, once, so that the first answer comes soon", () => {
    const { store, workers, people } = aLongHouse();
    store.dispatch(openNames);
    vi.runAllTimers();
    store.dispatch({ type: "tab-opened", tab: "people" });
    store.dispatch(openNames);
    vi.runAllTimers();
    expect(workers[0]?.questions.map(({ isAhead }) => isAhead)).toEqual([true]);
    expect(selectSought(store.get())).toBeUndefined();

    store.dispatch(joinAda);
    vi.runAllTimers();
    workers[0]?.workOut();

    expect(workers[0]?.questions.map(({ isAhead }) => isAhead)).toEqual([true, false]);
    expect(workers[0]?.portions).toHaveLength(2);
    expect(people()).not.toContain("ada king");
  });

  test("is not told of a worker that dies before anything was asked, and it is not tried again", () => {
    const { store, workers } = aLongHouse();
    store.dispatch(openNames);
    vi.runAllTimers();

    workers[0]?.die("out of memory");
    store.dispatch({ type: "person-selected", key: "ada king" });
    store.dispatch(openNames);
    vi.runAllTimers();

    expect(workers).toHaveLength(1);
    expect(store.get().report).toBeUndefined();
  });

  test("and decides while papers are sent asks at once", () => {
    const { store, workers } = aLongHouse();

    store.dispatch(openNames);
    store.dispatch(joinAda);
    vi.runAllTimers();

    expect(workers[0]?.questions.map(({ isAhead }) => isAhead)).toEqual([false]);
  });
});

describe("decisions that come faster than answers", () => {
  test("all count, and only the last answer is shown", () => {
    const { store, workers, people } = aLongHouse();
    store.dispatch(joinAda);
    vi.runAllTimers();

    store.dispatch(joinBob);
    vi.runAllTimers();
    expect(workers[0]?.questions).toHaveLength(1);
    workers[0]?.workOut();
    expect(people()).toEqual(everybody);
    vi.runAllTimers();
    workers[0]?.workOut();

    expect(workers[0]?.questions).toHaveLength(2);
    expect(people()).toEqual(["ada lovelace", "bob byron", "cem cantor"]);
  });

  test("while papers are still sent are one question", () => {
    const { store, workers, people } = aLongHouse();

    store.dispatch(joinAda);
    store.dispatch(joinBob);
    vi.runAllTimers();
    workers[0]?.workOut();

    expect(workers[0]?.questions).toHaveLength(1);
    expect(people()).toEqual(["ada lovelace", "bob byron", "cem cantor"]);
  });

  test("and all taken back while papers are sent ask nothing, and the next is asked", () => {
    const { store, workers } = aLongHouse();
    store.dispatch(joinAda);
    store.dispatch(undone);
    vi.runAllTimers();
    expect(workers[0]?.questions).toEqual([]);

    store.dispatch(joinBob);
    vi.runAllTimers();

    expect(workers[0]?.questions).toHaveLength(1);
    expect(workers[0]?.portions).toHaveLength(2);
  });
});

describe("whoever is hidden, selected or pinned", () => {
  const hide: Action = { type: "person-hidden", key: "ada king" };

  test("stays so under the key that the answer brings", () => {
    const { store, workers } = aLongHouse();
    store.dispatch(hide);
    store.dispatch({ type: "person-selected", key: "ada king" });
    store.dispatch({ type: "person-pinned", key: "ada king", x: 1, y: 2 });

    store.dispatch(joinAda);
    vi.runAllTimers();
    expect(store.get().exploration.hidden).toEqual(["ada king"]);
    workers[0]?.workOut();

    expect(store.get().exploration).toMatchObject({
      hidden: ["ada lovelace"],
      selected: ["ada lovelace"],
      pins: new Map([["ada lovelace", { x: 1, y: 2 }]]),
    });
  });

  test("is shown as such until the answer to a step back, and after it as before", () => {
    const { store, workers } = aLongHouse();
    store.dispatch(hide);
    store.dispatch(joinAda);
    vi.runAllTimers();
    workers[0]?.workOut();
    const joined = selectView(store.get());

    store.dispatch(undone);
    expect(selectExploration(store.get()).hidden).toEqual(["ada lovelace"]);
    expect(selectView(store.get())).toBe(joined);
    vi.runAllTimers();
    workers[0]?.workOut();

    expect(store.get().exploration.hidden).toEqual(["ada king"]);
  });

  test("is still so one of two quick decisions later, when the last is undone", () => {
    const { store, workers } = aLongHouse();
    store.dispatch(hide);
    store.dispatch(joinAda);
    store.dispatch(joinBob);
    vi.runAllTimers();
    workers[0]?.workOut();

    store.dispatch(undone);
    vi.runAllTimers();
    workers[0]?.workOut();

    expect(selectExploration(store.get()).hidden).toEqual(["ada lovelace"]);
  });
});

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

  test("that is closed is gone with what was chosen, once the rest is worked out", () => {
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
    expect(store.get().exploration.hidden).toEqual([]);
    expect(workers[0]?.questions.at(-1)?.files).toHaveLength(1);
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
