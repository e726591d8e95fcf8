/** "CAO, YUE": a given name, where the list or the paper says so, and no initials. */

import { fold } from "../../bibliography/fold.ts";
import type { Paper, PrintedAuthor } from "../../bibliography/paper.ts";
import { readGiven } from "../name.ts";

import type { Parting } from "./parted-alike.ts";

const SMALL = /\p{Ll}/u;
/** Four letters are nobody's initials. */
const WRITTEN_OUT = /^\p{Lu}{4}/u;
/** What would be read as two or three initials, but can be spoken. */
const SHORT = /^(?=.*[AEIOUY])\p{Lu}{2,3}$/u;
/** More letters are seldom anybody's initials: "ADA". */
const MOST_INITIALS = 2;

/**
 * Authors as printed, with their short given names as they would be written beside small letters. Of a paper whose
 * other authors are written out in capitals "BYRON, ADA" has a given name, unless others of the list are of that family
 * and these initials; "LEE, AE" has one only where the list has an "Ae Lee", too.
 *
 * @param authors - each distinct printed name of the papers.
 */
export function writtenInCapitals(
  papers: readonly Paper[],
  authors: readonly PrintedAuthor[],
): Parting | undefined {
  const short = new Set<string>();
  for (const { byline, records } of papers) {
    learn(byline.authors, short);
    for (const record of records)
      if (record.byline !== byline) learn(record.byline?.authors ?? [], short);
  }
  if (short.size === 0) return undefined;
  const { called, abbreviated } = knownIn(authors);
  return (author) => {
    const { given, printed } = author;
    if (given === undefined || !short.has(printed)) return author;
    const name = keyOf(author, fold(given));
    const mayBeName = given.length > MOST_INITIALS && !abbreviated.has(name);
    if (!mayBeName && !called.has(name)) return author;
    return { ...author, given: given.charAt(0) + given.slice(1).toLowerCase() };
  };
}

function learn(authors: readonly PrintedAuthor[], short: Set<string>): void {
  // Most lists end at the first author.
  if (authors.some(({ printed }) => SMALL.test(printed))) return;
  if (!authors.some(({ given = "" }) => WRITTEN_OUT.test(given))) return;
  for (const { printed, given = "" } of authors) if (SHORT.test(given)) short.add(printed);
}

/** Families with the given names that are surely such, and with the initials of several: "cao yue", "king ja". */
function knownIn(authors: readonly PrintedAuthor[]) {
  const called = new Set<string>();
  const abbreviated = new Set<string>();
  for (const author of authors) {
    const { given = "" } = author;
    if (SHORT.test(given)) continue;
    const read = readGiven(given);
    if (read.given.length > 1) abbreviated.add(keyOf(author, read.initials));
    else if (SMALL.test(given)) called.add(keyOf(author, fold(given)));
  }
  return { called, abbreviated };
}

function keyOf({ family = "" }: PrintedAuthor, given: string): string {
  return `${fold(family)} ${given}`;
}
