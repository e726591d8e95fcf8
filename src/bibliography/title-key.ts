/** Titles in the one spelling that makes equal ones equal, and hashes of it. */

import { fold } from "./fold.ts";
import { BASIS, keyHash, NO_HASH, PRIME, shortened } from "./repeated.ts";
import { plainTitle } from "./title.ts";

/** A title without case, accents, TeX, punctuation and blanks. */
export function titleKey(title: string): string {
  const folded = fold(plainTitle(title));
  // Classes of Unicode cost ten times as much as those of ASCII, which is what most titles are.
  return folded.replace(/^[ -~]*$/.test(folded) ? /[^a-z\d]+/g : /[^\p{L}\p{N}]+/gu, "");
}

const BACKSLASH = 92;
const DOLLAR = 36;

/**
 * The FNV-1a hash of {@link titleKey}, without making that text for titles in ASCII: their other
 * characters but TeX commands and formulas are dropped by it.
 */
export function titleHash(title: string): number {
  let hash = BASIS;
  for (let i = 0; i < title.length; i++) {
    let code = title.charCodeAt(i);
    if (code > 126 || code === BACKSLASH || code === DOLLAR) return keyHash(titleKey(title));
    // Letters in lower case.
    if (code >= 65 && code <= 90) code += 32;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      hash = Math.imul(hash ^ code, PRIME);
    }
  }
  return hash === BASIS ? NO_HASH : shortened(hash);
}
