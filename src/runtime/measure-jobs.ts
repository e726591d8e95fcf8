/** Has large networks measured in a worker, once somebody wants to see it, and tells the store. */

import type { AppState } from "../state/app-state.ts";
import { isLongToMeasure, type MeasureTask, sampleOf } from "../state/measuring.ts";
import { selectMeasureTask } from "../state/select.ts";
import type { Store } from "../state/store.ts";

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
  let worker: Worker | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const keepUpToDate = (state: AppState) => {
    const task = state.measuring.phase === "unasked" ? undefined : selectMeasureTask(state);
    if (task === asked) return;
    asked = task;
    clearTimeout(timer);
    worker?.terminate();
    if (task !== undefined && isLongToMeasure(task)) timer = setTimeout(() => run(task), CALM_MS);
  };

  const run = (task: MeasureTask) => {
    const fail = (reason: string) => store.dispatch({ type: "measures-failed", task, reason });
    try {
      const own = createWorker();
      worker = own;
      own.addEventListener("message", ({ data }: MessageEvent<MeasureAnswer>) => {
        if (task === asked) receive(task, data);
      });
      own.addEventListener("error", (event) => {
        event.preventDefault();
        own.terminate();
        if (task === asked) fail(event.message || "the worker for measures could not be loaded");
      });
      own.postMessage(requestOf(task));
    } catch (error) {
      fail(String(error));
    }
  };

  const receive = (task: MeasureTask, answer: MeasureAnswer) => {
    if (answer.type === "progress") {
      store.dispatch({ type: "measures-advanced", task, share: answer.share });
    } else {
      worker?.terminate();
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
