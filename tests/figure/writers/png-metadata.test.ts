import { crc32 as crc32OfZlib, deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";

import { crc32 } from "../../../src/figure/writers/crc32.ts";
import { withMetadata } from "../../../src/figure/writers/png-metadata.ts";
import { decode } from "../../end-to-end/png.ts";

/** One red pixel, with a resolution of its own; its CRCs are zlib's. */
function aPng(): Buffer {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  const pixels = deflateSync(Buffer.from([0, 255, 0, 0]));
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    aChunk("IHDR", header),
    aChunk("pHYs", Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 1])),
    aChunk("IDAT", pixels),
    aChunk("IEND", Buffer.alloc(0)),
  ]);
}

function aChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32OfZlib(body));
  return Buffer.concat([length, body, check]);
}

/** Type, data, and whether the CRC is that of zlib. */
function chunksOf(png: Buffer) {
  const chunks: { type: string; data: Buffer; isSound: boolean }[] = [];
  for (let at = 8; at < png.length; ) {
    const end = at + 8 + png.readUInt32BE(at);
    const isSound = png.readUInt32BE(end) === crc32OfZlib(png.subarray(at + 4, end));
    const type = png.toString("latin1", at + 4, at + 8);
    chunks.push({ type, data: png.subarray(at + 8, end), isSound });
    at = end + 4;
  }
  return chunks;
}

describe("withMetadata", () => {
  const texts = { Title: "Rügamer", Comment: '{"seed":0}' };
  const png = Buffer.from(withMetadata(aPng(), { dpi: 300, texts }));
  const chunks = chunksOf(png);

  test("puts resolution and texts between header and pixels, each with its check", () => {
    expect(chunks.map(({ type }) => type)).toEqual([
      "IHDR",
      "pHYs",
      "iTXt",
      "iTXt",
      "IDAT",
      "IEND",
    ]);
    expect(chunks.every(({ isSound }) => isSound)).toBe(true);
  });

  test("300 dpi are 11,811 pixels a metre, both ways", () => {
    const data = chunks[1]!.data;

    expect([data.readUInt32BE(0), data.readUInt32BE(4), data[8]]).toEqual([11811, 11811, 1]);
  });

  test("a text is its keyword and itself in UTF-8, not compressed", () => {
    expect(chunks[2]!.data.toString("utf8")).toBe("Title\0\0\0\0\0Rügamer");
    expect(chunks[3]!.data.toString("utf8")).toBe('Comment\0\0\0\0\0{"seed":0}');
  });

  test("the picture is the same", () => {
    expect(decode(png)).toEqual(decode(aPng()));
  });

  test("a text cannot end itself, and half a character does no harm", () => {
    const hostile = withMetadata(aPng(), { dpi: 72, texts: { Title: "a\0b\ud800" } });

    expect(chunksOf(Buffer.from(hostile))[2]!.data.toString("utf8")).toBe(
      "Title\0\0\0\0\0a\ufffdb\ufffd",
    );
  });

  test("bytes that are no PNG are a caller's mistake", () => {
    expect(() => withMetadata(Uint8Array.of(1, 2, 3), { dpi: 72, texts })).toThrow(RangeError);
    expect(() => withMetadata(aPng().subarray(0, 20), { dpi: 72, texts })).toThrow(RangeError);
  });
});

test("the check of 123456789 is cbf43926", () => {
  expect(crc32(Buffer.from("123456789"))).toBe(0xcbf43926);
});
