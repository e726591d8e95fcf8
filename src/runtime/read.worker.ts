/// <reference lib="webworker" />
/** A loop around `read-file.ts`: reads one file after the other, posts how far it is, and what it found. */

import { type Groundwork, groundworkOf } from "../state/groundwork.ts";

import type { ReadAnswer, ReadRequest } from "./protocol.ts";
import { type FileReading, type Input, readInput } from "./read-file.ts";

declare const self: DedicatedWorkerGlobalScope;

/** Milliseconds between two posts of progress. */
const INTERVAL_MS = 100;
/** Papers that the page takes in at once: about 10 ms. */
const PORTION = 2000;

self.addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => {
  void readAll(data.inputs).then(
    (readings) => {
      const groundwork = data.mode === "replace" ? groundworkIn(readings) : undefined;
      post({ type: "read", readings: readings.map(sendAhead), groundwork });
    },
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

/** None where a session or a network says more than papers do. */
function groundworkIn(readings: readonly FileReading[]): Groundwork | undefined {
  const files = readings.flatMap((reading) => ("file" in reading ? reading.file : []));
  const arePapers = files.length > 0 && files.every(({ network }) => network === undefined);
  const isSession = readings.some((reading) => "session" in reading);
  return arePapers && !isSession
    ? groundworkOf(files.map(({ bibliography }) => bibliography))
    : undefined;
}

/** Posts all papers but the last ones. @returns the reading with these alone. */
function sendAhead(reading: FileReading, place: number): FileReading {
  if (!("file" in reading)) return reading;
  const { file } = reading;
  const { papers } = file.bibliography;
  let sent = 0;
  for (; sent + PORTION < papers.length; sent += PORTION) {
    post({ type: "papers", file: place, papers: papers.slice(sent, sent + PORTION) });
  }
  const bibliography = { ...file.bibliography, papers: papers.slice(sent) };
  return { file: { ...file, bibliography } };
}

function post(answer: ReadAnswer): void {
  self.postMessage(answer);
}
