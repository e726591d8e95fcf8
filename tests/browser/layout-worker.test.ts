import { expect, test } from "vitest";

import { USUAL_LAYOUT } from "../../src/layout/settings.ts";
import type { LayoutAnswer, LayoutRequest } from "../../src/runtime/protocol.ts";

import { generatedNetwork } from "../layout/generated.ts";
import { hashOf, layOut } from "../layout/pictures.ts";
import { aProblem, exampleProblem } from "../layout/problems.ts";

/** The last frame of a run that is asked to continue after every one, in turns of so many milliseconds. */
async function settle(worker: Worker, budgetMs: number): Promise<Float32Array> {
  const send = (request: LayoutRequest) => worker.postMessage(request);
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.type === "failed") reject(new Error(data.reason));
      else if (data.type === "quality") return;
      else if (data.frame.phase === "running") send({ type: "continue", run: 1, budgetMs });
      else resolve(data.frame.positions);
    });
    send({ type: "start", run: 1, problem: exampleProblem() });
  });
}

// The number of tests/layout/run.test.ts, where Node lays out the same people.
const HASH = "60cbad3b";

test.each([1, 1000])(
  "the worker, in turns of %i ms, gives the bytes that Node gives",
  async (budget) => {
    const script = new URL("../../src/runtime/layout.worker.ts", import.meta.url);
    const worker = new Worker(script, { type: "module" });

    const positions = await settle(worker, budget);

    worker.terminate();
    expect(hashOf(positions)).toBe(HASH);
  },
);

test("the page itself gives the bytes that Node gives", () => {
  expect(hashOf(layOut(exampleProblem()))).toBe(HASH);
});

// The hashes of tests/layout/large.test.ts: our own kernel, from a multilevel start.
test.each([
  ["forceatlas2", "1036fad5"],
  ["clusters", "a1a879c3"],
] as const)("a large network in the look %s has the bytes that Node gives", (look, hash) => {
  const { count, source, target } = generatedNetwork(400, 850);
  const ties = Array.from(source, (one, tie) => [one, target[tie]!] as const);
  const problem = { ...aProblem(count, ties), settings: { ...USUAL_LAYOUT, look } };

  expect(hashOf(layOut(problem))).toBe(hash);
});
