/// <reference lib="webworker" />
/** A loop around `layout/`: computes in turns until it is settled, and posts positions when they are asked for. */

import type { LayoutProblem } from "../layout/problem.ts";
import { qualityOf } from "../layout/quality.ts";
import { type LayoutRun, startLayout } from "../layout/run.ts";

import type { LayoutAnswer, LayoutRequest } from "./protocol.ts";

declare const self: DedicatedWorkerGlobalScope;

/** People and ties that settle at once: they are drawn where they have settled, and an earlier picture would hold that up. */
const AT_ONCE = 10_000;
/** The first turn of so few: twice what they take where nothing else is done. It was too short for some on a busy page. */
const LONG_TURN_MS = 400;
/** Pause before the quality is measured: whoever asks for another layout meanwhile need not wait. */
const QUALITY_DELAY_MS = 250;

interface Current {
  readonly run: number;
  readonly problem: LayoutProblem;
  readonly layout: LayoutRun;
  readonly turnMs: number;
  /** A frame is waited for. The layout itself waits for nobody: a page that draws is not to hold it up. */
  isAsked: boolean;
  /** Posted last was a frame of the end: no turn is to come. */
  ended: boolean;
}

let current: Current | undefined;

/** Leads from one turn to the next: what was asked meanwhile is heard first, and no timer is waited for. */
const turns = new MessageChannel();

self.addEventListener("message", ({ data }: MessageEvent<LayoutRequest>) =>
  attempt(data.run, () => {
    if (data.type === "start") begin(data);
    else if (data.run === current?.run) follow(current, data);
  }),
);

turns.port1.addEventListener("message", ({ data: run }: MessageEvent<number>) =>
  attempt(run, () => takeTurn(run)),
);
turns.port1.start();

function begin({ run, problem, turnMs }: Extract<LayoutRequest, { type: "start" }>): void {
  const layout = startLayout(problem);
  current = { run, problem, layout, turnMs, isAsked: true, ended: false };
  if (problem.count + problem.source.length <= AT_ONCE) advanceFor(LONG_TURN_MS, layout);
  postFrame(current);
}

function follow(here: Current, request: LayoutRequest): void {
  if (request.type === "stop") current = undefined;
  else if (request.type === "next") here.isAsked = true;
  else {
    if (request.type === "pin") here.layout.pin(request.pin);
    if (request.type === "unpin") here.layout.unpin(request.person);
    if (here.ended) goOn(here);
  }
}

/** A turn first: they begin at the picture without pins, and everybody would set off towards it at each move of a drag. */
function goOn(here: Current): void {
  advanceFor(here.turnMs, here.layout);
  postFrame(here);
}

/** The clock decides when to post, never how many iterations there are in all. */
function takeTurn(run: number): void {
  if (run !== current?.run) return;
  const { layout, turnMs, isAsked } = current;
  advanceFor(turnMs, layout);
  if (isAsked || layout.phase !== "running") postFrame(current);
  else turns.port2.postMessage(run);
}

function advanceFor(milliseconds: number, layout: LayoutRun): void {
  const end = performance.now() + milliseconds;
  while (layout.phase === "running" && performance.now() < end) layout.advance(1);
}

function postFrame(here: Current): void {
  const { run, layout } = here;
  const positions = layout.positions();
  const { phase, iterations } = layout;
  const hasJustEnded = phase !== "running" && !here.ended;
  here.ended = phase !== "running";
  here.isAsked = false;
  if (phase === "running") turns.port2.postMessage(run);
  if (hasJustEnded) setTimeout(() => postQuality(here), QUALITY_DELAY_MS);
  post({ type: "frame", run, frame: { positions, phase, iterations } }, [positions.buffer]);
}

function postQuality(here: Current): void {
  if (here !== current) return;
  const quality = qualityOf(here.problem, here.layout.positions());
  post({ type: "quality", run: here.run, quality });
}

function attempt(run: number, step: () => void): void {
  try {
    step();
  } catch (error) {
    current = undefined;
    post({ type: "failed", run, reason: String(error) });
  }
}

function post(answer: LayoutAnswer, transfer: Transferable[] = []): void {
  self.postMessage(answer, transfer);
}
