/** How one source writes names, told from all of its lists together. */

import { familyThenInitials, givenFirst } from "../../author-name.ts";
import type { Separator } from "../../author-separator.ts";
import { split } from "../../author-separator.ts";
import type { PrintedAuthor } from "../../paper.ts";
import { texToUnicode } from "../../tex.ts";
import { withoutExtras } from "./name-extras.ts";

export interface Conventions {
  readonly separator: Separator;
  /** "Müller KR" instead of "K. R. Müller". */
  readonly hasInitialsLast: boolean;
  /** A list ends as a sentence does: "Lovelace A, Byron B." */
  readonly hasFullStop: boolean;
}

/** @param cells - each a list of names. */
export function conventionsOf(cells: readonly string[], separator: Separator): Conventions {
  const names = cells
    .flatMap((cell) => split(cell, separator))
    .filter((name) => name.includes(" "));
  const initialsLast = names.filter((name) => /\s(?:\p{Lu}\p{M}*[.-]*){1,4}$/u.test(name));
  const hasInitialsLast = initialsLast.length > names.length / 2;
  const endings = cells
    .map((cell) => split(cell, separator).map((name) => name.endsWith(".")))
    .filter(({ length }) => length > 1);
  const hasFullStop =
    hasInitialsLast &&
    endings.length > 0 &&
    endings.every((ends) => ends.indexOf(true) === ends.length - 1);
  return { separator, hasInitialsLast, hasFullStop };
}

/** The names of one list. */
export function namesIn(cell: string, { separator, hasFullStop }: Conventions): readonly string[] {
  return split(hasFullStop ? cell.replace(/\.$/u, "") : cell, separator);
}

/** One name of a list; tables and JSON made of BibTeX keep its accents and braces. */
export function authorBy({ hasInitialsLast }: Conventions, printed: string): PrintedAuthor {
  const name = withoutExtras(/[\\{}]/u.test(printed) ? texToUnicode(printed) : printed);
  return hasInitialsLast ? familyThenInitials(name) : givenFirst(name);
}
