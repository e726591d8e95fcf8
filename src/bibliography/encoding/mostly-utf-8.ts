/** UTF-8 that others wrote into: an entry of another encoding was added, or the end cut off. */

import type { Finding } from "../diagnostic.ts";
import { englishCount } from "../english-count.ts";

import { fromWindows1252 } from "./windows-1252.ts";

/** What bytes are when they are read as UTF-8. */
interface Utf8Count {
  /** Characters beyond ASCII. */
  characters: number;
  /** Bytes that belong to no character. */
  strays: number;
  /** Offset of the first of these. */
  readonly firstStray: number;
  /** Where the last whole character ends. */
  readonly end: number;
}

/**
 * The text of bytes that are UTF-8 but for a few, which are read as windows-1252, or but for a
 * character at the end that is not whole and reads "�". Linear in their number.
 *
 * @returns `undefined` for what is no UTF-8.
 */
export function mostlyUtf8(
  bytes: Uint8Array,
): { readonly text: string; readonly findings: readonly Finding[] } | undefined {
  const count = countOf(bytes);
  const { characters, strays, firstStray, end } = count;
  // By accident they are rare: one to six bytes that belong to none in texts of China and DOS, one to
  // two in Thai, hardly any in windows-1252.
  if (characters === 0 || (characters < strays && !isMarked(bytes))) return undefined;
  const findings: Finding[] = [];
  if (end < bytes.length) findings.push({ ...cutOff, line: lineAt(bytes, end) });
  if (strays > 0) findings.push({ ...strayBytes(strays), line: lineAt(bytes, firstStray) });
  return { text: new TextDecoder("utf-8").decode(mended(bytes, count)), findings };
}

/** Programs of Microsoft mark UTF-8 by these, and nothing else begins so. */
function isMarked([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

function countOf(bytes: Uint8Array): Utf8Count {
  let [characters, strays, firstStray] = [0, 0, 0];
  let at = 0;
  for (let length = 0; at < bytes.length; at += length || 1) {
    length = lengthAt(bytes, at);
    if (at + length > bytes.length) break;
    if (length > 1) characters++;
    if (length > 0) continue;
    if (strays === 0) firstStray = at;
    strays++;
  }
  return { characters, strays, firstStray, end: at };
}

/** How many bytes the character at a place has, perhaps more than there are; 0 where none begins. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let i = 1; i < length && at + i < bytes.length; i++) {
    const byte = bytes[at + i]!;
    if (byte < 0x80 || byte > 0xbf || (i === 1 && isNone(lead, byte))) return 0;
  }
  return length;
}

/** Whether a character would be written longer than need be, be half a pair, or lie beyond the last. */
function isNone(lead: number, second: number): boolean {
  if (lead === 0xe0) return second < 0xa0;
  if (lead === 0xed) return second > 0x9f;
  if (lead === 0xf0) return second < 0x90;
  return lead === 0xf4 && second > 0x8f;
}

/** UTF-8 throughout: a stray byte takes up to three. */
function mended(bytes: Uint8Array, { strays, end }: Utf8Count): Uint8Array {
  const encoder = new TextEncoder();
  const meant = Array.from({ length: 128 }, (_, i) =>
    encoder.encode(fromWindows1252(Uint8Array.of(0x80 + i))),
  );
  const whole = new Uint8Array(bytes.length + 2 * strays);
  let size = 0;
  for (let at = 0, length = 0; at < end; at += length || 1) {
    length = lengthAt(bytes, at);
    if (length === 0) {
      const character = meant[bytes[at]! - 0x80]!;
      whole.set(character, size);
      size += character.length;
    }
    for (let i = 0; i < length; i++) whole[size++] = bytes[at + i]!;
  }
  // What a decoder that is not strict makes "�" of.
  whole.set(bytes.subarray(end), size);
  return whole.subarray(0, size + bytes.length - end);
}

function lineAt(bytes: Uint8Array, end: number): number {
  let line = 1;
  for (let i = 0; i < end; i++) {
    if (bytes[i] === 10 || (bytes[i] === 13 && bytes[i + 1] !== 10)) line++;
  }
  return line;
}

const cutOff: Finding = {
  severity: "warning",
  code: "decode/cut-off",
  message: 'The file breaks off in the middle of a character, which reads "�".',
  remedy: "Export or download the file again: it is not whole.",
};

function strayBytes(count: number): Finding {
  const letters = count === 1 ? "A letter is" : `${englishCount(count)} letters are`;
  const they = count === 1 ? "it was" : "they were";
  return {
    severity: "warning",
    code: "decode/mixed-encodings",
    message: `${letters} in another encoding than the rest of the file, which is UTF-8; ${they} read as windows-1252.`,
    remedy: "If names look wrong there, write them again and save the file as UTF-8.",
  };
}
