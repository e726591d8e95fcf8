import { expect, onTestFinished, test, vi } from "vitest";

import { askWorker } from "../../src/runtime/ask-worker.ts";

import { FakeWorker } from "./fake-worker.ts";

const nobody = { receive: () => undefined, fail: () => undefined };

function anExchange(worker: FakeWorker<string, string> = new FakeWorker()) {
  const heard: string[] = [];
  const end = askWorker<string, string>(() => worker, ["How many?"], {
    receive: (answer) => heard.push(answer),
    fail: (reason) => heard.push(`failed: ${reason}`),
  });
  return { worker, heard, end };
}

test("a worker is asked once, and every answer is heard", () => {
  const { worker, heard } = anExchange();

  worker.answer("some");
  worker.answer("twelve");

  expect(worker.requests).toEqual(["How many?"]);
  expect(heard).toEqual(["some", "twelve"]);
});

test("a worker that was ended is not heard any more, even if its answer was under way", () => {
  const { worker, heard, end } = anExchange();

  end();
  worker.answer("twelve");
  worker.die("out of memory");

  expect(worker.isTerminated).toBe(true);
  expect(heard).toEqual([]);
});

test("a worker that dies is ended, and says why once", () => {
  const { worker, heard } = anExchange();

  worker.die("out of memory");
  worker.die("out of memory");

  expect(worker.isTerminated).toBe(true);
  expect(heard).toEqual(["failed: out of memory"]);
});

test("a worker that dies without a word could not be loaded", () => {
  const { worker, heard } = anExchange();

  worker.die("");

  expect(heard).toEqual(["failed: the worker could not be loaded"]);
});

test("a question that cannot be sent ends the worker, and says why", () => {
  const worker = new FakeWorker<string, string>();
  worker.postMessage = () => {
    throw new Error("a function cannot be sent");
  };

  const { heard } = anExchange(worker);

  expect(worker.isTerminated).toBe(true);
  expect(heard).toEqual(["failed: Error: a function cannot be sent"]);
});

test("a worker that cannot be made says why", () => {
  const heard: string[] = [];

  askWorker<string, string>(
    () => {
      throw new Error("no threads here");
    },
    ["How many?"],
    { receive: (answer) => heard.push(answer), fail: (reason) => heard.push(reason) },
  );

  expect(heard).toEqual(["Error: no threads here"]);
});

test("a question in pieces is sent a piece at a time, until the worker is ended", () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const worker = new FakeWorker<string, string>();
  const made: string[] = [];
  function* pieces() {
    for (const piece of ["How", "many", "?"]) {
      made.push(piece);
      yield piece;
    }
  }

  const end = askWorker(() => worker, pieces(), nobody);
  expect(worker.requests).toEqual(["How"]);
  vi.advanceTimersToNextTimer();
  end();
  vi.runAllTimers();

  expect(worker.requests).toEqual(["How", "many"]);
  expect(made).toEqual(["How", "many"]);
});
