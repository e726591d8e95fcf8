import { gzipSync } from "node:zlib";

import { expect, test, vi } from "vitest";

import { inflated } from "../../src/runtime/inflate.ts";

// The limit of 512 MiB is that of every text; a smaller one says the same in less memory.
vi.mock(import("../../src/bibliography/decode.ts"), async (original) => ({
  ...(await original()),
  largestFileBytes: 1000,
}));

const zipped = (byteCount: number) =>
  new Blob([new Uint8Array(gzipSync(new Uint8Array(byteCount)))]);

test("a gzip gives what it holds, up to the limit of a text", async () => {
  expect(await inflated(zipped(1000))).toEqual(new Uint8Array(1000));
});

test("a gzip that holds more than a text may is refused, however small it is", async () => {
  const bomb = zipped(50_000_000);

  expect(bomb.size).toBeLessThan(100_000);
  await expect(inflated(bomb)).rejects.toThrow(
    "it holds more than 512 MiB once it is decompressed",
  );
});

test("bytes that do not begin as gzip does are left as they are", async () => {
  const bytes = Uint8Array.of(0x1f, 0x8a, 0, 1, 2);

  expect(await inflated(new Blob([bytes]))).toEqual(bytes);
});
