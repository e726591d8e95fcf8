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

/** A title without case, accents, TeX, punctuation and blanks; "&" is "and". */
export function titleKey(title: string): string {
  const folded = fold(plainTitle(title)).replaceAll("&", "and");
  // Classes of Unicode cost ten times as much as those of ASCII, which is what most titles are.
  return folded.replace(/^[ -~]*$/.test(folded) ? /[^a-z\d]+/g : /[^\p{L}\p{N}]+/gu, "");
}

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
  const hash = hashOfEnds(title, keyCode, head);
  return hash ?? hashOfEnds(titleKey(title), (code) => code, head) ?? NO_HASH;
}

/** `undefined` where an end holds what only folding tells. */
function hashOfEnds(
  text: string,
  codeOf: (printed: number) => number,
  head: number,
): number | undefined {
  let hash = BASIS;
  for (let i = 0, left = head; i < text.length && left > 0; i++) {
    const code = codeOf(text.charCodeAt(i));
    if (code === UNKNOWN) return undefined;
    if (code === DROPPED) continue;
    hash = Math.imul(hash ^ code, PRIME);
    left--;
  }
  if (hash === BASIS) return NO_HASH;
  let at = text.length - 1;
  for (let left = TAIL; at >= 0 && left > 0; at--) {
    const code = codeOf(text.charCodeAt(at));
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

/** What a character of a title is in its key, if that can be told from it alone. */
function keyCode(code: number): number {
  if (code >= 97 && code <= 122) return code;
  // Letters in lower case.
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= 48 && code <= 57) return code;
  // Dashes, quotation marks and dots as they are printed.
  if (code >= 0x2010 && code <= 0x2027) return DROPPED;
  if (code === BACKSLASH || code === DOLLAR || code === AMPERSAND) return UNKNOWN;
  return code > 126 ? UNKNOWN : DROPPED;
}
