import { afterEach, beforeEach, expect, test, vi } from "vitest";

import type { SuggestAnswer, SuggestRequest } from "../../src/runtime/protocol.ts";
import { startSuggestJobs } from "../../src/runtime/suggest-jobs.ts";
import { createStore } from "../../src/state/store.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

import { FakeWorker } from "./fake-worker.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function aHouse(count = 2, mostAhead = 0) {
  const papers = [
    aPaper({ title: "On Looms", authors: ["Ada King", "Bob"], abstract: "Looms weave." }),
    aPaper({ title: "On Cards", authors: ["Ada Kin", "Bob"] }),
    ...Array.from({ length: count - 2 }, (_, i) => aPaper({ title: `${i}`, authors: [] })),
  ];
  const store = createStore(aState(aBibliography(...papers)));
  const workers: FakeWorker<SuggestRequest, SuggestAnswer>[] = [];
  startSuggestJobs(
    store,
    () => {
      const worker = new FakeWorker<SuggestRequest, SuggestAnswer>();
      workers.push(worker);
      return worker;
    },
    mostAhead,
  );
  return { store, workers };
}

const portionsOf = (worker: FakeWorker<SuggestRequest, SuggestAnswer> | undefined) =>
  worker?.requests.flatMap((request) => (request.type === "portion" ? request.papers.length : []));

const renaming = (name: string) =>
  ({
    type: "identity-decided",
    decision: { kind: "renamed", person: { name: "Bob" }, name },
  }) as const;

const openNames = { type: "tab-opened", tab: "names" } as const;
const bob = { keys: ["bob", "bob"], names: ["Bob", "Bob"], namesakes: 1 } as const;
/** People are numbered by their keys: "ada kin", "ada king", "bob". */
const oneLetter = {
  people: [0, 1],
  score: 4,
  likeness: "misspelt",
  coauthors: [bob],
  venues: [],
  yearsApart: 0,
  rivals: 0,
  papers: 1,
} as const;

test("nobody is compared before the names are opened, and then once, without abstracts", () => {
  const { store, workers } = aHouse();
  expect(workers).toEqual([]);

  store.dispatch(openNames);
  store.dispatch({ type: "tab-opened", tab: "people" });
  store.dispatch(openNames);
  vi.runAllTimers();

  expect(workers).toHaveLength(1);
  expect(workers[0]?.requests).toMatchObject([
    { type: "portion", papers: [{ title: "On Looms" }, { title: "On Cards" }] },
    { type: "search" },
  ]);
  expect(workers[0]?.requests[0]).not.toHaveProperty("papers.0.abstract");
});

const settled = (store: ReturnType<typeof aHouse>["store"]) => {
  const positions = new Float32Array(6);
  store.dispatch({ type: "layout-started", run: 1 });
  store.dispatch({
    type: "layout-ended",
    result: { phase: "settled", run: 1, iterations: 1, positions },
  });
};
const measured = {
  type: "layout-measured",
  run: 1,
  quality: { stress: 0, neighbourhoodPreservation: 1 },
} as const;

test("people whose layout has been measured are compared before the names are opened, unless they are many", () => {
  const few = aHouse(2, 3);
  const many = aHouse(2, 2);
  settled(few.store);
  settled(many.store);
  expect(few.workers).toEqual([]);

  few.store.dispatch(measured);
  many.store.dispatch(measured);

  expect(few.workers).toHaveLength(1);
  expect(many.workers).toEqual([]);
});

test("pairs are shown as they are found, by keys, until the search is done", () => {
  const { store, workers } = aHouse();
  store.dispatch(openNames);

  workers[0]?.answer({ suggestions: [oneLetter], splits: [], isDone: false });
  expect(store.get().foundSuggestions).toMatchObject({
    isDone: false,
    pairs: [{ keys: ["ada kin", "ada king"], coauthors: [bob] }],
  });
  workers[0]?.answer({ suggestions: [oneLetter], splits: [], isDone: true });

  expect(store.get().foundSuggestions?.isDone).toBe(true);
  expect(workers[0]?.isTerminated).toBe(true);
});

test("a decision begins another search, and the answers of the one before come too late", () => {
  const { store, workers } = aHouse();
  store.dispatch(openNames);

  store.dispatch(renaming("Robert"));
  workers[0]?.answer({ suggestions: [oneLetter], splits: [], isDone: true });

  expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
  expect(store.get().foundSuggestions).toBeUndefined();
});

test("a long list is sent in portions, until another search takes its place", () => {
  const { store, workers } = aHouse(2500);

  store.dispatch(openNames);
  expect(portionsOf(workers[0])).toEqual([1000]);
  vi.runAllTimers();
  expect(portionsOf(workers[0])).toEqual([1000, 1000, 500]);
  expect(workers[0]?.requests.at(-1)).toMatchObject({ type: "search" });

  store.dispatch(renaming("Robert"));
  store.dispatch(renaming("Rob"));
  vi.runAllTimers();
  expect(portionsOf(workers[1])).toEqual([1000]);
  expect(portionsOf(workers[2])).toEqual([1000, 1000, 500]);
});

test("a search that fails says why", () => {
  const { store, workers } = aHouse();
  store.dispatch(openNames);

  workers[0]?.die("out of memory");

  expect(store.get().foundSuggestions).toMatchObject({ reason: "out of memory", pairs: [] });
});
