/** Layout jobs with a store, and workers that answer when a test says so. */

import { LayoutJobs } from "../../src/runtime/layout-jobs.ts";
import { createStore } from "../../src/state/store.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

import { FakeLayoutWorker } from "./fake-layout-worker.ts";

const byThree = aPaper({ authors: ["Ada", "Bob", "Cem"] });

/** Layout jobs for one paper by Ada, Bob and Cem, their workers, and what they told the store. */
export function aHouse(bibliography = aBibliography(byThree)) {
  const store = createStore(aState(bibliography));
  const workers: FakeLayoutWorker[] = [];
  const told: string[] = [];
  store.subscribe((_, { type }) => told.push(type));
  const jobs = new LayoutJobs(store, () => {
    const worker = new FakeLayoutWorker();
    workers.push(worker);
    return worker;
  });
  /** The worker made last. */
  const worker = () => workers.at(-1)!;
  return { store, jobs, workers, worker, told };
}
