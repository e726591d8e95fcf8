/** The words of a text as numbers, read letter by letter without a string for each. */

import { fold } from "../../bibliography/fold.ts";

/** Shorter words say nothing. */
const SHORTEST = 3;

/** What is folded letter by letter: ASCII and Latin letters, but for those that come apart into a dot. */
const FOLDED_BY_LETTER = /^[ -~À-ľŁ-ſ]*$/;

/** A text of which each letter can be folded by itself. */
export function readable(text: string): string {
  return FOLDED_BY_LETTER.test(text) ? text : fold(text);
}

/**
 * Calls with each word of a {@link readable} text, folded; "excitons" counts as "exciton".
 *
 * One loop over codes: folding 80,000 titles first takes as long as all the rest of reading them.
 */
export function eachHash(
  text: string,
  call: (hash: number, start: number, end: number) => void,
): void {
  const letters = (foldedLetters ??= lettersFolded());
  let start = 0;
  let [hash, before, length, last] = [0, 0, 0, 0];
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : BLANK;
    const folded = code < LATIN_END ? letters[code]! : isLetter(code) ? code : NO_LETTER;
    if (folded !== NO_LETTER) {
      for (let rest = folded; rest !== 0; rest >>>= BITS) {
        last = rest & LOWEST;
        before = hash;
        hash = (Math.imul(hash, 31) + last) | 0;
        length += 1;
      }
      continue;
    }
    if (length >= SHORTEST) call(length > SHORTEST && last === PLURAL ? before : hash, start, i);
    start = i + 1;
    hash = 0;
    length = 0;
  }
}

const VENUE = 0x76656e75;

export function venueHash(venue: string): number {
  let hash = VENUE;
  const folded = fold(venue);
  for (let i = 0; i < folded.length; i++) hash = (Math.imul(hash, 31) + folded.charCodeAt(i)) | 0;
  return hash;
}

const BLANK = 32;
const PLURAL = 115;
const NO_LETTER = 0;
const LATIN_END = 0x180;
/** Two codes in one number, the first one lowest: "ß" is two letters. */
const BITS = 16;
const LOWEST = 2 ** BITS - 1;

let foldedLetters: Uint32Array | undefined;

function lettersFolded(): Uint32Array {
  return Uint32Array.from({ length: LATIN_END }, (_, code) => {
    const [first = 0, second = 0] = Array.from(fold(String.fromCharCode(code)), (letter) =>
      letter.charCodeAt(0),
    );
    return isLetter(first) ? first + second * 2 ** BITS : NO_LETTER;
  });
}

/** Letters and digits; beyond ASCII everything but general punctuation and that of East Asia. */
function isLetter(code: number): boolean {
  if (code < 128) return (code > 96 && code < 123) || (code > 47 && code < 58);
  return code > 191 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f);
}
