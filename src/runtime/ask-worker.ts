/** Questions to a worker of one's own: heard until it is ended, or the worker dies. */

export interface Listener<Answer> {
  readonly receive: (answer: Answer) => void;
  /** Nothing more will come. */
  readonly fail: (reason: string) => void;
}

export interface Exchange<Request> {
  /** In pieces, of which one is made and sent at a time: the page moves in between. */
  readonly ask: (question: Iterable<Request>) => void;
  /** Ends the worker, which is not heard any more even if an answer is under way. */
  readonly end: () => void;
}

/** Asks a fresh worker one question. @returns how to end the worker. */
export function askWorker<Request, Answer>(
  createWorker: () => Worker,
  question: Iterable<Request>,
  listener: Listener<Answer>,
): () => void {
  const { ask, end } = keepWorker<Request, Answer>(createWorker, listener);
  ask(question);
  return end;
}

/** A fresh worker for one question after the other; it is made with the first. */
export function keepWorker<Request, Answer>(
  createWorker: () => Worker,
  { receive, fail }: Listener<Answer>,
): Exchange<Request> {
  const hearing = new AbortController();
  const { signal } = hearing;
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

  const send = (pieces: Iterator<Request>) => {
    if (signal.aborted) return;
    try {
      const piece = pieces.next();
      if (piece.done) return;
      worker ??= open();
      worker.postMessage(piece.value);
      setTimeout(() => send(pieces));
    } catch (error) {
      die(String(error));
    }
  };

  return { ask: (question) => send(question[Symbol.iterator]()), end };
}
