import { expect, test } from "vitest";

import { isGb18030 } from "../../src/bibliography/chinese-encoding.ts";
import { decode } from "../../src/bibliography/decode.ts";

const bytesOf = (hexadecimal: string) =>
  Uint8Array.from(hexadecimal.match(/../gu) ?? [], (byte) => Number.parseInt(byte, 16));
/** 王小明; 李四光 */
const CHINESE = bytesOf("cdf5d0a1c3f73b20c0eecbc4b9e2");
/** As Latin-1 has them. */
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test("Chinese names that are no UTF-8 are read, and that is said", () => {
  expect(decode("papers.bib", CHINESE)).toMatchObject({
    text: "王小明; 李四光",
    diagnostics: [{ code: "decode/gb-18030" }],
  });
});

test.each([
  ["French", latin("Élodie Fréchet, Zoé Benoît, Éva Müller, Größe ñandú")],
  ["a sign or two", latin("Größe")],
  // Иванов Пётр, Сидоров Олег, as windows-1251 has them.
  ["Russian", bytesOf("c8e2e0edeee220cfb8f2f02c20d1e8e4eef0eee220cecbe5e3")],
  // 김철수; 이영희, as EUC-KR has them.
  ["Korean", bytesOf("b1e8c3b6bcf63b20c0ccbfb5c8f1")],
  ["bytes that break off", bytesOf("cdf5d0a1c3f7c0eecbc4b9")],
])("%s is not taken for Chinese", (_, bytes) => {
  expect(isGb18030(bytes)).toBe(false);
});
