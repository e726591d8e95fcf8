/** Guessing the encoding of bytes that are no UTF-8 and do not say what they are. */

import { latinEncoding, scriptEncoding } from "./alphabets.ts";
import { isGb18030 } from "./chinese-encoding.ts";
import { eastAsianEncoding } from "./east-asian-encodings.ts";

/** In bytes, of the words that have letters beyond ASCII. */
const ENOUGH = 65_536;

/** What bytes were probably written in. */
interface Guess {
  /** As `TextDecoder` knows it; absent where it is windows-1252, or nothing is clear. */
  readonly label?: string;
  /** Whether letters read wrong that way: a guess that nothing supports. */
  readonly isDoubtful: boolean;
}

/** Linear in the number of bytes; none of GB 18030, which is told from the text. */
export function undeclaredEncoding(bytes: Uint8Array): Guess {
  if (isGb18030(bytes)) return { isDoubtful: false };
  const sample = piecesBeyondAscii(bytes);
  const foreign = eastAsianEncoding(sample) ?? scriptEncoding(sample);
  if (foreign !== undefined) return { label: foreign, isDoubtful: false };
  const { label, oddWords } = latinEncoding(sample);
  return label === undefined ? { isDoubtful: oddWords > 1 } : { label, isDoubtful: false };
}

/** Bytes below these belong to no longer character in any of the encodings: blanks, commas, line ends. */
const FIRST_WITHIN = 0x30;

function piecesBeyondAscii(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(ENOUGH);
  let [size, start, isBeyond] = [0, 0, false];
  for (let i = 0; i < bytes.length && size < ENOUGH; i++) {
    if (bytes[i]! > 0x7f) isBeyond = true;
    if (bytes[i]! >= FIRST_WITHIN && i + 1 < bytes.length) continue;
    if (isBeyond) {
      const piece = bytes.subarray(start, Math.min(i + 1, start + ENOUGH - size));
      sample.set(piece, size);
      size += piece.length;
    }
    [start, isBeyond] = [i + 1, false];
  }
  return sample.subarray(0, size);
}
