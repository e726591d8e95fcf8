/**
 * MARC-8, in which libraries wrote before Unicode: accents stand before their letter, one byte each.
 *
 * @see Library of Congress, Code Table Extended Latin (ANSEL), loc.gov/marc/specifications/codetables
 */

const lettersFrom = (from: number, text: string) =>
  [...text].map((letter, i): readonly [number, string] => [from + i, letter]);
/** Letters and signs of their own. */
const LETTERS: ReadonlyMap<number, string> = new Map([
  ...lettersFrom(0xa1, "ŁØĐÞÆŒʹ·♭®±ƠƯʼ"),
  ...lettersFrom(0xb0, "ʻłøđþæœʺı£ð"),
  ...lettersFrom(0xbc, "ơư"),
  ...lettersFrom(0xc0, "°ℓ℗©♯¿¡ß€"),
]);
/** From 0xE0 on, and the letters that usually have them. */
const MARKS: readonly (readonly [mark: string, letters: string])[] = [
  ["\u0309", "aeiouy"],
  ["\u0300", "aeioun"],
  ["\u0301", "aceilnorsuyz"],
  ["\u0302", "aceghijosuwy"],
  ["\u0303", "aeinou"],
  ["\u0304", "aeiouy"],
  ["\u0306", "aegiou"],
  ["\u0307", "cegiz"],
  ["\u0308", "aeiouy"],
  ["\u030C", "acdegijklnorstuz"],
  ["\u030A", "au"],
  ["\uFE20", "itu"],
  ["\uFE21", "aeosu"],
  ["\u0315", ""],
  ["\u030B", "ou"],
  ["\u0310", "m"],
  ["\u0327", "cegklnrst"],
  ["\u0328", "aeiou"],
  ["\u0323", "abdehiklmnorstuvwyz"],
  ["\u0324", "u"],
  ["\u0325", "lr"],
  ["\u0333", ""],
  ["\u0332", "dhstz"],
  ["\u0326", "st"],
  ["\u031C", ""],
  ["\u032E", "h"],
];
const FIRST_MARK = 0xe0;
/** A record of ISO 2709 that does not say it is Unicode. */
const LEADER = /^\d{5}[a-z][a-z][a-z ][ a-z] [^\u0000-\u001F]{14}[\dA-Z]{3}\d{9}/u;
/** Of its accents so many of ten stand before a letter that may have them; other encodings have letters there. */
const USUAL = 0.9;

/** The text of records of MARC in that encoding; `undefined` for other bytes. */
export function marc8Text(bytes: Uint8Array): string | undefined {
  if (!LEADER.test(new TextDecoder("latin1").decode(bytes.subarray(0, 64)))) return undefined;
  if (!hasMarksBeforeLetters(bytes)) return undefined;
  const pieces: string[] = [];
  let marks = "";
  let plain = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80 && marks === "") continue;
    pieces.push(new TextDecoder("latin1").decode(bytes.subarray(plain, at)));
    plain = at + 1;
    const mark = MARKS[byte - FIRST_MARK]?.[0];
    if (mark !== undefined) marks += mark;
    else {
      const letter = byte < 0x80 ? String.fromCharCode(byte) : (LETTERS.get(byte) ?? "");
      pieces.push(`${letter}${marks}`.normalize("NFC"));
      marks = "";
    }
  }
  pieces.push(new TextDecoder("latin1").decode(bytes.subarray(plain)));
  return pieces.join("");
}

function hasMarksBeforeLetters(bytes: Uint8Array): boolean {
  let [count, usual] = [0, 0];
  for (let at = 0; at + 1 < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < FIRST_MARK) continue;
    count++;
    const next = bytes[at + 1]!;
    const letters = MARKS[byte - FIRST_MARK]?.[1] ?? "";
    // Vietnamese has two.
    if (next >= FIRST_MARK || letters.includes(String.fromCharCode(next).toLowerCase())) usual++;
  }
  return count > 0 && usual >= count * USUAL;
}
