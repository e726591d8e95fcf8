/** One list of authors in two scripts, as an index of a country and one of the world print it. */

import type { Byline, Paper, PaperRecord, PrintedAuthor } from "../paper.ts";

import { mayBeOne, nameKey } from "./name-key.ts";

const OTHER_LETTER = /(?!\p{Script=Latin})\p{L}/u;

/** Records of a paper whose list is in another script than the one that is shown; nearly no paper has any. */
export function recordsInOtherScript({ byline: shown, records }: Paper): readonly PaperRecord[] {
  return records.filter(({ byline = shown }) => byline !== shown && areInTwoScripts(byline, shown));
}

/**
 * "김민수, 이영희" and "Minsu Kim, Younghee Lee": as many authors, each in two scripts or of one name. Which name is
 * which is told by its place alone.
 */
export function areInTwoScripts(one: Byline, other: Byline): boolean {
  const others = other.authors;
  return (
    one.listComplete &&
    other.listComplete &&
    one.authors.length === others.length &&
    one.authors.some((author, i) => differInScript(author, others[i]!)) &&
    one.authors.every(
      (author, i) =>
        differInScript(author, others[i]!) || mayBeOne(nameKey(author), nameKey(others[i]!)),
    )
  );
}

/** One is in Latin letters, the other is not. */
export function differInScript(one: PrintedAuthor, other: PrintedAuthor): boolean {
  return OTHER_LETTER.test(one.printed) !== OTHER_LETTER.test(other.printed);
}
