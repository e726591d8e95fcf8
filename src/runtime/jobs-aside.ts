/** Everything that is worked out in workers beside the layout; it comes when something is first asked. */

import type { Store } from "../state/store.ts";

import { startClusterJobs } from "./cluster-jobs.ts";
import { startIdentifyJobs } from "./identify-jobs.ts";
import { startMeasureJobs } from "./measure-jobs.ts";
import { startSuggestJobs } from "./suggest-jobs.ts";

/** Follows the store with a worker for each kind of question. */
export function startJobsAside(store: Store): void {
  startIdentifyJobs(
    store,
    () => new Worker(new URL("./identify.worker.ts", import.meta.url), { type: "module" }),
  );
  startClusterJobs(
    store,
    () => new Worker(new URL("./cluster.worker.ts", import.meta.url), { type: "module" }),
  );
  startMeasureJobs(
    store,
    () => new Worker(new URL("./measures.worker.ts", import.meta.url), { type: "module" }),
  );
  startSuggestJobs(
    store,
    () => new Worker(new URL("./suggest.worker.ts", import.meta.url), { type: "module" }),
  );
}
