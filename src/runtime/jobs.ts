/** Starts, follows and stops layout runs; reports them to the store, and positions to the feed. */

import type { LayoutFrame, PlacedFrame, PositionFeed } from "../layout/feed.ts";
import type { Place } from "../layout/problem.ts";
import type { LayoutTask } from "../layout/task.ts";
import type { AppState, LayoutState } from "../state/app-state.ts";
import { selectLayoutTask } from "../state/select.ts";
import { selectExploration, selectNetwork } from "../state/select-people.ts";
import { RESTORED_RUN } from "../state/session-state.ts";
import type { Store } from "../state/store.ts";

import { pinsIn, withPinned } from "./pinned.ts";
import type { LayoutAnswer, LayoutRequest } from "./protocol.ts";

export interface LayoutJobs extends PositionFeed {
  /** Lays out again, from the same start. */
  readonly restart: () => void;
  /** Stops where it is. */
  readonly stop: () => void;
  readonly close: () => void;
}

type LayoutResult = Extract<LayoutState, { positions: Float32Array }>;

/** How long the worker computes between two posted frames at least, in milliseconds. */
const TURN_MS = 60;

/** The frame that a layout ended with. */
function frameOf(
  { phase, iterations, positions }: LayoutResult,
  { authors, number }: Pick<Run, "authors" | "number">,
): PlacedFrame {
  const isOver = phase === "stopped" ? "out-of-iterations" : phase;
  return { phase: isOver, iterations, positions, authors, run: number };
}

/** Number of a run whose late answers are dropped. */
const ENDED = -1;

interface Run {
  readonly number: number;
  readonly task: LayoutTask;
  readonly authors: PlacedFrame["authors"];
  /** What an earlier run of the same task ended in: stays, when this one is stopped before it moves anybody. */
  readonly earlier: LayoutResult | undefined;
  last: PlacedFrame | undefined;
  /** Asked for before there was anything to see at all: its first frame is its last. */
  isToStop: boolean;
}

/**
 * Keeps the layout of the store's network up to date in a worker.
 *
 * @param createWorker - a fresh layout worker; called again when one has died.
 */
