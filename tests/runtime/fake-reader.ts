/** A reading worker without a thread: it reads in this process when the test says so. */

import type { ReadAnswer, ReadRequest } from "../../src/runtime/protocol.ts";
import { type FileReading, type Input, readInput } from "../../src/runtime/read-file.ts";

import { FakeWorker } from "./fake-worker.ts";

export class FakeReader extends FakeWorker<ReadRequest, ReadAnswer> {
  /** Reads what it was asked to, with a word of progress after each step. */
  async read(): Promise<void> {
    const readings: FileReading[] = [];
    for (const input of this.requests[0]?.inputs ?? []) readings.push(await this.#readOne(input));
    this.answer({ type: "read", readings });
  }

  async #readOne(input: Input): Promise<FileReading> {
    const steps = readInput(input);
    let step = await steps.next();
    while (!step.done) {
      this.answer({ type: "progress", file: input.name, share: step.value });
      step = await steps.next();
    }
    return step.value;
  }
}
