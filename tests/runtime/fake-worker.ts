/** A worker without a thread: it notes what it is asked and answers when the test says so. */

export class FakeWorker<Request, Answer> extends EventTarget implements Worker {
  readonly requests: Request[] = [];
  isTerminated = false;
  onmessage = null;
  onmessageerror = null;
  onerror = null;

  postMessage(request: Request): void {
    this.requests.push(request);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  answer(data: Answer): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }

  /** Dies of an error that nobody caught. */
  die(message: string): void {
    this.dispatchEvent(Object.assign(new Event("error", { cancelable: true }), { message }));
  }
}
