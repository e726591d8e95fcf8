import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

import { largestFileBytes } from "../../src/bibliography/encoding/plain-utf-8.ts";
import { readContent } from "../../src/cli/content.ts";

const text = "Looms weave. ".repeat(1000);

/** A stream that gives these chunks and then, perhaps, breaks. */
async function* stream(chunks: Iterable<Uint8Array>, failure?: Error) {
  yield* chunks;
  if (failure !== undefined) throw failure;
}

const contentOf = async (bytes: Uint8Array, chunkSize = bytes.length) => {
  const starts = Array.from(
    { length: Math.ceil(bytes.length / chunkSize) },
    (_, i) => i * chunkSize,
  );
  const chunks = starts.map((start) => bytes.subarray(start, start + chunkSize));
  const content = await readContent("a.gz", stream(chunks));
  return { ...content, text: content.bytes && Buffer.from(content.bytes).toString() };
};

test.each([1, 7, 4096])("in chunks of %i bytes, plain bytes stay as they are", async (size) => {
  expect(await contentOf(Buffer.from(text), size)).toMatchObject({ text, diagnostics: [] });
});

test.each([1, 7, 4096])(
  "in chunks of %i bytes, gzip is inflated, whatever it is called",
  async (size) => {
    expect(await contentOf(gzipSync(text), size)).toMatchObject({ text, diagnostics: [] });
  },
);

test("gzip of several parts is inflated to their sum", async () => {
  const parts = Buffer.concat([gzipSync("Looms "), gzipSync("weave.")]);

  expect(await contentOf(parts)).toMatchObject({ text: "Looms weave.", diagnostics: [] });
});

test("no bytes are an empty file, not a failure", async () => {
  expect(await contentOf(new Uint8Array())).toMatchObject({ text: "", diagnostics: [] });
});

test("gzip that is cut off is read up to the cut, and that is said", async () => {
  const letters = Array.from({ length: 50_000 }, (_, i) =>
    String.fromCodePoint(65 + ((i * i) % 61)),
  );
  const whole = gzipSync(letters.join(""));

  const content = await contentOf(whole.subarray(0, -20));

  expect(letters.join("").startsWith(content.text ?? "nothing")).toBe(true);
  expect(content.text).not.toBe("");
  expect(content.diagnostics).toMatchObject([{ severity: "warning", code: "open/cut-short" }]);
});

test.each([1, 5])(
  "gzip whose byte %i from the end is wrong is read, and that is said",
  async (place) => {
    const whole = gzipSync(text);
    whole[whole.length - place]! ^= 1;

    expect(await contentOf(whole)).toMatchObject({
      text,
      diagnostics: [{ severity: "warning", code: "open/cut-short" }],
    });
  },
);

test("gzip of which nothing can be inflated is unreadable", async () => {
  const content = await contentOf(Uint8Array.from([0x1f, 0x8b, 0x08, 0x00, 0x00]));

  expect(content.bytes).toBeUndefined();
  expect(content.diagnostics).toMatchObject([{ severity: "error", code: "open/unreadable" }]);
});

test("a stream that breaks gives what came before, and says why it broke", async () => {
  const broken = stream([Buffer.from("Looms")], new Error("the disk has gone"));

  const { bytes, diagnostics } = await readContent("a.bib", broken);

  expect(bytes).toEqual(Buffer.from("Looms"));
  expect(diagnostics).toMatchObject([{ file: "a.bib", code: "open/cut-short" }]);
  expect(diagnostics[0]?.message).toContain("the disk has gone");
});

test("an endless stream is left as soon as it holds more than a text may", async () => {
  let taken = 0;
  const mebibyte = new Uint8Array(1024 * 1024);
  function* endless() {
    for (; ; taken += 1) yield mebibyte;
  }

  const { bytes, diagnostics } = await readContent("-", stream(endless()));

  expect(bytes).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { code: "open/unreadable", message: "The file could not be read: it holds more than 512 MiB." },
  ]);
  expect(taken).toBe(Math.floor(largestFileBytes / mebibyte.length));
});
