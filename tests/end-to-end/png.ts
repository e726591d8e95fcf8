/** Reads the PNGs that browsers write: 8 bits a channel, RGB or RGBA, not interlaced (PNG, 3rd edition, 2025). */

import { inflateSync } from "node:zlib";

/** A picture as [red, green, blue, alpha] a pixel, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** Width and height as the file states them, in pixels. */
export function sizeOf(png: Buffer): { readonly width: number; readonly height: number } {
  if (png.toString("latin1", 1, 4) !== "PNG") throw new Error("This file is no PNG.");
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/** @throws Error for the kinds of PNG that browsers do not write. */
export function decode(png: Buffer): Picture {
  const { width, height } = sizeOf(png);
  const [depth, colourType] = [png[24], png[25]];
  if (depth !== 8 || (colourType !== 2 && colourType !== 6) || png[28] !== 0) {
    throw new Error(`This PNG has depth ${depth} and colour type ${colourType}.`);
  }
  const channels = colourType === 6 ? 4 : 3;
  const bytes = unfilter(inflateSync(imageData(png)), { stride: width * channels, channels });
  if (channels === 4) return { width, height, rgba: bytes };
  const rgba = new Uint8Array(4 * width * height).fill(255);
  for (let i = 0; i < width * height; i++) rgba.set(bytes.subarray(3 * i, 3 * i + 3), 4 * i);
  return { width, height, rgba };
}

/** The red, green, blue and alpha of one pixel. */
export function colourAt({ width, rgba }: Picture, x: number, y: number): readonly number[] {
  return [...rgba.subarray(4 * (y * width + x), 4 * (y * width + x) + 4)];
}

/** The IDAT chunks, one after the other. */
function imageData(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") {
      parts.push(png.subarray(at + 8, at + 8 + length));
    }
  }
  return Buffer.concat(parts);
}

interface Rows {
  /** Bytes a row, without the one that names its filter. */
  readonly stride: number;
  readonly channels: number;
}

function unfilter(filtered: Buffer, { stride, channels }: Rows): Uint8Array {
  const height = filtered.length / (stride + 1);
  const bytes = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = filtered[y * (stride + 1)]!;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < channels ? 0 : bytes[at - channels]!;
      const above = y === 0 ? 0 : bytes[at - stride]!;
      const corner = x < channels || y === 0 ? 0 : bytes[at - stride - channels]!;
      bytes[at] = filtered[at + y + 1]! + predicted(filter, { left, above, corner });
    }
  }
  return bytes;
}

interface Neighbours {
  readonly left: number;
  readonly above: number;
  readonly corner: number;
}

function predicted(filter: number, { left, above, corner }: Neighbours): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    default:
      return paeth({ left, above, corner });
  }
}

/** Whichever neighbour is nearest to left + above − corner. */
function paeth({ left, above, corner }: Neighbours): number {
  const toLeft = Math.abs(above - corner);
  const toAbove = Math.abs(left - corner);
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
