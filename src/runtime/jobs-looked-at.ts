/** What is worked out in workers once somebody looks at it, or is about to: measures of large networks, and suggestions about names. */

import type { Store } from "../state/store.ts";

import { startMeasureJobs } from "./measure-jobs.ts";
import { startSuggestJobs } from "./suggest-jobs.ts";

/** People among whom is looked for pairs before anybody asks: a blink in another thread, and papers in memory once more. */
const MOST_AHEAD = 10_000;

let followed: Store | undefined;

/** Follows the store with a worker for either kind of question; asked again, it goes on. */
export function startJobsLookedAt(store: Store): void {
  if (followed === store) return;
  followed = store;
  startMeasureJobs(
    store,
    () => new Worker(new URL("./measures.worker.ts", import.meta.url), { type: "module" }),
  );
  const { connection }: Navigator & { connection?: { saveData?: boolean } } = navigator;
  startSuggestJobs(
    store,
    () => new Worker(new URL("./suggest.worker.ts", import.meta.url), { type: "module" }),
    connection?.saveData ? 0 : MOST_AHEAD,
  );
}
