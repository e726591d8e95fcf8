import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import type { Decision } from "../../src/people/decisions.ts";
import type { Action } from "../../src/state/reduce.ts";
import { selectView } from "../../src/state/select.ts";
import {
  selectExploration,
  selectIdentities,
  selectNetwork,
  selectSought,
} from "../../src/state/select-people.ts";

import { aLongHouse, everybody, joinAda, joinBob } from "./identifying-house.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const undone: Action = { type: "undone" };

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
