import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { startMeasureJobs } from "../../src/runtime/measure-jobs.ts";
import type { MeasureAnswer, MeasureRequest } from "../../src/runtime/protocol.ts";
import { selectMeasuring } from "../../src/state/select.ts";
import { createStore } from "../../src/state/store.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

import { FakeWorker } from "./fake-worker.ts";

/** 600 people on two papers each: more than is measured at once. */
const crowd = aBibliography(
  ...Array.from({ length: 600 }, (_, i) =>
    aPaper({ title: `Paper ${i}`, authors: [`Author ${i}`, `Author ${(i + 1) % 600}`] }),
  ),
);

function aHouse() {
  const store = createStore(aState(crowd));
  const workers: FakeWorker<MeasureRequest, MeasureAnswer>[] = [];
  startMeasureJobs(store, () => {
    const worker = new FakeWorker<MeasureRequest, MeasureAnswer>();
    workers.push(worker);
    return worker;
  });
  return { store, workers, measuring: () => selectMeasuring(store.get()) };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("measures of many people", () => {
  test("are computed once they are asked for, and reported on the way", () => {
    const { store, workers, measuring } = aHouse();
    vi.runAllTimers();
    expect(workers).toEqual([]);

    store.dispatch({ type: "measures-asked" });
    vi.runAllTimers();
    workers[0]?.answer({ type: "progress", share: 0.25 });

    expect(workers[0]?.requests[0]).toMatchObject({ network: { authors: { length: 600 } } });
    expect(measuring()).toEqual({ phase: "running", share: 0.25 });
  });

  test("wait until a slider has come to rest", () => {
    const { store, workers } = aHouse();
    store.dispatch({ type: "measures-asked" });

    for (const value of [2, 1, 2])
      store.dispatch({ type: "threshold-moved", threshold: "minComponent", value });
    vi.runAllTimers();

    expect(workers).toHaveLength(1);
  });

  test("of other people end those before", () => {
    const { store, workers } = aHouse();
    store.dispatch({ type: "measures-asked" });
    vi.runAllTimers();

    store.dispatch({ type: "threshold-moved", threshold: "minComponent", value: 2 });
    vi.runAllTimers();

    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
  });

  test("end when they are cancelled", () => {
    const { store, workers, measuring } = aHouse();
    store.dispatch({ type: "measures-asked" });
    vi.runAllTimers();

    store.dispatch({ type: "measures-cancelled" });

    expect(workers[0]?.isTerminated).toBe(true);
    expect(measuring()).toEqual({ phase: "unasked" });
  });

  test("say so when the worker dies", () => {
    const { store, workers, measuring } = aHouse();
    store.dispatch({ type: "measures-asked" });
    vi.runAllTimers();

    workers[0]?.die("out of memory");

    expect(measuring()).toEqual({ phase: "failed", reason: "out of memory" });
  });
});
