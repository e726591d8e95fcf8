/** Lays out in a worker: starts, follows and stops runs; reports them to the store, and positions to the feed. */

import type { LayoutFrame, PlacedFrame, PositionFeed } from "../layout/feed.ts";
import type { LayoutTask } from "../layout/task.ts";
import type { AppState, LayoutResult } from "../state/app-state.ts";
import { selectLayoutTask } from "../state/select.ts";
import { selectExploration, selectNetwork } from "../state/select-people.ts";
import { RESTORED_RUN } from "../state/session/session-state.ts";
import type { Store } from "../state/store.ts";

import { pinRequests, pinsIn, withPinned } from "./pinned.ts";
import type { LayoutAnswer, LayoutRequest } from "./protocol.ts";
import { earlierOf, frameOf, hasMoved, isRestored, type Run } from "./run-of-layout.ts";

type Listener = Parameters<PositionFeed["subscribe"]>[0];

/** How long the worker computes between two posted frames at least, in milliseconds. */
const TURN_MS = 60;

/** Keeps the layout of the store's network up to date. */
export class LayoutJobs implements PositionFeed {
  readonly #store: Store;
  readonly #createWorker: () => Worker;
  readonly #listeners = new Set<Listener>();
  #worker: Worker | undefined;
  #current: Run | undefined;
  #runs = 0;

  /** @param createWorker - a fresh layout worker; called again when one has died. */
  constructor(store: Store, createWorker: () => Worker) {
    this.#store = store;
    this.#createWorker = createWorker;
    store.subscribe((state) => this.#keepUpToDate(state));
    this.#keepUpToDate(store.get());
  }

  subscribe(listener: Listener) {
    this.#listeners.add(listener);
    if (this.#current?.last !== undefined) listener(this.#current.last);
    return () => this.#listeners.delete(listener);
  }

  pin(author: number, x: number, y: number) {
    const person = this.#current?.task.personOf(author);
    if (person !== undefined) this.#send({ type: "pin", run: this.#runs, pin: { person, x, y } });
  }

  /** Lays out again, from the same start. */
  restart() {
    this.#start(selectLayoutTask(this.#store.get()));
  }

  /** Stops where it is. */
  stop() {
    const run = this.#current;
    if (run === undefined || run.isEnded) return;
    const { last, earlier } = run;
    if (!hasMoved(run) && earlier !== undefined) return this.#keep(run, earlier);
    run.isToStop = last === undefined;
    if (last?.phase === "running") this.#halt(run, last);
  }

  #keepUpToDate(state: AppState) {
    const { layout } = state;
    const task = selectLayoutTask(state);
    const run = this.#current;
    if (task === run?.task) this.#keepPinned(run, state);
    // A session brings a layout once; what is laid out after it is laid out here.
    else if (isRestored(layout) && layout.positions !== run?.last?.positions)
      this.#adopt(task, layout);
    else this.#start(task);
  }

  /** Nobody is told: whoever draws another network listens anew, and hears of it then. */
  #adopt(task: LayoutTask, layout: LayoutResult) {
    const run = this.#begin(RESTORED_RUN, task);
    run.last = frameOf(layout, run);
  }

