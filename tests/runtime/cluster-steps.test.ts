import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { USUAL_CLUSTERING } from "../../src/network/clusters/communities.ts";
import { findClustersInSteps } from "../../src/runtime/cluster-steps.ts";
import { selectView } from "../../src/state/select.ts";
import { createStore } from "../../src/state/store.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

/** Of nine people and ties: more than are clustered at once, and fewer than aside. */
const RUNS = 3000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
});

afterEach(() => {
  vi.useRealTimers();
});

function aHouse() {
  const papers = [aPaper({ authors: ["Ada", "Bob", "Cem"] }), aPaper({ authors: ["Dan", "Eve"] })];
  const store = createStore(aState(aBibliography(...papers)));
  findClustersInSteps(store);
  const choose = (changes: Partial<typeof USUAL_CLUSTERING>) =>
    store.dispatch({ type: "clustering-chosen", settings: { ...USUAL_CLUSTERING, ...changes } });
  return { store, choose };
}

test("clusters of rather many people are shown once they are found, without a worker", () => {
  const { store, choose } = aHouse();

  choose({ runs: RUNS });
  expect(selectView(store.get())).toMatchObject({ clustering: "sought", clusters: [] });
  vi.runAllTimers();

  expect(selectView(store.get())).toMatchObject({ clustering: "found" });
  expect(selectView(store.get()).communities.sizes).toEqual([3, 2]);
});

test("another question ends the search for the answer to the one before", () => {
  const { store, choose } = aHouse();
  const found = vi.fn<(resolution: number) => void>();
  store.subscribe(({ foundClusters }) => {
    if (foundClusters !== undefined) found(foundClusters.task.settings.resolution);
  });

  choose({ runs: RUNS });
  choose({ runs: RUNS, resolution: 0.5 });
  vi.runAllTimers();

  expect(found.mock.calls).toEqual([[0.5]]);
});

test("few people are left to those who ask, and very many to a worker", () => {
  const { store, choose } = aHouse();

  choose({ runs: 100_000 });

  expect(vi.getTimerCount()).toBe(0);
  choose({ runs: 10 });
  expect(vi.getTimerCount()).toBe(0);
  expect(selectView(store.get())).toMatchObject({ clustering: "found" });
});
