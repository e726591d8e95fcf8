import { describe, expect, test } from "vitest";

import { decode, remarksOn } from "../../../src/bibliography/encoding/decode.ts";
import { largestFileBytes, plainUtf8 } from "../../../src/bibliography/encoding/plain-utf-8.ts";

const decoded = (...bytes: readonly number[]) => {
  const { text, diagnostics } = decode("file.txt", Uint8Array.from(bytes));
  return { text, codes: diagnostics.map(({ code }) => code) };
};

test.each([
  ["UTF-8", [0xc3, 0xbc, 0x41]],
  ["UTF-8 with a byte order mark", [0xef, 0xbb, 0xbf, 0xc3, 0xbc, 0x41]],
  ["little-endian UTF-16", [0xff, 0xfe, 0xfc, 0x00, 0x41, 0x00]],
  ["big-endian UTF-16", [0xfe, 0xff, 0x00, 0xfc, 0x00, 0x41]],
  ["little-endian UTF-16 without its mark", [0xfc, 0x00, 0x41, 0x00]],
  ["big-endian UTF-16 without its mark", [0x00, 0xfc, 0x00, 0x41]],
])("%s is read without a remark", (_, bytes) => {
  expect(decoded(...bytes)).toEqual({ text: "üA", codes: [] });
});

test("bytes that are no UTF-8 are read as windows-1252, and that is said", () => {
  expect(decoded(0xfc, 0x80, 0x41)).toEqual({ text: "ü€A", codes: ["decode/not-utf-8"] });
});

test("broken UTF-16 is read as far as it goes, and that is said", () => {
  expect(decoded(0xff, 0xfe, 0x41, 0x00, 0x42)).toEqual({
    text: "A�",
    codes: ["decode/broken-utf-16"],
  });
});

test("NUL bytes are left out, and counted", () => {
  const { text, diagnostics } = decode("file.txt", Uint8Array.from([0x41, 0, 0, 0x42]));

  expect(text).toBe("AB");
  expect(diagnostics).toMatchObject([
    { code: "decode/nul-bytes", message: "The file holds 2 NUL bytes, which were left out." },
  ]);
});

test("of one NUL byte it is said that it was left out", () => {
  const { diagnostics } = decode("file.txt", Uint8Array.from([0x41, 0, 0x42]));

  expect(diagnostics).toMatchObject([
    { message: "The file holds 1 NUL byte, which was left out." },
  ]);
});

test("a file above the limit is refused before it is read", () => {
  const { text, diagnostics } = decode("file.txt", new Uint8Array(largestFileBytes + 1));

  expect(text).toBe("");
  expect(diagnostics).toMatchObject([{ severity: "error", code: "decode/too-large" }]);
});

test("an empty file is an empty text", () => {
  expect(decoded()).toEqual({ text: "", codes: [] });
});

describe("how a file was decoded", () => {
  const latin = decode("file.txt", Uint8Array.of(0xfc));
  const empty = { severity: "error", code: "read/unknown-format", file: "file.txt" } as const;
  const unknown = { ...empty, message: "The file is empty.", remedy: "Open another file." };

  test("is said of a file that was read", () => {
    const opened = { format: "table", diagnostics: [] };

    expect(remarksOn(latin, opened)).toEqual(latin.diagnostics);
  });

  test("is not said of a file that is nothing we read: the reason alone is", () => {
    expect(remarksOn(latin, { diagnostics: [unknown] })).toEqual([unknown]);
  });

  test("may be the reason that no column of a table is known", () => {
    const columns = { ...unknown, code: "read/unknown-columns" };

    expect(remarksOn(latin, { diagnostics: [columns] })).toEqual([columns, ...latin.diagnostics]);
  });

  test("is the reason where no text came of it", () => {
    const { diagnostics } = decode("file.txt", new Uint8Array(largestFileBytes + 1));

    expect(remarksOn({ text: "", diagnostics }, { diagnostics: [unknown] })).toEqual(diagnostics);
  });
});

describe("UTF-8 without a fault", () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);

  test("is read the same without the reader of all others", () => {
    for (const text of ["", "Müller", "\ufeffŁoś", "王伟\r\n"]) {
      expect(plainUtf8(utf8(text))).toBe(decode("file.txt", utf8(text)).text);
    }
  });

  test("is not what is damaged, in another encoding, or too long", () => {
    const none = [utf8("a\0b"), Uint8Array.of(0xff, 0xfe, 0x41, 0), Uint8Array.of(0x41, 0xfc)];
    for (const bytes of [...none, new Uint8Array(largestFileBytes + 1)]) {
      expect(plainUtf8(bytes)).toBeUndefined();
    }
  });
});