  #start(task: LayoutTask) {
    this.#runs += 1;
    const earlier = earlierOf(task, this.#current, this.#store.get().layout);
    const run = this.#begin(this.#runs, task, earlier);
    this.#store.dispatch({ type: "layout-started", run: run.number });
    try {
      this.#worker ??= this.#openWorker();
      const problem = { ...task.problem, pins: pinsIn(task, this.#network, run.pins) };
      this.#send({ type: "start", run: run.number, problem, turnMs: TURN_MS });
    } catch (error) {
      this.#fail(`the layout worker could not be started: ${String(error)}`);
    }
  }

  /** Before the store hears of it: the pins go with the run, and not by themselves before it. */
  #begin(number: number, task: LayoutTask, earlier?: LayoutResult): Run {
    const { pins } = selectExploration(this.#store.get());
    this.#current = { number, task, authors: this.#network.authors, earlier, pins };
    return this.#current;
  }

  /** Pins are no part of the task: holding one person must not lay out everybody anew. */
  #keepPinned(run: Run, state: AppState) {
    const { layout } = state;
    const before = run.pins;
    run.pins = selectExploration(state).pins;
    if (run.pins === before) return;
    const isOfSession = run.number === RESTORED_RUN;
    if (layout.phase === "stopped" && !isOfSession) this.#placePinned(run);
    // The worker knows nobody of a layout that a session brought, or that an earlier run ended in.
    else if (isOfSession || ("positions" in layout && layout.isKept)) this.#start(run.task);
    else for (const request of pinRequests(run, this.#network, before)) this.#send(request);
  }

  /** Who is dragged after a stop stays there, and nobody gives way: that would be going on. */
  #placePinned(run: Run) {
    if (run.last === undefined) return;
    const frame = { ...run.last, positions: withPinned(run, this.#network, run.last.positions) };
    this.#tell(run, frame);
    this.#end(run, frame, "stopped");
  }

  #openWorker(): Worker {
    const opened = this.#createWorker();
    opened.addEventListener("message", ({ data }: MessageEvent<LayoutAnswer>) =>
      this.#receive(data),
    );
    opened.addEventListener("error", (event) => {
      event.preventDefault();
      if (opened !== this.#worker) return;
      this.#fail(event.message || "the layout worker could not be loaded");
    });
    return opened;
  }

  #receive(answer: LayoutAnswer) {
    const run = this.#current;
    if (answer.run !== run?.number || run.isEnded) return;
    if (answer.type === "failed") this.#fail(answer.reason);
    else if (answer.type === "frame") this.#follow(run, answer.frame);
    else this.#store.dispatch({ ...answer, type: "layout-measured" });
  }

  #follow(run: Run, frame: LayoutFrame) {
    const { authors, number, task } = run;
    const placed = { ...frame, positions: task.spread(frame.positions), authors, run: number };
    this.#tell(run, placed);
    if (frame.phase !== "running") this.#end(run, placed, frame.phase);
    else if (run.isToStop) this.#halt(run, placed);
    else this.#send({ type: "next", run: number });
  }

  #halt(run: Run, frame: LayoutFrame) {
    this.#dismiss(run);
    this.#end(run, frame, "stopped");
  }

  /** Nobody was moved yet: the picture that was to be replaced stays. */
  #keep(run: Run, earlier: LayoutResult) {
    this.#dismiss(run);
    const result = {
      ...earlier,
      run: run.number,
      positions: withPinned(run, this.#network, earlier.positions),
    };
    this.#tell(run, frameOf(result, run));
    this.#store.dispatch({ type: "layout-ended", result: { ...result, isKept: true } });
  }

  #dismiss(run: Run) {
    run.isEnded = true;
    this.#send({ type: "stop", run: run.number });
  }

  #end(run: Run, { iterations, positions }: LayoutFrame, phase: LayoutResult["phase"]) {
    const result = { phase, run: run.number, iterations, positions };
    this.#store.dispatch({ type: "layout-ended", result });
  }

  /** A worker that failed is not trusted again; the next run gets a new one. */
  #fail(reason: string) {
    this.#worker?.terminate();
    this.#worker = undefined;
    if (this.#current !== undefined) this.#current.isEnded = true;
    this.#store.dispatch({ type: "layout-failed", run: this.#runs, reason });
  }

  #tell(run: Run, frame: PlacedFrame) {
    run.last = frame;
    for (const listener of this.#listeners) listener(frame);
  }

  #send(request: LayoutRequest) {
    this.#worker?.postMessage(request);
  }

  get #network() {
    return selectNetwork(this.#store.get());
  }
}
