/** A stream → its bytes, inflated when they are gzip, as many as a text may have. */

import { setImmediate } from "node:timers/promises";
import { createGunzip, type Gunzip } from "node:zlib";

import { largestFileBytes } from "../bibliography/encoding/plain-utf-8.ts";
import { type Collected, contentOf, type FileContent } from "../bibliography/file-content.ts";

import { whyNot } from "./why-not.ts";

const chunkSize = 1024 * 1024;
/** Check sum and size at the end of a gzip: by themselves, since they may be all that is wrong. */
const TRAILER_BYTES = 8;

/**
 * Reads a stream to its end. A damaged one gives what comes before the damage, and a warning.
 *
 * @param file - the name of the stream in diagnostics.
 */
export async function readContent(
  file: string,
  stream: AsyncIterable<Uint8Array>,
): Promise<FileContent> {
  return contentOf(file, await inflated(await collect(stream)));
}

async function inflated(collected: Collected): Promise<Collected> {
  const [first, second] = collected.bytes;
  if (first !== 0x1f || second !== 0x8b) return collected;
  const gunzip = createGunzip({ chunkSize });
  feed(gunzip, collected.bytes);
  const { bytes, failure = collected.failure } = await collect(gunzip);
  return { bytes, ...(failure !== undefined && { failure }) };
}

function feed(gunzip: Gunzip, bytes: Uint8Array): void {
  const trailer = Math.max(bytes.length - TRAILER_BYTES, 0);
  gunzip.write(bytes.subarray(0, trailer), () => {
    // A stream that fails drops what has come out and has not been taken yet.
    void setImmediate().then(() => gunzip.end(bytes.subarray(trailer)));
  });
}

/** Headers may lie about sizes, and pipes have none: what comes is counted. */
async function collect(stream: AsyncIterable<Uint8Array>): Promise<Collected> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > largestFileBytes) return tooLarge;
      chunks.push(chunk);
    }
  } catch (error) {
    return { bytes: Buffer.concat(chunks), failure: whyNot(error) };
  }
  return { bytes: Buffer.concat(chunks) };
}

const tooLarge: Collected = {
  bytes: new Uint8Array(),
  failure: "it holds more than 512 MiB",
};
