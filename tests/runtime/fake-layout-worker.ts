/** A layout worker without a thread, and what may be said of its runs in short. */

import type { LayoutPhase } from "../../src/layout/run.ts";
import type { LayoutAnswer, LayoutRequest } from "../../src/runtime/protocol.ts";

import { FakeWorker } from "./fake-worker.ts";

export class FakeLayoutWorker extends FakeWorker<LayoutRequest, LayoutAnswer> {
  /** What was asked, in short: "start 1", "next 1". */
  get asked(): readonly string[] {
    return this.requests.map(({ type, run }) => `${type} ${run}`);
  }

  /** Posts a frame of that run in which everybody stands at (iterations, iterations). */
  post(run: number, phase: LayoutPhase, iterations: number): void {
    const start = this.requests.find((request) => request.type === "start" && request.run === run);
    const count = start?.type === "start" ? start.problem.count : 0;
    const positions = new Float32Array(2 * count).fill(iterations);
    this.answer({ type: "frame", run, frame: { positions, phase, iterations } });
  }
}
