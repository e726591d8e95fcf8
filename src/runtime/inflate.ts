/** gzip through the platform's own decompressor, with a limit on what comes out. */

import type { Collected } from "../bibliography/file-content.ts";

/** So much is decompressed at once: damage costs what comes out of the piece that it stands in. */
const PIECE_BYTES = 16 * 1024;
/** Check sum and size at the end of a gzip: a piece of their own, since they may be all that is wrong. */
const TRAILER_BYTES = 8;

/**
 * The bytes of a blob, decompressed when it begins as gzip does; of a damaged gzip, those before
 * the damage.
 *
 * @param limit - bytes that may come out; headers may lie, so what comes is counted. More is a
 *   failure that gives no bytes.
 * @throws Error when the blob itself cannot be read.
 */
export async function inflated(content: Blob, limit: number): Promise<Collected> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isGzip) return { bytes };
  const { writable, readable } = new DecompressionStream("gzip");
  // A stream that fails says so to its reader; the writer only learns that nobody takes more.
  void feed(writable.getWriter(), bytes).catch(() => undefined);
  return collect(readable.getReader(), limit);
}

async function feed(
  writer: WritableStreamDefaultWriter<BufferSource>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const trailer = Math.max(bytes.length - TRAILER_BYTES, 0);
  for (let at = 0; at < bytes.length; ) {
    const end = at < trailer ? Math.min(at + PIECE_BYTES, trailer) : bytes.length;
    await writer.write(bytes.subarray(at, end));
    // Taken once what came out has been read, which a stream that fails at the next piece would drop.
    await writer.write(new Uint8Array());
    at = end;
  }
  await writer.close();
}

async function collect(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  limit: number,
): Promise<Collected> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      size += chunk.value.length;
      if (size > limit) {
        await reader.cancel();
        return { bytes: new Uint8Array(), failure: tooLarge(limit) };
      }
      chunks.push(chunk.value);
    }
  } catch {
    // In words of ours: every browser has its own.
    return { bytes: joined(chunks, size), failure: "its gzip is damaged or cut off" };
  }
  return { bytes: joined(chunks, size) };
}

function tooLarge(limit: number): string {
  return `it holds more than ${limit / 2 ** 20} MiB once it is decompressed`;
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
