import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";

import { type FileReading, type Input, readInput } from "../../src/runtime/read-file.ts";
import { anAuthorPage } from "../builders.ts";
import { fc } from "../property.ts";

import { anInput } from "./reading-room.ts";

const page = anAuthorPage();

async function readingOf(input: Input): Promise<FileReading> {
  return readInput(input, () => undefined);
}

/** Titles of the papers read, and the codes of everything that was remarked. */
async function outcomeOf(content: BlobPart) {
  const reading = await readingOf(anInput("page.txt", content));
  if ("session" in reading) throw new Error("a session, not papers");
  const [papers, diagnostics] =
    "file" in reading
      ? [reading.file.bibliography.papers, reading.file.diagnostics]
      : [[], reading.unread];
  return {
    titles: papers.map(({ title }) => title),
    codes: diagnostics.map(({ code }) => code),
    messages: diagnostics.map(({ message }) => message),
  };
}

function utf16(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);
}

describe("a file", () => {
  test.each<[string, BlobPart]>([
    ["of UTF-8", page],
    ["of UTF-16", utf16(page)],
    ["compressed with gzip", new Uint8Array(gzipSync(page))],
    ["of UTF-16 compressed with gzip", new Uint8Array(gzipSync(utf16(page)))],
  ])("%s is read without a remark", async (_, content) => {
    expect(await outcomeOf(content)).toMatchObject({ titles: ["On Looms"], codes: [] });
  });

  test("that holds NUL bytes is read without them, and that is said", async () => {
    const { titles, codes } = await outcomeOf(page.replace("Looms", "Lo\0oms"));

    expect(titles).toEqual(["On Looms"]);
    expect(codes).toEqual(["decode/nul-bytes"]);
  });

  // 王小明; 李四光; 华罗庚; 陈省身; 钱学森; 吴文俊, as GB 18030 has them.
  const chinese = [
    "cdf5d0a1c3f7",
    "c0eecbc4b9e2",
    "bbaac2deb8fd",
    "b3c2caa1c9ed",
    "c7aed1a7c9ad",
    "cee2cec4bfa1",
  ].map((hexadecimal) => Buffer.from(hexadecimal, "hex").toString("latin1"));

  test("of papers in GB 18030 is read so, and nothing else is said of its letters", async () => {
    const text = `Title,Authors,Year\nOn Looms,${chinese.join("; ")},2020\n`;
    const { codes } = await outcomeOf(Buffer.from(text, "latin1"));

    expect(codes).toEqual(["read/gb-18030", "table/authors-split"]);
  });

  test("of people and ties in GB 18030 is read so", async () => {
    const vertices = chinese.map((name, i) => `${i + 1} "${name}"\n`);
    const text = `*Vertices 6\n${vertices.join("")}*Edges\n1 2\n`;
    const reading = await readingOf(anInput("a.net", Buffer.from(text, "latin1")));

    expect(reading).toMatchObject({
      file: {
        network: { people: [{ name: "王小明" }, { name: "李四光" }, {}, {}, {}, {}] },
        diagnostics: [{ code: "read/gb-18030" }],
      },
    });
  });

  test("says which format it was taken for", async () => {
    expect(await readingOf(anInput("page.txt", page))).toMatchObject({
      file: { name: "page.txt", format: "author page" },
    });
  });
});

describe("a file that holds nothing to read", () => {
  test("and is a picture called a table says what it looks like, and nothing else", async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d);

    expect((await outcomeOf(png)).messages).toEqual([
      "The file looks like a PNG picture and holds no papers that Coterie can read.",
    ]);
  });

  test("and is empty says so", async () => {
    expect((await outcomeOf("")).messages).toEqual(["The file is empty."]);
  });

  test("and cannot be had says why", async () => {
    const gone = anInput("gone.txt", page);
    gone.content.arrayBuffer = () => Promise.reject(new Error("it was moved."));
    gone.content.slice = () => gone.content;

    expect(await readingOf(gone)).toMatchObject({
      name: "gone.txt",
      unread: [{ code: "open/unreadable", message: "The file could not be read: it was moved." }],
    });
  });
});

describe("a damaged gzip", () => {
  const whole = gzipSync(page);

  test.each<[string, Uint8Array]>([
    ["that lacks its end", whole.subarray(0, -4)],
    ["whose check sum is wrong", whole.map((byte, i) => (i === whole.length - 8 ? ~byte : byte))],
  ])("%s is read up to the damage, and that is said", async (_, bytes) => {
    const { titles, codes } = await outcomeOf(new Uint8Array(bytes));

    expect(titles).toEqual(["On Looms"]);
    expect(codes[0]).toBe("open/cut-short");
  });

  test.each<[string, Uint8Array]>([
    ["of which only the first two bytes are left", whole.subarray(0, 2)],
    ["whose content is noise", whole.map((byte, i) => (i > 9 ? i : byte))],
  ])("%s is reported and not read", async (_, bytes) => {
    const { titles, codes } = await outcomeOf(new Uint8Array(bytes));

    expect(titles).toEqual([]);
    expect(codes).toEqual(["open/unreadable"]);
  });
});

test("any bytes give papers and diagnostics, and never a throw", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), fc.boolean(), async (bytes, isGzip) => {
      const content = new Uint8Array(isGzip ? [0x1f, 0x8b, ...bytes] : bytes);
      const { titles, codes } = await outcomeOf(content);

      expect(titles.length + codes.length).toBeGreaterThan(0);
    }),
    { seed: 1 },
  );
});
