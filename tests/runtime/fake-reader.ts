/** A reading worker without a thread: it reads in this process when the test says so. */

import type { ReadAnswer, ReadRequest } from "../../src/runtime/protocol.ts";
import { type FileReading, readInput } from "../../src/runtime/read-file.ts";

import { FakeWorker } from "./fake-worker.ts";

export class FakeReader extends FakeWorker<ReadRequest, ReadAnswer> {
  /** Reads what it was asked to, with a word of progress after each step. */
  async read(): Promise<void> {
    const readings: FileReading[] = [];
    for (const input of this.requests[0]?.inputs ?? []) {
      const tell = (share: number) => this.answer({ type: "progress", file: input.name, share });
      readings.push(await readInput(input, tell));
    }
    this.answer({ type: "read", readings });
  }
}
