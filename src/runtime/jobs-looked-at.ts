/** What is worked out in workers once somebody looks at it: measures of large networks, and suggestions about names. */

import type { Store } from "../state/store.ts";

import { startMeasureJobs } from "./measure-jobs.ts";
import { startSuggestJobs } from "./suggest-jobs.ts";

/** Follows the store with a worker for either kind of question. */
export function startJobsLookedAt(store: Store): void {
  startMeasureJobs(
    store,
    () => new Worker(new URL("./measures.worker.ts", import.meta.url), { type: "module" }),
  );
  startSuggestJobs(
    store,
    () => new Worker(new URL("./suggest.worker.ts", import.meta.url), { type: "module" }),
  );
}
