/** A reading worker without a thread: it reads in this process when the test says so. */

import type { ReadAnswer, ReadRequest } from "../../src/runtime/protocol.ts";
import { type FileReading, type Input, readInput } from "../../src/runtime/read-file.ts";

export class FakeReader extends EventTarget implements Worker {
  request: ReadRequest | undefined;
  isTerminated = false;
  onmessage = null;
  onmessageerror = null;
  onerror = null;

  postMessage(request: ReadRequest): void {
    this.request = request;
  }

  terminate(): void {
    this.isTerminated = true;
  }

  answer(data: ReadAnswer): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }

  /** Reads what it was asked to, with a word of progress after each step. */
  async read(): Promise<void> {
    const readings: FileReading[] = [];
    for (const input of this.request?.inputs ?? []) readings.push(await this.#readOne(input));
    this.answer({ type: "read", readings });
  }

  /** Dies of an error that nobody caught. */
  die(message: string): void {
    this.dispatchEvent(Object.assign(new Event("error", { cancelable: true }), { message }));
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
