import { expect, test } from "vitest";

import { inflated } from "../../src/runtime/inflate.ts";

const text = Array.from({ length: 100_000 }, (_, i) => String(i)).join(" ");

async function zipped(): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const textOf = async (bytes: Uint8Array<ArrayBuffer>) => {
  const { bytes: read, failure } = await inflated(new Blob([bytes]), 2 ** 20);
  return { read: new TextDecoder().decode(read), failure };
};

test("a whole gzip gives what it holds", async () => {
  expect(await textOf(await zipped())).toEqual({ read: text, failure: undefined });
});

test("a gzip that lacks the end of its check sum gives all that it holds", async () => {
  const { read, failure } = await textOf((await zipped()).slice(0, -4));

  expect(read).toBe(text);
  expect(failure).toEqual(expect.any(String));
});

test("a gzip that is cut in half gives what stands before the cut", async () => {
  const whole = await zipped();
  const { read, failure } = await textOf(whole.slice(0, whole.length / 2));

  expect(text.startsWith(read)).toBe(true);
  expect(read.length).toBeGreaterThan(text.length * 0.45);
  expect(failure).toEqual(expect.any(String));
});

test("a gzip that is damaged inside gives what stands before the damage", async () => {
  const whole = await zipped();
  const { read, failure } = await textOf(whole.fill(0xff, whole.length / 2));

  expect(read.slice(0, text.length * 0.4)).toBe(text.slice(0, text.length * 0.4));
  expect(failure).toEqual(expect.any(String));
});
