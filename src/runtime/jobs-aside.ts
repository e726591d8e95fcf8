/** Who is who, and who belongs together, of many people: worked out in workers, which come when it is first asked. */

import type { Store } from "../state/store.ts";

import { startClusterJobs } from "./cluster-jobs.ts";
import { startIdentifyJobs } from "./identify-jobs.ts";

/**
 * Follows the store with a worker for each kind of question.
 *
 * @param isReadingMuch - files whose people may be clustered as soon as they are read: a worker begins only while the
 *   page is idle, which it is until then.
 */
export function startJobsAside(store: Store, isReadingMuch: boolean): void {
  const clusterWorker = () =>
    new Worker(new URL("./cluster.worker.ts", import.meta.url), { type: "module" });
  let spare = isReadingMuch ? clusterWorker() : undefined;
  // Nobody asks it any more: another is tried, and what becomes of that is told.
  spare?.addEventListener("error", (event) => {
    event.preventDefault();
    spare = undefined;
  });
  startIdentifyJobs(
    store,
    () => new Worker(new URL("./identify.worker.ts", import.meta.url), { type: "module" }),
  );
  startClusterJobs(store, () => {
    const worker = spare ?? clusterWorker();
    spare = undefined;
    return worker;
  });
  const unsubscribe = store.subscribe(({ source }) => {
    if (source.files.length === 0) return;
    // They were few, and clustered by the page itself.
    spare?.terminate();
    spare = undefined;
    unsubscribe();
  });
}
