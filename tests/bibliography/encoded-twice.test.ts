import { expect, test } from "vitest";

import { decode } from "../../src/bibliography/decode.ts";
import { encodedOnce } from "../../src/bibliography/encoded-twice.ts";

/** As a program saves UTF-8 that it has taken for Latin-1. */
const twice = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));

test.each([["Jörg Müller"], ["Łukasz Żak, Ağça Öz"], ["王小明 und 李明"], ["“Looms” – 😀"]])(
  "%s is read again when it was encoded twice",
  (text) => {
    expect(encodedOnce(twice(text))).toBe(text);
  },
);

test("windows-1252 puts other signs in the place of control characters", () => {
  expect(encodedOnce("â€œLoomsâ€\x9d Å\x81ukasz WeiÃŸ")).toBe("“Looms” Łukasz Weiß");
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
])("%s is as it should be, or not all of it is what it seems", (text) => {
  expect(encodedOnce(text)).toBeUndefined();
});

test("that a file was encoded twice is said", () => {
  const bytes = new TextEncoder().encode(twice("Jörg Müller"));

  expect(decode("papers.csv", bytes)).toMatchObject({
    text: "Jörg Müller",
    diagnostics: [{ code: "decode/encoded-twice" }],
  });
});
