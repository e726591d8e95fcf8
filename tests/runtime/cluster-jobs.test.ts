import { describe, expect, test, vi } from "vitest";

import { USUAL_CLUSTERING } from "../../src/network/clusters/communities.ts";
import { referenceTo } from "../../src/people/decisions/referring.ts";
import { startClusterJobs } from "../../src/runtime/cluster-jobs.ts";
import type { ClusterAnswer, ClusterRequest } from "../../src/runtime/protocol.ts";
import { clusteringFor } from "../../src/state/clustering.ts";
import { selectClusterTask, selectView } from "../../src/state/select.ts";
import { createStore } from "../../src/state/store.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

import { FakeWorker } from "./fake-worker.ts";

/** So many runs that the clusters of five people take long. */
const manyRuns = {
  type: "clustering-chosen",
  settings: { ...USUAL_CLUSTERING, runs: 10_000 },
} as const;

function aHouse() {
  const papers = [aPaper({ authors: ["Ada", "Bob", "Cem"] }), aPaper({ authors: ["Dan", "Eve"] })];
  const store = createStore(aState(aBibliography(...papers)));
  const workers: FakeWorker<ClusterRequest, ClusterAnswer>[] = [];
  startClusterJobs(store, () => {
    const worker = new FakeWorker<ClusterRequest, ClusterAnswer>();
    workers.push(worker);
    return worker;
  });
  return { store, workers };
}

const found = {
  communities: {
    of: Int32Array.of(0, 0, 0, 1, 1),
    sizes: [3, 2],
    modularity: 0.375,
    agreement: 0.9,
  },
  words: [["looms"], []],
};

describe("clusters", () => {
  test("of few people are found at once, without a worker", () => {
    const { store, workers } = aHouse();

    expect(workers).toEqual([]);
    expect(selectView(store.get())).toMatchObject({ clustering: "found" });
    expect(selectView(store.get()).communities.sizes).toEqual([3, 2]);
  });

  test("that take long are sought aside, and shown once they are found", () => {
    const { store, workers } = aHouse();

    store.dispatch(manyRuns);
    expect(selectView(store.get())).toMatchObject({ clustering: "sought", clusters: [] });
    workers[0]?.answer(found);

    expect(selectView(store.get())).toMatchObject({ clustering: "found" });
    expect(selectView(store.get()).communities.agreement).toBe(0.9);
    expect(selectView(store.get()).clusters.map(({ name }) => name)).toEqual([
      "looms (Ada, Bob)",
      "Dan, Eve",
    ]);
    expect(workers[0]?.isTerminated).toBe(true);
  });

  test("are asked for without names, and with nothing of papers but titles", async () => {
    const { store, workers } = aHouse();

    store.dispatch(manyRuns);
    await vi.waitFor(() => expect(workers[0]?.requests).toHaveLength(2));

    const [search, titles] = workers[0]!.requests;
    expect(search).toHaveProperty("network", {
      source: Uint32Array.of(0, 0, 1, 3),
      target: Uint32Array.of(1, 2, 2, 4),
      authors: { length: 5 },
      authorsOfPaper: { start: Uint32Array.of(0, 3, 5), values: Uint32Array.of(0, 1, 2, 3, 4) },
    });
    expect(titles).toEqual({ type: "titles", titles: ["On Looms", "On Looms"], areLast: true });
  });

  test("of an earlier question come too late, and the last ones stay until the next", () => {
    const { store, workers } = aHouse();
    store.dispatch(manyRuns);
    workers[0]?.answer(found);

    store.dispatch({ type: "counting-chosen", counting: "fractional" });
    store.dispatch({ type: "person-hidden", key: "eve" });
    workers[1]?.answer(found);

    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, true, false]);
    expect(selectView(store.get())).toMatchObject({ clustering: "sought" });
    expect(selectView(store.get()).communities.sizes).toEqual([3, 1]);
  });

  test("stay while a name is decided on, whose bearer alone may be in none", () => {
    const { store, workers } = aHouse();
    store.dispatch(manyRuns);
    workers[0]?.answer(found);
    const view = selectView(store.get());
    const [bob, cem] = ["Bob", "Cem"].map((name) => {
      const author = view.network.authors.findIndex((each) => each.name === name);
      return referenceTo(author, view.identities!, view.network.papers);
    });

    store.dispatch({
      type: "identity-decided",
      decision: { kind: "joined", people: [bob!, cem!] },
    });

    const { network, communities, clustering } = selectView(store.get());
    expect(clustering).toBe("sought");
    const of = network.authors.map(({ name }, author) => [name, communities.of[author]]);
    expect(Object.fromEntries(of)).toMatchObject({ Ada: 0, Dan: 1, Eve: 1 });
    expect(of).toHaveLength(4);
  });

  test("of other papers are not taken for these", () => {
    const { store, workers } = aHouse();
    store.dispatch(manyRuns);
    workers[0]?.answer(found);
    const { source } = aState(aBibliography(aPaper({ authors: ["Ada", "Dan"] })));

    const task = selectClusterTask({ ...store.get(), source });

    expect(clusteringFor(task, store.get().foundClusters).communities.sizes).toEqual([]);
  });

  test("that cannot be found leave everybody in none, and say so", () => {
    const { store, workers } = aHouse();
    store.dispatch(manyRuns);

    workers[0]?.die("out of memory");

    expect(selectView(store.get())).toMatchObject({ clustering: "failed", clusters: [] });
    expect(store.get().foundClusters).toEqual({
      task: selectClusterTask(store.get()),
      reason: "out of memory",
    });
  });
});
