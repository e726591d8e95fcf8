import { expect, test } from "vitest";

import type { LayoutProblem, Ties } from "../../src/layout/problem.ts";
import { USUAL_LAYOUT } from "../../src/layout/settings.ts";
import type { LayoutAnswer, LayoutRequest } from "../../src/runtime/protocol.ts";
import { generatedNetwork } from "../layout/generated.ts";
import { hashOf, layOut } from "../layout/pictures.ts";
import { aProblem, chain, exampleProblem } from "../layout/problems.ts";

interface Asking {
  readonly problem?: LayoutProblem;
  /** Whether a frame is asked for after every one. */
  readonly isAsked?: boolean;
}

/** Ends a run in turns of so many milliseconds. */
async function settle(
  worker: Worker,
  turnMs: number,
  { problem = exampleProblem(), isAsked = true }: Asking = {},
): Promise<Float32Array> {
  const send = (request: LayoutRequest) => worker.postMessage(request);
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.type === "failed") reject(new Error(data.reason));
      else if (data.type === "quality") return;
      else if (data.frame.phase !== "running") resolve(data.frame.positions);
      else if (isAsked) send({ type: "next", run: 1 });
    });
    send({ type: "start", run: 1, problem, turnMs });
  });
}

/** So many people and ties that they are not laid out at once. */
function crowd(): LayoutProblem {
  return problemOf(generatedNetwork(3600, 7600));
}

function problemOf({ count, source, target }: Ties): LayoutProblem {
  return aProblem(
    count,
    Array.from(source, (one, tie) => [one, target[tie]!] as const),
  );
}

function startWorker(): Worker {
  const script = new URL("../../src/runtime/layout.worker.ts", import.meta.url);
  return new Worker(script, { type: "module" });
}

// The number of tests/layout/run.test.ts, where Node lays out the same people.
const HASH = "11e5e3b9";

test("the worker gives the bytes that Node gives", async () => {
  const worker = startWorker();

  const positions = await settle(worker, 1);

  worker.terminate();
  expect(hashOf(positions)).toBe(HASH);
});

test.each([1, 1000])("turns of %i ms change nothing", async (turnMs) => {
  const worker = startWorker();

  const positions = await settle(worker, turnMs, { problem: crowd() });

  worker.terminate();
  expect(hashOf(positions)).toBe(hashOf(layOut(crowd())));
});

test("a worker that nobody asks for frames comes to its end, and posts it", async () => {
  const worker = startWorker();

  const positions = await settle(worker, 1, { problem: crowd(), isAsked: false });

  worker.terminate();
  expect(hashOf(positions)).toBe(hashOf(layOut(crowd())));
});

test("a worker that is stopped posts nothing more", async () => {
  const worker = startWorker();
  const posted: string[] = [];
  const send = (request: LayoutRequest) => worker.postMessage(request);
  worker.addEventListener("message", ({ data }: MessageEvent<LayoutAnswer>) => {
    if (data.type === "frame") posted.push(`${data.frame.phase} ${data.run}`);
  });

  send({ type: "start", run: 1, problem: crowd(), turnMs: 1 });
  send({ type: "stop", run: 1 });
  await expect.poll(() => posted.length).toBe(1);
  // The whole layout, by another worker that begins later.
  const other = startWorker();
  await settle(other, 1, { problem: crowd() });

  other.terminate();
  worker.terminate();
  expect(posted).toEqual(["running 1"]);
});

test("the page itself gives the bytes that Node gives", () => {
  expect(hashOf(layOut(exampleProblem()))).toBe(HASH);
});

// The hashes of tests/layout/settled.large.test.ts: our own kernel, from a multilevel start.
test.each([
  ["forceatlas2", "1036fad5"],
  ["clusters", "3aaba659"],
] as const)("a large network in the look %s has the bytes that Node gives", (look, hash) => {
  const problem = {
    ...problemOf(generatedNetwork(400, 850)),
    settings: { ...USUAL_LAYOUT, look },
  };

  expect(hashOf(layOut(problem))).toBe(hash);
});

test("who follows somebody that is dragged is not sent home in between", async () => {
  const worker = startWorker();
  const pins = [{ person: 0, x: 40, y: 0 }];
  const problem = { ...aProblem(5, chain(5)), pins };
  await settle(worker, 50, { problem });

  const [, , x] = await nextFrame(worker, { type: "pin", run: 1, pin: { person: 0, x: 42, y: 0 } });

  worker.terminate();
  const [, , settled] = layOut({ ...problem, pins: [{ person: 0, x: 42, y: 0 }] });
  expect(x).toBe(settled);
});

async function nextFrame(worker: Worker, request: LayoutRequest): Promise<Float32Array> {
  return new Promise((resolve) => {
    worker.addEventListener("message", ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.type === "frame") resolve(data.frame.positions);
    });
    worker.postMessage(request);
  });
}
