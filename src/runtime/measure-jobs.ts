/** Has large networks measured in a worker, once somebody wants to see it, and tells the store. */

import type { AppState } from "../state/app-state.ts";
import { isLongToMeasure, type MeasureTask, sampleOf } from "../state/measuring.ts";
import { selectMeasureTask } from "../state/select.ts";
import type { Store } from "../state/store.ts";

import { askWorker } from "./ask-worker.ts";
import type { MeasureAnswer, MeasureRequest } from "./protocol.ts";

/** Milliseconds without a change before measuring begins: a slider that moves asks for nothing. */
const CALM_MS = 300;

/**
 * Follows the store: other people or ties end the measuring of those before, and so does a cancel.
 *
 * @param createWorker - a fresh measuring worker, one for each task.
 */
export function startMeasureJobs(store: Store, createWorker: () => Worker): void {
  let asked: MeasureTask | undefined;
  let end: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const keepUpToDate = (state: AppState) => {
    const task = state.measuring.phase === "unasked" ? undefined : selectMeasureTask(state);
    if (task === asked) return;
    asked = task;
    clearTimeout(timer);
    end?.();
    if (task !== undefined && isLongToMeasure(task)) timer = setTimeout(() => ask(task), CALM_MS);
  };

  const ask = (task: MeasureTask) => {
    end = askWorker<MeasureRequest, MeasureAnswer>(createWorker, [requestOf(task)], {
      receive: (answer) => receive(task, answer),
      fail: (reason) => store.dispatch({ type: "measures-failed", task, reason }),
    });
  };

  const receive = (task: MeasureTask, answer: MeasureAnswer) => {
    if (answer.type === "progress") {
      store.dispatch({ type: "measures-advanced", task, share: answer.share });
    } else {
      end?.();
      store.dispatch({ type: "measures-found", task, measures: answer.measures });
    }
  };

  store.subscribe(keepUpToDate);
  keepUpToDate(store.get());
}

/** Names and papers stay here: only columns are sent. */
function requestOf(task: MeasureTask): MeasureRequest {
  const { source, target, authors } = task.network;
  const sample = sampleOf(task);
  return {
    network: { source, target, authors: { length: authors.length } },
    slice: task.slice,
    ...(sample !== undefined && { sample }),
  };
}
