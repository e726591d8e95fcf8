/** "CAO, YUE": a given name, where others of the paper are written out in capitals, and no initials. */

import type { Paper, PrintedAuthor } from "../../bibliography/paper.ts";

import type { Parting } from "./parted-alike.ts";

const SMALL = /\p{Ll}/u;
/** Four letters are nobody's initials. */
const WRITTEN_OUT = /^\p{Lu}{4}/u;
/** What would be read as two or three initials, but can be spoken. */
const SHORT = /^(?=.*[AEIOUY])\p{Lu}{2,3}$/u;

/**
 * Authors as printed, with their short given names as they would be written beside small letters. Judged by the
 * paper and not by the name: "LEE, AN" is two initials where the next author is "SMITH, JR".
 */
export function writtenInCapitals(papers: readonly Paper[]): Parting | undefined {
  const short = new Set<string>();
  for (const { byline, records } of papers) {
    learn(byline.authors, short);
    for (const record of records)
      if (record.byline !== byline) learn(record.byline?.authors ?? [], short);
  }
  if (short.size === 0) return undefined;
  return (author) => {
    const { given, printed } = author;
    if (given === undefined || !short.has(printed)) return author;
    return { ...author, given: given.charAt(0) + given.slice(1).toLowerCase() };
  };
}

function learn(authors: readonly PrintedAuthor[], short: Set<string>): void {
  // Most lists end at the first author.
  if (authors.some(({ printed }) => SMALL.test(printed))) return;
  if (!authors.some(({ given = "" }) => WRITTEN_OUT.test(given))) return;
  for (const { printed, given = "" } of authors) if (SHORT.test(given)) short.add(printed);
}
