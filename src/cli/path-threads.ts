/** Shortest paths on several threads: this program once more in each, which takes part after part. */

import { availableParallelism } from "node:os";
import { parentPort, Worker, workerData } from "node:worker_threads";

import type { PathGraph } from "../network/measures/path-graph.ts";
import { type PathSums, totalOf } from "../network/measures/path-sums.ts";
import { PATH_PARTS, pathsOfPart } from "../network/measures/paths.ts";

import { whyNot } from "./why-not.ts";

/** A thread ended without its result: for want of memory, most likely. */
export class ThreadFailure extends Error {}

/** More would each hold a copy of the graph. */
const MOST_THREADS = 8;

interface Task {
  readonly graph: PathGraph;
  /** How many parts have been taken, shared by all threads. */
  readonly taken: Int32Array;
}

interface Answer {
  readonly part: number;
  readonly sums: PathSums;
}

/**
 * Searches from everybody.
 *
 * @returns the same numbers, to the last bit, on however many threads.
 * @throws ThreadFailure
 */
export async function pathsOnThreads(graph: PathGraph): Promise<PathSums> {
  const task: Task = { graph, taken: new Int32Array(new SharedArrayBuffer(4)) };
  // Built, all of the program is one file, this one.
  const program = new URL(import.meta.url);
  const threads = Array.from(
    { length: Math.min(availableParallelism(), MOST_THREADS) },
    () => new Worker(program, { workerData: task }),
  );
  try {
    const answers = (await Promise.all(threads.map(answersOf))).flat();
    const inOrder = answers.toSorted((one, other) => one.part - other.part);
    return totalOf(
      graph,
      inOrder.map(({ sums }) => sums),
    );
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

function answersOf(thread: Worker): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  return new Promise((resolve, reject) => {
    const fail = (reason: string) => {
      reject(new ThreadFailure(`A thread that searched for shortest paths ended: ${reason}`));
    };
    thread.on("message", (answer: Answer) => answers.push(answer));
    thread.on("error", (error) => fail(whyNot(error)));
    thread.on("exit", (status) => {
      if (status === 0) resolve(answers);
      else fail(`status ${status}`);
    });
  });
}

/** What the program does in such a thread. */
export function searchOnThread(): void {
  const { graph, taken }: Task = workerData;
  for (let part = Atomics.add(taken, 0, 1); part < PATH_PARTS; part = Atomics.add(taken, 0, 1)) {
    const answer: Answer = { part, sums: pathsOfPart(graph, part) };
    parentPort?.postMessage(answer);
  }
}
