import { expect, test } from "vitest";

import { decode } from "../../../src/bibliography/encoding/decode.ts";
import { textMeant } from "../../../src/bibliography/encoding/encoding-meant.ts";

/** As a program saves UTF-8 that it has taken for Latin-1. */
const twice = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));
const bytesOf = (hexadecimal: string) =>
  Uint8Array.from(hexadecimal.match(/../gu) ?? [], (byte) => Number.parseInt(byte, 16));
/** As windows-1252 has bytes. */
const western = (hexadecimal: string) => decode("papers.txt", bytesOf(hexadecimal)).text;

test.each([["Jörg Müller"], ["Łukasz Żak, Ağça Öz"], ["王小明 und 李明"], ["“Looms” – 😀"]])(
  "%s is read again when it was encoded twice",
  (text) => {
    expect(textMeant(twice(text))).toMatchObject({ text, finding: { code: "read/encoded-twice" } });
  },
);

test("windows-1252 puts other signs in the place of control characters", () => {
  expect(textMeant("â€œLoomsâ€\x9d Å\x81ukasz WeiÃŸ")?.text).toBe("“Looms” Łukasz Weiß");
});

test("Chinese names that were taken for windows-1252 are read again", () => {
  expect(
    textMeant(
      western(
        "cdf5d0a1c3f73b20c0eecbc4b9e23b20bbaac2deb8fd3b20b3c2caa1c9ed3b20c7aed1a7c9ad3b20cee2cec4bfa1",
      ),
    ),
  ).toMatchObject({
    text: "王小明; 李四光; 华罗庚; 陈省身; 钱学森; 吴文俊",
    finding: { code: "read/gb-18030" },
  });
});

test.each([
  [
    "Japanese",
    "bbb3c5c4c2c0cfba2cc6fccbdca4ceb8a6b5e6a4cba4c4a4a4a4c62cb9e2ccdac4e7bca32cbff4b3d8a4cea4a2a4e6a4df",
  ],
  ["Russian", "c8e2e0edeee22cd1e5f2e80acfe5f2f0eee22ccde0f3eae8"],
])("%s that is no UTF-8 is not taken for Chinese", (_, hexadecimal) => {
  expect(textMeant(western(hexadecimal))).toBeUndefined();
});

test.each([
  ["Ada Lovelace"],
  ["Jörg Müller"],
  ["JOÃO AÇÃO"],
  ["CAFÉ™"],
  ["MÃ¼ller, MÃ¼ller and Café"],
  ["MÃ¼ller, MÃ¼ller and 王"],
  ["MÃ¼ller and Ã"],
  ["Ã¼ Ã¼ í\xa0\x80"],
  ["Élodie Fréchet, Zoé Benoît, Éva Müller, Größe ñandú"],
  // Иванов Пётр, Сидоров Олег, as windows-1251 has them.
  [western("c8e2e0edeee220cfb8f2f02c20d1e8e4eef0eee220cecbe5e3")],
  // 김철수; 이영희, as EUC-KR has them.
  [western("b1e8c3b6bcf63b20c0ccbfb5c8f1")],
  // Chinese that breaks off within a character, and Chinese beside a letter that windows-1252 does not have.
  [western("cdf5d0a1c3f7c0eecbc4b9")],
  [`${western("cdf5d0a1c3f7c0eecbc4b9e2")} Ł`],
])("%j is as it should be, or not all of it is what it seems", (text) => {
  expect(textMeant(text)).toBeUndefined();
});

test.each([
  ["its own Latin letters", "\x1b(J"],
  ["ASCII", "\x1b(B"],
])("Japanese of mail (ISO-2022-JP) is read, with backslashes, between %s", (_, escape) => {
  const title = `{\\em ${"\x1b$BD9Bt"}${escape}}`;

  expect(textMeant(`@article{a, title={${title}}}`)).toMatchObject({
    text: "@article{a, title={{\\em 長沢}}}",
    finding: { code: "read/iso-2022-jp" },
  });
});

test.each([["\x1b[31mred\x1b[0m"], ["\x1b$B\x01"], ["\x1b$BD9Bt\x1b(Bé"]])(
  "%j has escapes, but is no Japanese",
  (text) => {
    expect(textMeant(text)).toBeUndefined();
  },
);
