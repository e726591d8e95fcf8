import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";

import { inflated } from "../../src/runtime/inflate.ts";

// The limit of a text is 512 MiB; a smaller one says the same in less memory.
const LIMIT = 2 ** 20;

const blobOf = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]);
const zipped = (byteCount: number) => gzipSync(new Uint8Array(byteCount), { level: 1 });

test("a gzip gives what it holds, up to the limit", async () => {
  const { bytes, failure } = await inflated(blobOf(zipped(LIMIT)), LIMIT);

  expect(failure).toBeUndefined();
  expect(bytes).toHaveLength(LIMIT);
});

test("a gzip that holds more than may come out is refused, however small it is", async () => {
  const bomb = zipped(4 * LIMIT);

  expect(bomb.length).toBeLessThan(LIMIT / 50);
  expect(await inflated(blobOf(bomb), LIMIT)).toEqual({
    bytes: new Uint8Array(),
    failure: "it holds more than 1 MiB once it is decompressed",
  });
});

test("bytes that do not begin as gzip does are left as they are", async () => {
  const bytes = Uint8Array.of(0x1f, 0x8a, 0, 1, 2);

  expect(await inflated(blobOf(bytes), LIMIT)).toEqual({ bytes });
});

describe("a gzip of 100,000 numbers", () => {
  const text = Array.from({ length: 100_000 }, (_, i) => String(i)).join(" ");
  const whole = gzipSync(text);

  test("that is cut in half gives what stands before the cut, and why that is not all", async () => {
    const { bytes, failure } = await inflated(blobOf(whole.subarray(0, whole.length / 2)), 2 ** 23);

    expect(failure).toBe("its gzip is damaged or cut off");
    expect(text.startsWith(new TextDecoder().decode(bytes))).toBe(true);
    expect(bytes.length).toBeGreaterThan(text.length * 0.4);
  });

  test("that is damaged inside gives what stands before the damage", async () => {
    const damaged = whole.map((byte, i) => (i > whole.length / 2 ? 0xff : byte));
    const { bytes, failure } = await inflated(blobOf(damaged), 2 ** 23);

    expect(failure).toBe("its gzip is damaged or cut off");
    // What comes out of the damaged piece may be noise; the pieces before it are whole.
    expect(new TextDecoder().decode(bytes.subarray(0, text.length * 0.4))).toBe(
      text.slice(0, text.length * 0.4),
    );
  });
});
