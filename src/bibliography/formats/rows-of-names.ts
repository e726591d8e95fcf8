/** Rows of a table that name an author and say nothing else of a paper. */

import { isParticle } from "../author-name.ts";
import { withoutCutMark } from "../bylines/byline.ts";

/** What a row says, as far as it shows whose row it is. */
export interface MergedRow {
  readonly title: string;
  /** None of them blank. */
  readonly names: readonly string[];
  /** Nothing that is known of papers stands in it but an author. */
  readonly isOfAuthorAlone: boolean;
}

/** "Ada King", "王伟"; remarks below a table are "Total", "Source: Scopus". */
const LIKE_A_NAME = /^(?![^]*[\d:])(?:\P{Lu}*\p{Lu}[^]*[\s,]\p{Lu}|[^]*\p{Lo})/u;
/** "Empirical Studies", "Book Chapters", above papers of one kind. */
const HEADING =
  /(?:^|\s)(?:articles|books|chapters|conferences|dissertations|editorials|journals|papers|patents|posters|preprints|presentations|proceedings|publications|reports|reviews|studies|talks|theses)$/iu;
/** Of more words, particles apart, a cell is a text. */
const MOST_WORDS = 6;

/** Whether all that a row has is text in the column of authors: a name, a heading, or a remark. */
export function isAlone({ title, names, isOfAuthorAlone }: MergedRow): boolean {
  return title === "" && isOfAuthorAlone && names.length > 0;
}

/** Whether all that a row has is one name. */
export function isOneName(row: MergedRow): boolean {
  const [name = ""] = row.names;
  return isAlone(row) && row.names.length === 1 && isName(withoutCutMark(name));
}

/** Not "Compiled from Scopus by Ada King". */
function isName(printed: string): boolean {
  const words = printed.split(" ").filter((word) => !isParticle(word));
  const areNames = words.length <= MOST_WORDS && !words.some((word) => /^\p{Ll}/u.test(word));
  return LIKE_A_NAME.test(printed) && areNames && !HEADING.test(printed);
}
