/// <reference lib="webworker" />
/** A loop around `layout/`: computes when asked, posts positions, waits. */

import type { LayoutProblem } from "../layout/problem.ts";
import { qualityOf } from "../layout/quality.ts";
import { type LayoutRun, startLayout } from "../layout/run.ts";

import type { LayoutAnswer, LayoutRequest } from "./protocol.ts";

declare const self: DedicatedWorkerGlobalScope;

/** Pause before the quality is measured: whoever asks for another layout meanwhile need not wait. */
const QUALITY_DELAY_MS = 250;

interface Current {
  readonly run: number;
  readonly problem: LayoutProblem;
  readonly layout: LayoutRun;
  /** Posted last was a frame of the end, after which nobody asks for another. */
  ended: boolean;
}

let current: Current | undefined;

self.addEventListener("message", ({ data }: MessageEvent<LayoutRequest>) => {
  try {
    if (data.type === "start") {
      const { run, problem } = data;
      current = { run, problem, layout: startLayout(problem), ended: false };
    }
    if (data.run === current?.run) follow(current, data);
  } catch (error) {
    current = undefined;
    post({ type: "failed", run: data.run, reason: String(error) });
  }
});

function follow(here: Current, request: LayoutRequest): void {
  if (request.type === "pin") here.layout.pin(request.pin);
  if (request.type === "unpin") here.layout.unpin(request.person);
  if (request.type === "continue") advance(here.layout, request.budgetMs);
  const isAsked = request.type === "start" || request.type === "continue";
  if (isAsked || here.ended) postFrame(here);
}

/** The clock decides when to post, never how many iterations there are in all. */
function advance(layout: LayoutRun, budgetMs: number): void {
  const end = performance.now() + budgetMs;
  while (layout.phase === "running" && performance.now() < end) layout.advance(1);
}

function postFrame(here: Current): void {
  const { run, layout } = here;
  const positions = layout.positions();
  const { phase, iterations } = layout;
  const hasJustEnded = phase !== "running" && !here.ended;
  here.ended = phase !== "running";
  if (hasJustEnded) setTimeout(() => postQuality(here), QUALITY_DELAY_MS);
  post({ type: "frame", run, frame: { positions, phase, iterations } }, [positions.buffer]);
}

function postQuality(here: Current): void {
  if (here !== current) return;
  const quality = qualityOf(here.problem, here.layout.positions());
  post({ type: "quality", run: here.run, quality });
}

function post(answer: LayoutAnswer, transfer: Transferable[] = []): void {
  self.postMessage(answer, transfer);
}
