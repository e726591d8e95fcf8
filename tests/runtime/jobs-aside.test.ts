import { afterEach, describe, expect, test, vi } from "vitest";

import { startJobsAside } from "../../src/runtime/jobs-aside.ts";
import { initialState } from "../../src/state/app-state.ts";
import { sourceOf } from "../../src/state/source.ts";
import { createStore } from "../../src/state/store.ts";
import { aBibliography, anOpenedFile, aPaper } from "../builders.ts";

import { FakeWorker } from "./fake-worker.ts";

const opening = (authors: readonly string[]) =>
  ({
    type: "files-opened",
    files: [anOpenedFile("looms.bib", aBibliography(aPaper({ authors })))],
    mode: "replace",
    report: undefined,
  }) as const;

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("while files are read, a worker for clusters waits", () => {
  test("and is ended when few people were in them", () => {
    const { store, workers } = aPageThatReads();
    expect(workers).toHaveLength(1);

    store.dispatch(opening(["Ada", "Bob"]));

    expect(workers).toMatchObject([{ isTerminated: true, requests: [] }]);
  });

  test("and is asked at once where clusters take long", () => {
    const { store, workers } = aPageThatReads();
    const authors = Array.from({ length: 70 }, (_, i) => `A. Looms${"x".repeat(i)}`);

    store.dispatch(opening(authors));

    expect(workers).toHaveLength(1);
    expect(workers[0]?.requests).toHaveLength(1);
  });
});

function aPageThatReads() {
  const workers: FakeWorker<unknown, unknown>[] = [];
  class NotedWorker extends FakeWorker<unknown, unknown> {
    constructor() {
      super();
      workers.push(this);
    }
  }
  vi.stubGlobal("Worker", NotedWorker);
  const store = createStore(initialState(sourceOf([]), "light"));
  startJobsAside(store, true);
  return { store, workers };
}
