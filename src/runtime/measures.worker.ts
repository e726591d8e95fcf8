/// <reference lib="webworker" />
/** A loop around `network/measures/measures.ts`: measures one network, posts how far it is. */

import { seededRandom } from "../layout/random.ts";
import { measuresInSteps } from "../network/measures/measures.ts";

import type { MeasureAnswer, MeasureRequest } from "./protocol.ts";

declare const self: DedicatedWorkerGlobalScope;

/** Milliseconds between two posts of progress. */
const INTERVAL_MS = 100;
/** The same sample for the same network. */
const SEED = 0;

self.addEventListener("message", ({ data }: MessageEvent<MeasureRequest>) => {
  const { network, slice, sample } = data;
  const sampling = sample === undefined ? undefined : { most: sample, random: seededRandom(SEED) };
  const steps = measuresInSteps(network, slice, sampling);
  let posted = Number.NEGATIVE_INFINITY;
  let step = steps.next();
  while (!step.done) {
    if (performance.now() - posted > INTERVAL_MS) {
      post({ type: "progress", share: step.value });
      posted = performance.now();
    }
    step = steps.next();
  }
  post({ type: "measured", measures: step.value });
});

function post(answer: MeasureAnswer): void {
  self.postMessage(answer);
}
