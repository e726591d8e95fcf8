import { afterEach, expect, test } from "vitest";

import type { ReadAnswer, ReadRequest } from "../../src/runtime/protocol.ts";

/** One more than the page takes in at once. */
const PAPERS = 1001;

const worker = new Worker(new URL("../../src/runtime/read.worker.ts", import.meta.url), {
  type: "module",
});

afterEach(() => worker.terminate());

test("papers are on their way to the page before it is worked out who wrote them", async () => {
  const rows = Array.from({ length: PAPERS }, (_, paper) => `Loom ${paper},Ada Lovelace`);
  const content = new Blob([`title,authors\n${rows.join("\n")}`]);
  const answers: ReadAnswer[] = [];

  await new Promise<void>((resolve) => {
    worker.addEventListener("message", ({ data }: MessageEvent<ReadAnswer>) => {
      answers.push(data);
      if (data.type === "read" || data.type === "failed") resolve();
    });
    const request: ReadRequest = {
      inputs: [{ name: "looms.csv", content, capturedIn: 2026 }],
      mode: "replace",
    };
    worker.postMessage(request);
  });

  const told = answers.map(({ type }) => type).filter((type) => type.startsWith("papers"));
  expect(told).toEqual(["papers", "papers-found"]);
  expect(answers.at(-1)).toHaveProperty("groundwork.columns");
});
