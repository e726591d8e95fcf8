import { afterEach, describe, expect, test, vi } from "vitest";

import { startJobsAside } from "../../src/runtime/jobs-aside.ts";
import { initialState } from "../../src/state/app-state.ts";
import { sourceOf } from "../../src/state/opened/source.ts";
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

/** With all their ties more than are clustered by the page itself. */
const many = Array.from({ length: 70 }, (_, i) => `A. Looms${"x".repeat(i)}`);

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

  test("and another is asked when many people come after few", () => {
    const { store, workers } = aPageThatReads();
    store.dispatch(opening(["Ada", "Bob"]));

    store.dispatch(opening(many));

    expect(workers).toHaveLength(2);
    expect(workers[1]).toMatchObject({ isTerminated: false, requests: [{}] });
  });

  test("and another is asked when it could not be loaded", () => {
    const { store, workers } = aPageThatReads();
    workers[0]!.die("");

    store.dispatch(opening(many));

    expect(workers).toMatchObject([{ requests: [] }, { requests: [{}] }]);
  });

  test("and is asked at once where clusters take long", () => {
    const { store, workers } = aPageThatReads();
    store.dispatch(opening(many));

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
