/** A stream → its bytes, inflated when they are gzip, as many as a text may have. */

import { createGunzip } from "node:zlib";

import { largestFileBytes } from "../bibliography/decode.ts";
import type { Diagnostic } from "../bibliography/diagnostic.ts";

import { whyNot } from "./why-not.ts";

/** The bytes of a stream. */
export interface Content {
  /** What could be read; absent when that is nothing because of a failure. */
  readonly bytes?: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

/** Bytes that came before a stream ended or failed. */
interface Collected {
  readonly bytes: Uint8Array;
  /** Why the stream failed, to end a sentence with. */
  readonly failure?: string;
}

const chunkSize = 1024 * 1024;

/**
 * Reads a stream to its end. A damaged one gives what comes before the damage, and a warning.
 *
 * @param file - the name of the stream in diagnostics.
 */
export async function readContent(
  file: string,
  stream: AsyncIterable<Uint8Array>,
): Promise<Content> {
  const { bytes, failure } = await inflated(await collect(stream));
  if (failure === undefined) return { bytes, diagnostics: [] };
  if (bytes.length === 0) return { diagnostics: [unreadable(file, failure)] };
  return { bytes, diagnostics: [cutShort(file, failure)] };
}

async function inflated(collected: Collected): Promise<Collected> {
  const [first, second] = collected.bytes;
  if (first !== 0x1f || second !== 0x8b) return collected;
  const gunzip = createGunzip({ chunkSize });
  gunzip.end(collected.bytes);
  const { bytes, failure = collected.failure } = await collect(gunzip);
  return { bytes, ...(failure !== undefined && { failure }) };
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

function unreadable(file: string, failure: string): Diagnostic {
  return {
    severity: "error",
    code: "open/unreadable",
    file,
    message: `The file could not be read: ${failure}.`,
    remedy: "Check its name, its size and that you may read it.",
  };
}

function cutShort(file: string, failure: string): Diagnostic {
  return {
    severity: "warning",
    code: "open/cut-short",
    file,
    message: `The file is damaged, and was read up to the damage: ${failure}.`,
    remedy: "Download or compress the file again.",
  };
}