export function startLayoutJobs(store: Store, createWorker: () => Worker): LayoutJobs {
  const listeners = new Set<(frame: PlacedFrame) => void>();
  let worker: Worker | undefined;
  let current: Run | undefined;
  let runs = 0;
  /** Positions that came with the last session. */
  let restored: Float32Array | undefined;
  /** As the worker knows them. */
  let pins: AppState["exploration"]["pins"] = new Map();

  const send = (request: LayoutRequest) => worker?.postMessage(request);

  const start = (task: LayoutTask) => {
    runs += 1;
    const { authors } = selectNetwork(store.get());
    const earlier = earlierOf(task, store.get().layout);
    current = { number: runs, task, authors, earlier, last: undefined, isToStop: false };
    // Before the store hears of it: these go with the start, and not by themselves before it.
    pins = selectExploration(store.get()).pins;
    store.dispatch({ type: "layout-started", run: runs });
    try {
      worker ??= openWorker();
      const problem = { ...task.problem, pins: pinsOf(task, pins) };
      send({ type: "start", run: runs, problem, turnMs: TURN_MS });
    } catch (error) {
      fail(`the layout worker could not be started: ${String(error)}`);
    }
  };

  const earlierOf = (task: LayoutTask, layout: LayoutState): LayoutResult | undefined => {
    if (task !== current?.task) return undefined;
    return "positions" in layout
      ? layout
      : current.last === undefined
        ? current.earlier
        : undefined;
  };

  /** Pins are no part of the task: holding one person must not lay out everybody anew. */
  const pinsOf = (task: LayoutTask, some: Iterable<readonly [string, Place]>) =>
    pinsIn(task, selectNetwork(store.get()), some);

  const followPins = (run: Run, next: AppState["exploration"]["pins"]) => {
    const before = pins;
    pins = next;
    for (const [key, place] of before) {
      if (next.has(key)) continue;
      for (const { person } of pinsOf(run.task, [[key, place]]))
        send({ type: "unpin", run: run.number, person });
    }
    for (const [key, place] of next) {
      if (before.get(key) === place) continue;
      for (const pin of pinsOf(run.task, [[key, place]]))
        send({ type: "pin", run: run.number, pin });
    }
  };

  /** Who is dragged after a stop stays there, and nobody gives way: that would be going on. */
  const placePinned = (run: Run, next: AppState["exploration"]["pins"]) => {
    pins = next;
    if (run.last === undefined) return;
    run.last = { ...run.last, positions: withPins(run.task, run.last.positions) };
    for (const listener of listeners) listener(run.last);
    end({ ...run, number: runs }, run.last, "stopped");
  };

  const withPins = (task: LayoutTask, before: Float32Array) =>
    withPinned({ task, network: selectNetwork(store.get()), pins }, before);

  const receive = (answer: LayoutAnswer) => {
    if (answer.run !== current?.number) return;
    if (answer.type === "failed") fail(answer.reason);
    else if (answer.type === "quality") store.dispatch({ ...answer, type: "layout-measured" });
    else follow(current, answer.frame);
  };

  const follow = (run: Run, frame: LayoutFrame) => {
    const { authors, task } = run;
    const positions = task.spread(frame.positions);
    const spread = { ...frame, positions, authors, run: run.number };
    run.last = spread;
    for (const listener of listeners) listener(spread);
    if (frame.phase !== "running") end(run, spread, frame.phase);
    else if (run.isToStop) halt(run, spread);
    else send({ type: "next", run: run.number });
  };

  const halt = (run: Run, frame: LayoutFrame) => {
    send({ type: "stop", run: run.number });
    end(run, frame, "stopped");
    current = { ...run, number: ENDED };
  };

  /** Nobody was moved yet: the picture that was to be replaced stays. */
  const keep = (run: Run, earlier: LayoutResult) => {
    send({ type: "stop", run: run.number });
    const positions = withPins(run.task, earlier.positions);
    const last = frameOf({ ...earlier, positions }, run);
    current = { ...run, number: ENDED, last };
    for (const listener of listeners) listener(last);
    const result = { ...earlier, run: run.number, positions, isKept: true } as const;
    store.dispatch({ type: "layout-ended", result });
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
    if (task !== current?.task) {
      if (isNewlyRestored(state.layout)) adopt(task, state.layout);
      else start(task);
      return;
    }
    const next = selectExploration(state).pins;
    if (next === pins) return;
    const isKept = "positions" in state.layout && state.layout.isKept;
    if (state.layout.phase === "stopped" && current.number !== RESTORED_RUN)
      placePinned(current, next);
    // The worker knows nobody of a layout that a session brought, or that an earlier run ended in.
    else if (current.number === RESTORED_RUN || isKept) start(task);
    else followPins(current, next);
  };

  /** A session brings a layout once; what is laid out after it is laid out here. */
  const isNewlyRestored = (layout: LayoutState): layout is LayoutResult =>
    "positions" in layout && layout.run === RESTORED_RUN && layout.positions !== restored;

  /** Nobody is told: whoever draws another network listens anew, and hears of it then. */
  const adopt = (task: LayoutTask, layout: LayoutResult) => {
    restored = layout.positions;
    const { authors } = selectNetwork(store.get());
    const run = { number: RESTORED_RUN, task, authors, earlier: undefined, isToStop: false };
    current = { ...run, last: frameOf(layout, run) };
    pins = selectExploration(store.get()).pins;
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
      if (current === undefined) return;
      const { last, earlier } = current;
      const hasMoved = last !== undefined && (last.phase !== "running" || last.iterations > 0);
      if (!hasMoved && earlier !== undefined) return keep(current, earlier);
      current.isToStop = last === undefined;
      if (last?.phase === "running") halt(current, last);
    },
    close() {
      unsubscribe();
      worker?.terminate();
    },
  };
}
