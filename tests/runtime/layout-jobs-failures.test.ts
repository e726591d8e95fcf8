import { describe, expect, test } from "vitest";

import { LayoutJobs } from "../../src/runtime/layout-jobs.ts";
import { createStore } from "../../src/state/store.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

import { aHouse } from "./house.ts";

describe("a worker that dies", () => {
  test("fails its run with the reason", () => {
    const { store, worker } = aHouse();

    worker().die("out of memory");

    expect(store.get().layout).toEqual({ phase: "failed", run: 1, reason: "out of memory" });
  });

  test("without a word could not be loaded", () => {
    const { store, worker } = aHouse();

    worker().die("");

    expect(store.get().layout).toMatchObject({ reason: "the layout worker could not be loaded" });
  });

  test("is reported once, also when it dies twice", () => {
    const { worker, told } = aHouse();

    worker().answer({ type: "failed", run: 1, reason: "out of memory" });
    worker().die("out of memory");

    expect(told.filter((type) => type === "layout-failed")).toHaveLength(1);
  });

  test("is replaced at the next run, and not before", () => {
    const { store, workers, worker } = aHouse();
    worker().die("out of memory");

    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true]);
    store.dispatch({ type: "person-hidden", key: "bob" });

    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
    expect(worker().asked).toEqual(["start 2"]);
  });

  test("can be replaced on request", () => {
    const { store, jobs, worker } = aHouse();
    worker().die("out of memory");

    jobs.restart();
    worker().post(2, "settled", 5);

    expect(store.get().layout).toMatchObject({ phase: "settled", run: 2 });
  });

  test("says nothing more: neither its frames nor its errors reach the run of its successor", () => {
    const { store, jobs, workers } = aHouse();
    workers[0]?.die("out of memory");
    jobs.restart();

    workers[0]?.post(1, "settled", 5);
    workers[0]?.die("again");

    expect(store.get().layout).toEqual({ phase: "running", run: 2 });
    expect(workers[1]?.isTerminated).toBe(false);
  });

  test("after its layout has settled leaves the picture, and is replaced at the next run", () => {
    const { store, jobs, workers, worker } = aHouse();
    worker().post(1, "settled", 5);

    worker().die("out of memory");
    expect(store.get().layout).toMatchObject({ phase: "settled", iterations: 5 });
    jobs.restart();

    expect(workers).toHaveLength(2);
  });
});

test("a browser that makes no workers fails the run, and nothing else", () => {
  const store = createStore(aState(aBibliography(aPaper())));

  new LayoutJobs(store, () => {
    throw new Error("workers are forbidden here");
  });

  expect(store.get().layout).toEqual({
    phase: "failed",
    run: 1,
    reason: "the layout worker could not be started: Error: workers are forbidden here",
  });
});
