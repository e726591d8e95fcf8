/// <reference lib="webworker" />
/** A loop around `read-file.ts`: reads one file after the other, posts how far it is. */

import type { ReadAnswer, ReadRequest } from "./protocol.ts";
import { type FileReading, type Input, readInput } from "./read-file.ts";

declare const self: DedicatedWorkerGlobalScope;

/** Milliseconds between two posts of progress. */
const INTERVAL_MS = 100;

self.addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => {
  void readAll(data.inputs).then(
    (readings) => post({ type: "read", readings }),
    (error: unknown) => post({ type: "failed", reason: String(error) }),
  );
});

async function readAll(inputs: readonly Input[]): Promise<readonly FileReading[]> {
  const readings: FileReading[] = [];
  for (const input of inputs) readings.push(await readOne(input));
  return readings;
}

async function readOne(input: Input): Promise<FileReading> {
  const steps = readInput(input);
  let posted = Number.NEGATIVE_INFINITY;
  let step = await steps.next();
  while (!step.done) {
    if (performance.now() - posted > INTERVAL_MS) {
      post({ type: "progress", file: input.name, share: step.value });
      posted = performance.now();
    }
    step = await steps.next();
  }
  return step.value;
}

function post(answer: ReadAnswer): void {
  self.postMessage(answer);
}
