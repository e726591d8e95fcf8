import { afterEach, beforeEach, expect, test } from "vitest";

import type { ReadAnswer, ReadRequest } from "../../src/runtime/protocol.ts";

/** One more than the page takes in at once. */
const PAPERS = 1001;

let worker: Worker;

beforeEach(() => {
  worker = new Worker(new URL("../../src/runtime/read.worker.ts", import.meta.url), {
    type: "module",
  });
});

afterEach(() => worker.terminate());

/** What the worker answers about a file, to the last. */
async function answersTo(name: string, content: Blob): Promise<readonly ReadAnswer[]> {
  const answers: ReadAnswer[] = [];
  await new Promise<void>((resolve) => {
    worker.addEventListener("message", ({ data }: MessageEvent<ReadAnswer>) => {
      answers.push(data);
      if (data.type === "read" || data.type === "failed") resolve();
    });
    const inputs = [{ name, content, capturedIn: 2026 }];
    const request: ReadRequest = { inputs, mode: "replace" };
    worker.postMessage(request);
  });
  return answers;
}

test("papers are on their way to the page before it is worked out who wrote them", async () => {
  const rows = Array.from({ length: PAPERS }, (_, paper) => `Loom ${paper},Ada Lovelace`);
  const content = new Blob([`title,authors\n${rows.join("\n")}`]);
  const answers = await answersTo("looms.csv", content);

  const told = answers.map(({ type }) => type).filter((type) => type.startsWith("papers"));
  expect(told).toEqual(["papers", "papers-found"]);
  expect(answers.at(-1)).toHaveProperty("groundwork.columns");
});

test("a file that is no UTF-8 is read, too, and says so", async () => {
  const umlaut = Uint8Array.of(0xfc);
  const content = new Blob(["title,authors\nOn Looms,Ada M", umlaut, "ller\n"]);
  const answers = await answersTo("looms.csv", content);

  expect(JSON.stringify(answers)).toContain("Ada Müller");
  expect(JSON.stringify(answers)).toContain("decode/not-utf-8");
});
