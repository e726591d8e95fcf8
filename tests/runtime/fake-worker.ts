/** A layout worker without a thread: it notes what it is asked and answers when the test says so. */

import type { LayoutPhase } from "../../src/layout/run.ts";
import type { LayoutAnswer, LayoutRequest } from "../../src/runtime/protocol.ts";

export class FakeWorker extends EventTarget implements Worker {
  readonly requests: LayoutRequest[] = [];
  isTerminated = false;
  onmessage = null;
  onmessageerror = null;
  onerror = null;

  postMessage(request: LayoutRequest): void {
    this.requests.push(request);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  /** What was asked, in short: "start 1", "continue 1". */
  get asked(): readonly string[] {
    return this.requests.map(({ type, run }) => `${type} ${run}`);
  }

  answer(data: LayoutAnswer): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }

  /** Posts a frame of that run in which everybody stands at (iterations, iterations). */
  post(run: number, phase: LayoutPhase, iterations: number): void {
    const start = this.requests.find((request) => request.type === "start" && request.run === run);
    const count = start?.type === "start" ? start.problem.count : 0;
    const positions = new Float32Array(2 * count).fill(iterations);
    this.answer({ type: "frame", run, frame: { positions, phase, iterations } });
  }

  /** Dies of an error that nobody caught. */
  die(message: string): void {
    this.dispatchEvent(Object.assign(new Event("error", { cancelable: true }), { message }));
  }
}
