/// <reference lib="webworker" />
/** A loop around `read-file.ts`: reads one file after the other, posts how far it is, and what it found. */

import { choicesIn, type Groundwork, type PeopleChoices } from "../state/opened/known-people.ts";
import type { Opening } from "../state/opened/source.ts";

import { buffersOf } from "./buffers.ts";
import type { ReadAnswer, ReadRequest } from "./protocol.ts";
import { type FileReading, type Input, readInput } from "./read-file.ts";
import { filesIn, lastSession } from "./readings.ts";

declare const self: DedicatedWorkerGlobalScope;

/** Milliseconds between two posts of progress. */
const INTERVAL_MS = 100;
/** Papers that the page takes in at once: about 5 ms. */
const PORTION = 1000;

self.addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => {
  answer(data).catch((error: unknown) => post({ type: "failed", reason: String(error) }));
});

// In a turn of its own. Until the page has heard that this script has run, it keeps what it posts to itself.
setTimeout(() => post({ type: "awake" }));

async function answer({ inputs, mode }: ReadRequest): Promise<void> {
  const readings = await readAll(inputs);
  post({ type: "progress", file: inputs.at(-1)?.name ?? "", share: 1 });
  // The page takes papers in while people are found here.
  const rest = readings.map(sendAhead);
  const { groundwork, columns } = await groundworkIn(readings, mode);
  post({ type: "read", readings: rest, groundwork }, columns);
}

async function readAll(inputs: readonly Input[]): Promise<readonly FileReading[]> {
  const readings: FileReading[] = [];
  for (const input of inputs) readings.push(await readOne(input));
  return readings;
}

function readOne(input: Input): Promise<FileReading> {
  let posted = Number.NEGATIVE_INFINITY;
  return readInput(input, (share) => {
    const now = performance.now();
    if (now - posted < INTERVAL_MS) return;
    post({ type: "progress", file: input.name, share });
    posted = now;
  });
}

interface Laid {
  readonly groundwork?: Groundwork;
  readonly columns: ArrayBuffer[];
}

/** Of the last session, else of the files that come instead; none where a network says more than papers do. */
async function groundworkIn(
  readings: readonly FileReading[],
  mode: ReadRequest["mode"],
): Promise<Laid> {
  const session = lastSession(readings);
  if (session !== undefined)
    return groundworkFrom(session.files, session.keptApart, choicesIn(session.exploration));
  return groundworkFrom(mode === "replace" ? filesIn(readings) : []);
}

async function groundworkFrom(
  files: Opening["files"],
  ...rest: [keptApart?: Opening["keptApart"], choices?: PeopleChoices]
): Promise<Laid> {
  const arePapers = files.length > 0 && files.every(({ network }) => network === undefined);
  if (!arePapers) return { columns: [] };
  post({ type: "papers-found" });
  const sources = files.map(({ bibliography }) => bibliography);
  // Who is who is a matter of papers, and comes with them.
  const { groundworkOf } = await import("../state/opened/groundwork.ts");
  const groundwork = groundworkOf(sources, ...rest);
  return { groundwork, columns: [...buffersOf(groundwork)] };
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

function post(answer: ReadAnswer, columns: ArrayBuffer[] = []): void {
  self.postMessage(answer, columns);
}
