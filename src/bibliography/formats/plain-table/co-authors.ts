/** Tables with a column of the first author, and another of those that wrote with them. */

import { mostly } from "../../bylines/author-commas.ts";
import { type Separator, split } from "../../bylines/author-separator.ts";
import { separatorOf } from "../../bylines/told-separator.ts";
import type { Row } from "../../table/table.ts";
import type { Columns } from "../../table/table-header.ts";

import { columnNames } from "./columns.ts";
import { LAST_AUTHORS, listOfNames, MAY_BE_FIRST } from "./fields.ts";
import type { JoinedAuthors } from "./joined-authors.ts";

/** Of one person, where others have a column of their own. */
const FIRST: ReadonlySet<string> = new Set([...columnNames.firstAuthors, ...MAY_BE_FIRST]);
/** "King, Ada", "Ada King", "A. King": two words that begin large. */
const LIKE_A_NAME = /\p{Lu}\p{M}*[\p{L}\p{M}.'’-]*[\s,]+\p{Lu}/u;

/** A name shows itself within so many characters. */
const HEAD = 200;

/** The column of those who are not named in the columns of authors. */
export function coAuthorsColumn(columns: Columns, authors: readonly string[]): string | undefined {
  const leading = withoutLast(authors);
  if (leading.length === 0 || !leading.every((name) => FIRST.has(name))) return undefined;
  return columnNames.coAuthors.find((name) => columns.has(name));
}

/** The columns of those who stand first: who stands last comes after the co-authors. */
function withoutLast(authors: readonly string[]): readonly string[] {
  return authors.filter((name) => !LAST_AUTHORS.includes(name));
}

/**
 * Reads these columns, and that of who stands last, as one list; nothing where that of the others names nobody, but counts them.
 *
 * @param chosen - what stands between names, if somebody has said so.
 */
export function joinedAuthors(
  rows: readonly Row[],
  { authors, others }: { readonly authors: readonly string[]; readonly others: string },
  chosen?: Separator,
): JoinedAuthors | undefined {
  const listsOf = (...columns: readonly string[]) =>
    rows.map(({ cell }) => listOfNames(cell(...columns))).filter((list) => list !== "");
  const first = withoutLast(authors);
  const lists = listsOf(others);
  if (!mostly(lists, (list) => LIKE_A_NAME.test(list.slice(0, HEAD)))) return undefined;
  const separator = chosen ?? separatorOf(lists);
  const ofFirst = chosen ?? separatorOf(listsOf(...first));
  return {
    separator,
    listIn: ({ cell }) => {
      const leading = split(listOfNames(cell(...first)), ofFirst).filter((name) => name !== "");
      const known = new Set(leading.map((name) => name.toLowerCase()));
      // Some tables repeat the first author; two of the others may be namesakes.
      const rest = split(listOfNames(cell(others)), separator).filter(
        (name) => name !== "" && !known.has(name.toLowerCase()),
      );
      for (const name of rest) known.add(name.toLowerCase());
      const last = split(listOfNames(cell(...LAST_AUTHORS)), ofFirst).filter(
        (name) => name !== "" && !known.has(name.toLowerCase()),
      );
      // Each with a semicolon, so that one alone is not split at its comma.
      return [...leading, ...rest, ...last].map((name) => `${name};`).join(" ");
    },
  };
}
