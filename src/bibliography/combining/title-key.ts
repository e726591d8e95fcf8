/** Titles in the one spelling that makes equal ones equal, and hashes of it. */

import { fold } from "../fold.ts";
import type { Paper } from "../paper.ts";
import { plainTitle } from "../title.ts";

import { BASIS, NO_HASH, PRIME, shortened } from "./repeated.ts";

/** Shorter titles ("Editorial", "Reply to Smith") are shared by different papers, in letters. */
const TELLING_TITLE = 24;
/** Chinese and Japanese say as much in half as many; keys have Korean in parts of its letters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/**
 * Whether a title is long enough to tell a paper from others.
 *
 * @param key - its {@link titleKey}.
 */
export function isTellingTitle(key: string): boolean {
  return (
    key.length >= TELLING_TITLE || key.length + (key.match(DENSE)?.length ?? 0) >= TELLING_TITLE
  );
}

/** Tables without titles call papers by their ids. */
export function isTitled({ title, ids }: Paper): boolean {
  return title !== "" && !Object.values(ids).includes(title);
}

/** A title without case, accents, TeX, punctuation and blanks; "&" is "and", and "α" is "alpha". */
export function titleKey(title: string): string {
  const folded = fold(plainTitle(title)).replaceAll("&", "and");
  // Classes of Unicode cost ten times as much as those of ASCII, which is what most titles are.
  if (/^[ -~]*$/.test(folded)) return folded.replace(/[^a-z\d]+/g, "");
  return folded.replace(GREEK, greekNamed).replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Web of Science has no Greek: "TNF-alpha", "gamma delta T cells". Longer rows are words of Greek. */
const GREEK = /(?<!\p{Script=Greek})[α-ω]{1,2}(?!\p{Script=Greek})/gu;
const NAMES =
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma " +
  "tau upsilon phi chi psi omega";
const namesOfGreek = NAMES.split(" ");

function greekNamed(letters: string): string {
  return [...letters].map((letter) => namesOfGreek[letter.charCodeAt(0) - ALPHA]).join("");
}

const ALPHA = "α".charCodeAt(0);

const BACKSLASH = 92;
const DOLLAR = 36;
const AMPERSAND = 38;
/** So many letters and digits of a key are hashed, from its beginning and from its end. */
const HEAD = 12;
const TAIL = 8;

/**
 * A hash of both ends of {@link titleKey}: equal keys have equal hashes. Titles that differ only in between
 * have, too, and are told apart by {@link wholeTitleHash}: few are, but in lists of yearly reports.
 *
 * Of a title whose ends are in ASCII hardly more than these is looked at: its other characters there but
 * TeX commands and formulas are dropped from the key.
 */
export function titleHash(title: string): number {
  return hashOfTitle(title, HEAD);
}

/** The same of the whole key, which is not made for it where the title is in ASCII. */
export function wholeTitleHash(title: string): number {
  return hashOfTitle(title, Infinity);
}

function hashOfTitle(title: string, head: number): number {
  const hash = hashOfEnds(title, head, false);
  return hash ?? hashOfEnds(titleKey(title), head, true) ?? NO_HASH;
}

/** `undefined` where an end holds what only folding tells. */
function hashOfEnds(text: string, head: number, isKey: boolean): number | undefined {
  let hash = BASIS;
  for (let i = 0, left = head; i < text.length && left > 0; i++) {
    const code = codeIn(text, i, isKey);
    if (code === UNKNOWN) return undefined;
    if (code === DROPPED) continue;
    hash = Math.imul(hash ^ code, PRIME);
    left--;
  }
  if (hash === BASIS) return NO_HASH;
  let at = text.length - 1;
  for (let left = TAIL; at >= 0 && left > 0; at--) {
    const code = codeIn(text, at, isKey);
    if (code === UNKNOWN) return undefined;
    if (code === DROPPED) continue;
    hash = Math.imul(hash ^ code, PRIME);
    left--;
  }
  return isInCommand(text, at) ? undefined : shortened(hash);
}

/** Whether the letters before a place, if any, are the name of a TeX command. */
function isInCommand(text: string, place: number): boolean {
  let at = place;
  while (at >= 0 && isLetter(text.charCodeAt(at))) at--;
  return text.charCodeAt(at) === BACKSLASH;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

const DROPPED = -1;
const UNKNOWN = -2;

/** What a character of a title, or of its key, is in the key, if that can be told from it alone. */
function codeIn(text: string, place: number, isKey: boolean): number {
  const code = text.charCodeAt(place);
  if (code < CODES.length) return CODES[code]!;
  if (isKey) return code;
  // Dashes, quotation marks and dots as they are printed.
  return code >= 0x2010 && code <= 0x2027 ? DROPPED : UNKNOWN;
}

/** The same of each character of ASCII. */
const CODES = Int8Array.from({ length: 127 }, (_, code) => {
  if (code === BACKSLASH || code === DOLLAR || code === AMPERSAND) return UNKNOWN;
  const letter = String.fromCharCode(code).toLowerCase();
  return /[a-z\d]/.test(letter) ? letter.charCodeAt(0) : DROPPED;
});
