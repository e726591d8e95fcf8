/** Starts, follows and stops layout runs; reports them to the store, and positions to the feed. */

import type { LayoutFrame, PositionFeed } from "../layout/feed.ts";
import type { LayoutTask } from "../layout/task.ts";
import type { AppState } from "../state/app-state.ts";
import { selectLayoutTask } from "../state/select.ts";
import type { Store } from "../state/store.ts";

import type { LayoutAnswer, LayoutRequest } from "./protocol.ts";

export interface LayoutJobs extends PositionFeed {
  /** Lays out again, from the same start. */
  readonly restart: () => void;
  /** Stops where it is. */
  readonly stop: () => void;
  readonly close: () => void;
}

/** How long the worker computes between two posted frames, in milliseconds. */
const BUDGET_MS = 60;

/** Number of a run whose late answers are dropped. */
const ENDED = -1;

interface Run {
  readonly number: number;
  readonly task: LayoutTask;
  last: LayoutFrame | undefined;
}

/**
 * Keeps the layout of the store's network up to date in a worker.
 *
 * @param createWorker - a fresh layout worker; called again when one has died.
 */
export function startLayoutJobs(store: Store, createWorker: () => Worker): LayoutJobs {
  const listeners = new Set<(frame: LayoutFrame) => void>();
  let worker: Worker | undefined;
  let current: Run | undefined;
  let runs = 0;

  const send = (request: LayoutRequest) => worker?.postMessage(request);

  const start = (task: LayoutTask) => {
    runs += 1;
    current = { number: runs, task, last: undefined };
    store.dispatch({ type: "layout-started", run: runs });
    try {
      worker ??= openWorker();
      send({ type: "start", run: runs, problem: task.problem });
    } catch (error) {
      fail(`the layout worker could not be started: ${String(error)}`);
    }
  };

  const receive = (answer: LayoutAnswer) => {
    if (answer.run !== current?.number) return;
    if (answer.type === "failed") fail(answer.reason);
    else follow(current, answer.frame);
  };

  const follow = (run: Run, frame: LayoutFrame) => {
    const spread = { ...frame, positions: run.task.spread(frame.positions) };
    run.last = spread;
    for (const listener of listeners) listener(spread);
    if (frame.phase === "running") send({ type: "continue", run: run.number, budgetMs: BUDGET_MS });
    else end(run, spread, frame.phase);
  };

  const end = (
    run: Run,
    frame: LayoutFrame,
    phase: "settled" | "out-of-iterations" | "stopped",
  ) => {
    const { iterations, positions } = frame;
    store.dispatch({
      type: "layout-ended",
      result: { phase, run: run.number, iterations, positions },
    });
  };

  /** A worker that failed is not trusted again; the next run gets a new one. */
  const fail = (reason: string) => {
    worker?.terminate();
    worker = undefined;
    if (current !== undefined) current = { ...current, number: ENDED };
    store.dispatch({ type: "layout-failed", run: runs, reason });
  };

  const openWorker = () => {
    const opened = createWorker();
    opened.addEventListener("message", ({ data }: MessageEvent<LayoutAnswer>) => receive(data));
    opened.addEventListener("error", (event) => {
      event.preventDefault();
      if (opened === worker) fail(event.message || "the layout worker could not be loaded");
    });
    return opened;
  };

  const keepUpToDate = (state: AppState) => {
    const task = selectLayoutTask(state);
    if (task !== current?.task) start(task);
  };

  const unsubscribe = store.subscribe(keepUpToDate);
  keepUpToDate(store.get());
  return {
    subscribe(listener) {
      listeners.add(listener);
      if (current?.last !== undefined) listener(current.last);
      return () => listeners.delete(listener);
    },
    pin(author, x, y) {
      const person = current?.task.personOf(author);
      if (person !== undefined) send({ type: "pin", run: runs, pin: { person, x, y } });
    },
    unpin(author) {
      const person = current?.task.personOf(author);
      if (person !== undefined) send({ type: "unpin", run: runs, person });
    },
    restart: () => start(selectLayoutTask(store.get())),
    stop() {
      if (current?.last?.phase === "running") {
        end(current, current.last, "stopped");
        current = { ...current, number: ENDED };
      }
    },
    close() {
      unsubscribe();
      worker?.terminate();
    },
  };
}
