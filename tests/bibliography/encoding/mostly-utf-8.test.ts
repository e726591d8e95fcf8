import { describe, expect, test } from "vitest";

import { decode } from "../../../src/bibliography/encoding/decode.ts";
import { anyCharacter } from "../../any-character.ts";
import { fc } from "../../property.ts";

const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const decoded = (...bytes: readonly number[]) => decode("file.txt", Uint8Array.from(bytes));

test("a byte of Latin-1 in a file of UTF-8 is one letter, and does not turn the others", () => {
  const { text, diagnostics } = decoded(...utf8("Müller, Jörg\r\nDupr"), 0xe9, ...utf8("\n"));

  expect(text).toBe("Müller, Jörg\r\nDupré\n");
  expect(diagnostics).toMatchObject([
    {
      severity: "warning",
      code: "decode/mixed-encodings",
      line: 2,
      message:
        "A letter is in another encoding than the rest of the file, which is UTF-8; it was read as windows-1252.",
    },
  ]);
});

test("several such bytes are counted, and told by the first line", () => {
  const { text, diagnostics } = decoded(...utf8("Müller\rJörg\rŁoś\r"), 0x80, 0xe9, 0x0d);

  expect(text).toBe("Müller\rJörg\rŁoś\r€é\r");
  expect(diagnostics).toMatchObject([
    { line: 4, message: expect.stringMatching(/^2 letters are/u) },
  ]);
});

test.each([
  ["two", [0xc3]],
  ["three", [0xe7, 0x8e]],
  ["four", [0xf0, 0x9f, 0x98]],
])("a file cut within a character of %s bytes keeps all others", (_, cut) => {
  const { text, diagnostics } = decoded(...utf8("Müller\n"), ...cut);

  expect(text).toBe("Müller\n�");
  expect(diagnostics).toMatchObject([{ severity: "warning", code: "decode/cut-off", line: 2 }]);
});

test("a file that is marked as UTF-8 is read so, whatever is in it", () => {
  expect(decoded(0xef, 0xbb, 0xbf, 0xe9, 0xe8, 0x41).text).toBe("éèA");
});

describe("what is no character of UTF-8", () => {
  test.each([
    ["longer than need be", [0xc0, 0xaf], "À¯"],
    ["longer than need be, of three bytes", [0xe0, 0x80, 0xaf], "à€¯"],
    ["half a pair", [0xed, 0xa0, 0x80], "í\u00A0€"],
    ["beyond the last", [0xf4, 0x90, 0x80, 0x80], "ô\x90€€"],
  ])("because it is %s is read as windows-1252", (_, bytes, letters) => {
    expect(decoded(...utf8("ü".repeat(8)), ...bytes, 0x41).text).toBe(
      `${"ü".repeat(8)}${letters}A`,
    );
  });
});

test("a file with more bytes of Latin-1 than letters of UTF-8 is windows-1252", () => {
  const { text, diagnostics } = decoded(0xdc, 0x93, 0x20, 0xe9, 0xe8, 0x0a);

  expect(text).toBe("Ü“ éè\n");
  expect(diagnostics).toMatchObject([{ code: "decode/not-utf-8" }]);
});

test("a text cut anywhere, within a character or between two, begins as the whole text does", () => {
  // NUL bytes are left out.
  const texts = fc.string({ unit: anyCharacter }).map((text) => `üü${text.replaceAll("\0", "")}`);
  fc.assert(
    fc.property(texts, fc.nat(), (anyText, place) => {
      const bytes = utf8(anyText);
      const { text } = decoded(...bytes);
      const kept = bytes.slice(0, 2 + (place % (bytes.length - 1)));

      const { text: read } = decoded(...kept);

      expect(text.startsWith(read.replace(/\uFFFD+$/u, ""))).toBe(true);
    }),
  );
});
