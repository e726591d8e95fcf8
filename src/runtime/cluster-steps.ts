/** Has the communities of rather many people found by the page itself, a little at a time, and tells the store. */

import type { AppState } from "../state/app-state.ts";
import { type ClusterTask, clustersInSteps, isSought, isSoughtAside } from "../state/clustering.ts";
import { selectClusterTask } from "../state/select.ts";
import type { Store } from "../state/store.ts";

/** How long the page works at a time, in milliseconds: less than a frame of the screen. */
const TURN_MS = 8;

/** Follows the store: a new question ends the search for the answer to the one before. */
export function findClustersInSteps(store: Store): void {
  let asked: ClusterTask | undefined;

  const keepUpToDate = (state: AppState) => {
    const task = selectClusterTask(state);
    if (task === asked) return;
    asked = task;
    const isOurs = isSought(task) && !isSoughtAside(task);
    if (isOurs && state.foundClusters?.task !== task) goOn(task, clustersInSteps(task));
  };

  const goOn = (task: ClusterTask, steps: ReturnType<typeof clustersInSteps>) => {
    setTimeout(() => {
      if (task !== asked) return;
      const until = performance.now() + TURN_MS;
      let step = steps.next();
      while (!step.done && performance.now() < until) step = steps.next();
      if (step.done) store.dispatch({ type: "clusters-found", task, ...step.value });
      else goOn(task, steps);
    });
  };

  store.subscribe(keepUpToDate);
  keepUpToDate(store.get());
}
