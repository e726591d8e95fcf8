import { expect, test } from "vitest";

import { USUAL_LAYOUT } from "../../src/layout/settings.ts";
import type { LayoutAnswer, LayoutRequest } from "../../src/runtime/protocol.ts";
import { generatedNetwork } from "../layout/generated.ts";
import { hashOf, layOut } from "../layout/pictures.ts";
import { aProblem, exampleProblem } from "../layout/problems.ts";

/** Ends a run in turns of so many milliseconds; `isAsked` says whether a frame is asked for after every one. */
async function settle(worker: Worker, turnMs: number, isAsked = true): Promise<Float32Array> {
  const send = (request: LayoutRequest) => worker.postMessage(request);
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.type === "failed") reject(new Error(data.reason));
      else if (data.type === "quality") return;
      else if (data.frame.phase !== "running") resolve(data.frame.positions);
      else if (isAsked) send({ type: "next", run: 1 });
    });
    send({ type: "start", run: 1, problem: exampleProblem(), turnMs });
  });
}

function startWorker(): Worker {
  const script = new URL("../../src/runtime/layout.worker.ts", import.meta.url);
  return new Worker(script, { type: "module" });
}

// The number of tests/layout/run.test.ts, where Node lays out the same people.
const HASH = "60cbad3b";

test.each([1, 1000])(
  "the worker, in turns of %i ms, gives the bytes that Node gives",
  async (budget) => {
    const worker = startWorker();

    const positions = await settle(worker, budget);

    worker.terminate();
    expect(hashOf(positions)).toBe(HASH);
  },
);

test("a worker that nobody asks for frames comes to its end, and posts it", async () => {
  const worker = startWorker();

  const positions = await settle(worker, 1, false);

  worker.terminate();
  expect(hashOf(positions)).toBe(HASH);
});

test("a worker that is stopped posts nothing more", async () => {
  const worker = startWorker();
  const posted: string[] = [];
  const send = (request: LayoutRequest) => worker.postMessage(request);
  worker.addEventListener("message", ({ data }: MessageEvent<LayoutAnswer>) => {
    if (data.type === "frame") posted.push(`${data.frame.phase} ${data.run}`);
  });

  send({ type: "start", run: 1, problem: exampleProblem(), turnMs: 1 });
  send({ type: "stop", run: 1 });
  await expect.poll(() => posted.length).toBe(1);
  // The whole layout, by another worker that begins later.
  const other = startWorker();
  await settle(other, 1);

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
  const { count, source, target } = generatedNetwork(400, 850);
  const ties = Array.from(source, (one, tie) => [one, target[tie]!] as const);
  const problem = { ...aProblem(count, ties), settings: { ...USUAL_LAYOUT, look } };

  expect(hashOf(layOut(problem))).toBe(hash);
});
