/** Files → what is open, through a worker; or a report of why not. */

import type { Diagnostic } from "../bibliography/diagnostic.ts";
import type { Paper } from "../bibliography/paper.ts";
import type { FileReport, ReadingProgress } from "../state/app-state.ts";
import type { OpenedFile } from "../state/opened/source.ts";
import type { Store } from "../state/store.ts";

import type { ReadAnswer, ReadRequest } from "./protocol.ts";
import type { FileReading, Input, ReadSession } from "./read-file.ts";
import { filesIn, halves, isShown, lastSession, leftOut, withoutPapers } from "./readings.ts";
import { reasonOf } from "./reason-of.ts";

export interface Opener {
  /** Reads files; what was open stays open when none of them is anything we know. */
  readonly open: (inputs: readonly Input[], mode: "add" | "replace") => Promise<void>;
  /** Ends a reading that is under way, also where what is to be read is still on its way. */
  readonly cancel: () => void;
}

/** @param createWorker - a fresh reading worker, one for each task. */
export function createOpener(store: Store, createWorker: () => Worker): Opener {
  let current: AbortController | undefined;
  return {
    async open(inputs, mode) {
      current?.abort();
      const own = new AbortController();
      current = own;
      tellProgress(store, { file: inputs[0]?.name ?? "", share: 0 });
      const found = await readIn(createWorker, { inputs, mode, store, ended: own });
      // Cancelled, or a later task has taken over: its answer is the one that counts.
      if (current !== own) return;
      current = undefined;
      finish(store, found, mode);
    },
    cancel() {
      current?.abort();
      current = undefined;
      if (store.get().reading === undefined) return;
      store.dispatch({ type: "reading-ended", report: undefined });
    },
  };
}

/** What the worker came to. */
type Found = Pick<Extract<ReadAnswer, { type: "read" }>, "readings" | "groundwork">;

interface ReadingTask extends ReadRequest {
  readonly store: Store;
  /** Aborted once the worker is not to be heard any more. */
  readonly ended: AbortController;
}

/** Settles whatever happens: a worker that cannot be made or dies has read nothing. */
async function readIn(createWorker: () => Worker, task: ReadingTask): Promise<Found> {
  try {
    const worker = createWorker();
    const found = await answerOf(worker, task).finally(() => {
      task.ended.abort();
      worker.terminate();
    });
    if (found.readings.some(bringsPapers)) await import("../state/paper-rules.ts");
    // Receiving a long list takes as long as showing it: the page moves in between.
    await nextTask();
    return found;
  } catch (error) {
    const reason = reasonOf(error);
    const readings = task.inputs.map(({ name }) => ({ name, unread: [notRead(name, reason)] }));
    return { readings };
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Only a network file by itself brings none. */
function bringsPapers(reading: FileReading): boolean {
  return "session" in reading || ("file" in reading && reading.file.network === undefined);
}

function answerOf(
  worker: Worker,
  { inputs, mode, store, ended: { signal } }: ReadingTask,
): Promise<Found> {
  const ahead = new Map<number, Paper[]>();
  return new Promise((resolve, reject) => {
    const receive = ({ data }: MessageEvent<ReadAnswer>) => {
      if (data.type === "progress") tellProgress(store, data);
      else if (data.type === "papers") receivePapers(data, ahead);
      // Meanwhile the worker goes on. Whether they came is looked at when it has ended.
      else if (data.type === "papers-found")
        void import("../state/paper-rules.ts").catch(() => undefined);
      else if (data.type === "read") resolve(whole(data, ahead));
      else if (data.type === "failed") reject(new Error(data.reason));
    };
    const die = (event: ErrorEvent) => {
      event.preventDefault();
      reject(new Error(event.message || "the worker that reads files could not be loaded"));
    };
    worker.addEventListener("message", receive, { signal });
    worker.addEventListener("error", die, { signal });
    signal.addEventListener("abort", () => resolve({ readings: [] }));
    const request: ReadRequest = { inputs, mode };
    worker.postMessage(request);
  });
}

function receivePapers(
  { file, papers }: Extract<ReadAnswer, { type: "papers" }>,
  ahead: Map<number, Paper[]>,
): void {
  const received = ahead.get(file) ?? [];
  ahead.set(file, received);
  for (const paper of papers) received.push(paper);
}

/** Every file with the papers that came ahead of its reading. */
function whole(found: Found, ahead: ReadonlyMap<number, readonly Paper[]>): Found {
  const readings = found.readings.map((reading, place) => {
    if (!("file" in reading)) return reading;
    const { file } = reading;
    const papers = [...(ahead.get(place) ?? []), ...file.bibliography.papers];
    return { file: { ...file, bibliography: { ...file.bibliography, papers } } };
  });
  return { ...found, readings };
}

function tellProgress(store: Store, { file, share }: ReadingProgress): void {
  store.dispatch({ type: "reading-advanced", reading: { file, share } });
}

function finish(store: Store, { readings, groundwork }: Found, mode: "add" | "replace"): void {
  const session = lastSession(readings);
  const all = filesIn(readings);
  const isNothing = session === undefined && !all.some(isShown);
  // What joins a network that is open may be its other half.
  const remarks = mode === "add" ? [] : halves(all);
  const told = isNothing ? all.map(withoutPapers) : [...leftOut(readings), ...remarks];
  const report = reportOn(readings, told);
  if (isNothing) return store.dispatch({ type: "reading-ended", report });
  if (session !== undefined) {
    const areFilesBeside = session.files.every((file) => all.includes(file));
    store.dispatch({ type: "session-opened", session, areFilesBeside, groundwork, report });
  }
  const areWithSession = session !== undefined;
  // Files that come with a session join what it holds.
  const place = areWithSession ? "add" : mode;
  const files = all.filter((file) => !session?.files.includes(file));
  if (files.length > 0)
    store.dispatch({
      type: "files-opened",
      files,
      mode: place,
      areWithSession,
      groundwork,
      report,
    });
}

/** Every file is in the report. */
function reportOn(all: readonly FileReading[], told: readonly Diagnostic[]): FileReport {
  // What was decided on files that are read with it has nothing to say for itself.
  const readings = all.filter((reading) => !("session" in reading && isWithoutFiles(reading)));
  const diagnostics = [...readings.flatMap(diagnosticsOf), ...told];
  return { files: readings.map(lineOf), diagnostics };
}

function isWithoutFiles({ session, diagnostics }: ReadSession): boolean {
  return session.files.length === 0 && diagnostics.length === 0;
}

function diagnosticsOf(reading: FileReading): readonly Diagnostic[] {
  if ("file" in reading) return reading.file.diagnostics;
  return "session" in reading ? reading.diagnostics : reading.unread;
}

function lineOf(reading: FileReading): FileReport["files"][number] {
  if ("session" in reading) {
    const { name, session } = reading;
    const papers = session.files.flatMap(({ bibliography }) => bibliography.papers).length;
    return { name, format: "session", papers };
  }
  if (!("file" in reading)) {
    const { name, table } = reading;
    return { name, papers: 0, table };
  }
  const { name, format, bibliography, network, table }: OpenedFile = reading.file;
  return {
    name,
    format,
    papers: bibliography.papers.length,
    people: network?.people.length,
    table,
  };
}

function notRead(file: string, reason: string): Diagnostic {
  return {
    severity: "error",
    code: "open/worker-failed",
    file,
    message: `The file was not read: ${reason}.`,
    remedy: "Open it again; if that does not help, it is a fault of Coterie's, worth reporting.",
  };
}
