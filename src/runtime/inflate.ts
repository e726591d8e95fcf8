/** gzip through the platform's own decompressor, with a limit on what comes out. */

import { largestFileBytes } from "../bibliography/decode.ts";

/**
 * The bytes of a blob, decompressed when it begins as gzip does.
 *
 * @throws Error when the gzip is damaged, or holds more than a text may: headers may lie, so what
 *   comes out is counted.
 */
export async function inflated(content: Blob): Promise<Uint8Array> {
  const head = new Uint8Array(await content.slice(0, 2).arrayBuffer());
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  if (!isGzip) return new Uint8Array(await content.arrayBuffer());
  return collect(content.stream().pipeThrough(new DecompressionStream("gzip")));
}

async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.length;
    if (size > largestFileBytes) {
      await reader.cancel();
      throw new Error("it holds more than 512 MiB once it is decompressed");
    }
    chunks.push(chunk.value);
  }
  return joined(chunks, size);
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
