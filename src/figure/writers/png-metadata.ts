/**
 * What a PNG says about itself: how large it is printed and how it was made. Browsers write neither.
 *
 * @see Portable Network Graphics (PNG) Specification, third edition, W3C 2025: chunks in section 5,
 *   the CRC in annex D, pHYs in 11.3.4.3, iTXt in 11.3.3.4.
 */

import { crc32 } from "./crc32.ts";

export interface PngMetadata {
  /** Pixels per inch. */
  readonly dpi: number;
  /** By keyword, such as "Title", "Description" or "Software": 1 to 79 Latin letters. */
  readonly texts: Readonly<Record<string, string>>;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Bytes of a chunk beside its data: length, type, CRC. */
const AROUND = 12;
/** The signature and the first chunk, which holds width and height. */
const HEAD = SIGNATURE.length + AROUND + 13;
const METRES_PER_INCH = 0.0254;

/**
 * The same picture with its metadata, in place of older resolution.
 *
 * @throws RangeError when the bytes are no PNG: a caller bug.
 */
export function withMetadata(
  png: Uint8Array,
  { dpi, texts }: PngMetadata,
): Uint8Array<ArrayBuffer> {
  if (!SIGNATURE.every((byte, i) => png[i] === byte) || png.length < HEAD + AROUND) {
    throw new RangeError(`png: ${png.length} bytes that are no PNG`);
  }
  return joined([
    png.subarray(0, HEAD),
    resolution(dpi),
    ...Object.entries(texts).map(([keyword, text]) => internationalText(keyword, text)),
    ...chunksOf(png.subarray(HEAD)).filter((chunk) => typeOf(chunk) !== "pHYs"),
  ]);
}

/** Pixels per metre, both ways; the last byte says that the unit is the metre. */
function resolution(dpi: number): Uint8Array {
  const data = new DataView(new ArrayBuffer(9));
  const perMetre = Math.round(dpi / METRES_PER_INCH);
  data.setUint32(0, perMetre);
  data.setUint32(4, perMetre);
  data.setUint8(8, 1);
  return chunk("pHYs", new Uint8Array(data.buffer));
}

/** Keyword, no compression, no language, no translated keyword, text as UTF-8. */
function internationalText(keyword: string, text: string): Uint8Array {
  const utf8 = new TextEncoder();
  const zeros = new Uint8Array(5);
  return chunk(
    "iTXt",
    joined([utf8.encode(keyword), zeros, utf8.encode(text.replaceAll("\0", "\ufffd"))]),
  );
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(AROUND + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

function chunksOf(bytes: Uint8Array): readonly Uint8Array[] {
  const chunks: Uint8Array[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at + AROUND <= bytes.length; ) {
    const end = at + AROUND + view.getUint32(at);
    chunks.push(bytes.subarray(at, end));
    at = end;
  }
  return chunks;
}

function typeOf(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes.subarray(4, 8));
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
