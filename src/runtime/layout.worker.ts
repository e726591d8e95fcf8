/// <reference lib="webworker" />
/** A loop around `layout/`: computes when asked, posts positions, waits. */

import { type LayoutRun, startLayout } from "../layout/run.ts";

import type { LayoutAnswer, LayoutRequest } from "./protocol.ts";

declare const self: DedicatedWorkerGlobalScope;

/** Steps between two looks at the clock. The clock decides when to post, never how many to take. */
const STEPS = 5;

let current: { readonly run: number; readonly layout: LayoutRun } | undefined;

self.addEventListener("message", ({ data }: MessageEvent<LayoutRequest>) => {
  try {
    if (data.type === "start") current = { run: data.run, layout: startLayout(data.problem) };
    else if (data.run === current?.run) advance(current.layout, data.budgetMs);
    if (data.run === current?.run) postFrame(current.run, current.layout);
  } catch (error) {
    current = undefined;
    post({ type: "failed", run: data.run, reason: String(error) });
  }
});

function advance(layout: LayoutRun, budgetMs: number): void {
  const end = performance.now() + budgetMs;
  while (layout.phase === "running" && performance.now() < end) layout.advance(STEPS);
}

function postFrame(run: number, layout: LayoutRun): void {
  const positions = layout.positions();
  const { phase, iterations } = layout;
  post({ type: "frame", run, frame: { positions, phase, iterations } }, [positions.buffer]);
}

function post(answer: LayoutAnswer, transfer: Transferable[] = []): void {
  self.postMessage(answer, transfer);
}
