/** Tables with several columns that should be of one author each, where some hold whole lists. */

import { mostly } from "../../bylines/author-commas.ts";
import { type Separator, split } from "../../bylines/author-separator.ts";
import { separatorOfSingles } from "../../bylines/told-separator.ts";
import type { Row } from "../../table/table.ts";

import { listOfNames } from "./fields.ts";
import type { JoinedAuthors } from "./joined-authors.ts";

/** So large a share of the cells of a column has several names. */
const SHARE = 1 / 4;

interface AuthorColumn {
  readonly separator: Separator;
  readonly hasLists: boolean;
  readonly namesIn: (row: Row) => readonly string[];
}

/**
 * Reads these columns as one list where one of them holds lists, but only the first that does where others have
 * the same people in another spelling, as two exports side by side; nothing where each cell has one name.
 *
 * @param chosen - what stands between names, if somebody has said so.
 */
export function listsAmongSingles(
  rows: readonly Row[],
  authors: readonly string[],
  chosen?: Separator,
): JoinedAuthors | undefined {
  const columns = authors.map((name) => columnOf(rows, name, chosen));
  const [first, ...others] = columns.filter(({ hasLists }) => hasLists);
  if (first === undefined) return undefined;
  const areSame = others.length > 0 && others.every((other) => haveSamePeople(rows, first, other));
  const read = areSame ? [first] : columns;
  return {
    separator: first.separator,
    listIn: (row) =>
      [...new Set(read.flatMap(({ namesIn }) => namesIn(row)))]
        .filter((name) => name !== "")
        // Each with a semicolon, so that one alone is not split at its comma.
        .map((name) => `${name};`)
        .join(" "),
  };
}

function columnOf(rows: readonly Row[], name: string, chosen?: Separator): AuthorColumn {
  const cells = rows.map(({ cell }) => listOfNames(cell(name))).filter((cell) => cell !== "");
  const separator = chosen ?? separatorOfSingles(cells);
  const lists = cells.filter((cell) => split(cell, separator).length > 1);
  const hasLists = lists.length > cells.length * SHARE;
  return {
    separator,
    hasLists,
    namesIn: ({ cell }) => split(listOfNames(cell(name)), hasLists ? separator : ""),
  };
}

/** "King, A.; Byron, B." beside "Ada King, Bob Byron": name by name they share a word. */
function haveSamePeople(rows: readonly Row[], one: AuthorColumn, other: AuthorColumn): boolean {
  return mostly(rows, (row) => {
    const names = one.namesIn(row).map(wordsIn);
    const others = other.namesIn(row).map(wordsIn);
    return (
      names.length === others.length &&
      names.every((words, i) => words.some((word) => others[i]?.includes(word)))
    );
  });
}

function wordsIn(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? [];
}
