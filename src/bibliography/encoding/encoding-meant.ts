/** Text that a program, or we, took for windows-1252 though it was something else: "MÃ¼ller", "ÍõÐ¡Ã÷". */

import type { Finding } from "../diagnostic.ts";

import { isGb18030 } from "./chinese-encoding.ts";
import { WINDOWS_1252 } from "./windows-1252.ts";

/** Or the escape that ISO-2022-JP, which is all ASCII, begins its characters with. */
const BEYOND_ASCII = /[^\x00-\x1a\x1c-\x7f]/;
const JAPANESE_ESCAPE = /^\x1b(?:\$[@B]|\([BJ])/u;
/** So far, in characters, letters beyond ASCII are looked for: who writes them has one sooner. */
const LOOKED_THROUGH = 1_000_000;
/** Two characters of Chinese; no word of a language of Europe has four such letters in a row. */
const MAY_BE_CHINESE = /[¡-þ]{4}/u;
/** One may stand in a title: "CAFÉ™". */
const FEWEST = 2;

/** A text as it was meant. */
interface Meant {
  readonly text: string;
  readonly finding: Finding;
}

/**
 * Reads such a text again, if all of its letters beyond ASCII are such: one that is not, as "é" in
 * "Café", shows that the text is as it should be.
 */
export function textMeant(text: string): Meant | undefined {
  const first = text.slice(0, LOOKED_THROUGH).search(BEYOND_ASCII);
  if (first === -1) return undefined;
  if (JAPANESE_ESCAPE.test(text.slice(first, first + 3))) return fromIso2022(text);
  if (isAllEncodedTwice(text, first)) {
    const once = decoded("utf-8", bytesOf(text));
    if (once !== undefined) return { text: once, finding: wasTwice };
  }
  if (!MAY_BE_CHINESE.test(text.slice(first, first + LOOKED_THROUGH))) return undefined;
  const bytes = bytesOf(text);
  const chinese = bytes && isGb18030(bytes) ? decoded("gb18030", bytes) : undefined;
  return chinese === undefined ? undefined : { text: chinese, finding: isChinese };
}

/**
 * Looked through without making a copy: of most texts the first letter with an accent tells.
 *
 * @param first - where it stands.
 */
function isAllEncodedTwice(text: string, first: number): boolean {
  let missing = 0;
  let count = 0;
  for (let i = first; i < text.length; i++) {
    const byte = byteOf(text, i);
    const isInner = byte >= 0x80 && byte < 0xc0;
    if (isInner !== missing > 0) return false;
    if (isInner) missing--;
    else if (byte >= 0x80) {
      if (byte < 0xc2 || byte > 0xf4) return false;
      missing = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
      count++;
    }
  }
  return missing === 0 && count >= FEWEST;
}

/** The Latin letters of Japan, which programs escape to in place of ASCII, have no backslash. */
function fromIso2022(text: string): Meant | undefined {
  const japanese = decoded("iso-2022-jp", bytesOf(text.replaceAll("\x1b(J", "\x1b(B")));
  return japanese === undefined ? undefined : { text: japanese, finding: isJapanese };
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = byteOf(text, i);
    if (byte > 0xff) return undefined;
    bytes[i] = byte;
  }
  return bytes;
}

/** 256, which is none, for what windows-1252 does not have. */
function byteOf(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code < 0x100) return code;
  // Programs that know Latin-1 alone keep control characters there.
  const place = WINDOWS_1252.indexOf(text.charAt(i));
  return place === -1 ? 0x100 : 0x80 + place;
}

function decoded(encoding: string, bytes: Uint8Array<ArrayBuffer> | undefined): string | undefined {
  try {
    return bytes && new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const wasTwice: Finding = {
  severity: "note",
  code: "read/encoded-twice",
  message:
    'The letters of the file were encoded twice ("MÃ¼ller"); they were read as they were meant.',
  remedy: "Better open the file as it was exported.",
};

const isJapanese: Finding = {
  severity: "note",
  code: "read/iso-2022-jp",
  message:
    "The letters of the file are ISO-2022-JP, the Japanese encoding of mail; it was read so.",
  remedy: "If names look wrong, save the file again as UTF-8.",
};

const isChinese: Finding = {
  severity: "note",
  code: "read/gb-18030",
  message: "The letters of the file look like GB 18030, the Chinese encoding; it was read so.",
  remedy: "If names look wrong, save the file again as UTF-8.",
};
