/** Has the communities of many people found and named in a worker, and tells the store. */

import type { AppState } from "../state/app-state.ts";
import { type ClusterTask, isSoughtAside } from "../state/clustering.ts";
import { selectClusterTask } from "../state/select.ts";
import type { Store } from "../state/store.ts";

import { askWorker } from "./ask-worker.ts";
import type { ClusterAnswer, ClusterRequest } from "./protocol.ts";

/** Titles that are sent at a time: a few milliseconds. */
const PORTION = 20_000;

/**
 * Follows the store: a new question ends the search for the answer to the one before.
 *
 * @param createWorker - a fresh clustering worker, one for each question.
 */
export function startClusterJobs(store: Store, createWorker: () => Worker): void {
  let asked: ClusterTask | undefined;
  let end: (() => void) | undefined;

  const keepUpToDate = (state: AppState) => {
    const task = selectClusterTask(state);
    if (task === asked) return;
    asked = task;
    end?.();
    if (isSoughtAside(task) && state.foundClusters?.task !== task) ask(task);
  };

  const ask = (task: ClusterTask) => {
    end = askWorker<ClusterRequest, ClusterAnswer>(createWorker, questionOf(task), {
      receive(answer) {
        end?.();
        store.dispatch({ type: "clusters-found", task, ...answer });
      },
      fail: (reason) => store.dispatch({ type: "clusters-failed", task, reason }),
    });
  };

  store.subscribe(keepUpToDate);
  keepUpToDate(store.get());
}

/** Names and papers stay here: only columns and titles are sent, and these while it is searched. */
function* questionOf({ network, placed, whole, settings }: ClusterTask): Generator<ClusterRequest> {
  const { source, target, authors, authorsOfPaper, papers } = network;
  const columns = { source, target, authors: { length: authors.length }, authorsOfPaper };
  yield { type: "search", network: columns, placed, whole, settings };
  for (let sent = 0, areLast = false; !areLast; sent += PORTION) {
    areLast = sent + PORTION >= papers.length;
    const titles = papers.slice(sent, sent + PORTION).map(({ title }) => title);
    yield { type: "titles", titles, areLast };
  }
}
