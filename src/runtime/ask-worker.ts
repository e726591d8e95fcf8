/** One question to a worker of its own: heard until it is ended, or the worker dies. */

export interface Listener<Answer> {
  readonly receive: (answer: Answer) => void;
  /** Nothing more will come. */
  readonly fail: (reason: string) => void;
}

/**
 * Asks a fresh worker.
 *
 * @param question - in pieces, of which one is made and sent at a time: the page moves in between.
 * @returns ends the worker, which is not heard any more even if an answer is under way.
 */
export function askWorker<Request, Answer>(
  createWorker: () => Worker,
  question: Iterable<Request>,
  { receive, fail }: Listener<Answer>,
): () => void {
  const hearing = new AbortController();
  const { signal } = hearing;
  const pieces = question[Symbol.iterator]();
  let worker: Worker | undefined;

  const end = () => {
    hearing.abort();
    worker?.terminate();
  };

  const die = (reason: string) => {
    end();
    fail(reason);
  };

  const open = () => {
    const opened = createWorker();
    opened.addEventListener("message", ({ data }: MessageEvent<Answer>) => receive(data), {
      signal,
    });
    const onError = (event: ErrorEvent) => {
      event.preventDefault();
      die(event.message || "the worker could not be loaded");
    };
    opened.addEventListener("error", onError, { signal });
    return opened;
  };

  const send = () => {
    if (signal.aborted) return;
    try {
      const piece = pieces.next();
      if (piece.done) return;
      worker ??= open();
      worker.postMessage(piece.value);
      setTimeout(send);
    } catch (error) {
      die(String(error));
    }
  };

  send();
  return end;
}
