/** Tables with columns for the parts of each name: "Author1_First" and "Author1_Last". */

import type { Columns } from "../../table/table-header.ts";
import { hasPaperIds } from "../paper-numbers.ts";

import type { JoinedAuthors } from "./joined-authors.ts";

type Part = "family" | "given" | "middle";
/** The columns of one name. */
type PartColumns = Readonly<Partial<Record<Part, string>>>;

const WORDS: Readonly<Record<string, Part>> = {
  last: "family",
  family: "family",
  sur: "family",
  first: "given",
  given: "given",
  fore: "given",
  middle: "middle",
};
/** "author 1_first name", "author1_last", "last name 2", "given names"; R has blanks for dots and underscores. */
const NAME_PART =
  /^((?:co-?)?(?:author|autor|auteur)s?)?[ ._-]{0,9}(\d{0,2})[ ._-]{0,9}(last|family|first|given|middle|sur(?=name)|fore(?=name))[ ._-]{0,9}((?:name|initial)s?)?[ ._-]{0,9}(\d{0,2})$/u;

/**
 * For each author of a row the columns of the parts of the name, in their order. Without a number, a row has one
 * author: "Author first" may be the first author, and who is listed by "First name" alone wrote papers where these
 * have DOIs.
 */
function partsOfNames(columns: Columns): readonly PartColumns[] {
  const names = new Map<number, Partial<Record<Part, string>>>();
  for (const name of columns.keys()) {
    const [, author = "", before = "", word = "", isNamed, behind = ""] =
      NAME_PART.exec(name) ?? [];
    const part = WORDS[word];
    const number = before || behind;
    const isOne = isNamed !== undefined && (author !== "" || hasPaperIds(columns));
    if (part === undefined || (number === "" && !isOne)) continue;
    const known = names.get(Number(number)) ?? {};
    known[part] ??= name;
    names.set(Number(number), known);
  }
  return [...names]
    .toSorted(([one], [other]) => one - other)
    .map(([, parts]) => parts)
    .filter(({ family, given }) => family !== undefined && given !== undefined);
}

/** The columns of families, for which others hold what stands before them. */
export function familyColumns(columns: Columns): readonly string[] {
  return partsOfNames(columns).map(({ family = "" }) => family);
}

/** Reads these columns as lists of whole names; nothing where they are no columns of families. */
export function namesOfParts(
  columns: Columns,
  authors: readonly string[],
): JoinedAuthors | undefined {
  const parts = partsOfNames(columns).filter(({ family = "" }) => authors.includes(family));
  if (parts.length === 0 || parts.length !== authors.length) return undefined;
  return {
    separator: ";",
    listIn: ({ cell }) =>
      parts
        .map(({ family = "", given = "", middle = "" }) => {
          const before = [cell(given), cell(middle)].filter((text) => text !== "").join(" ");
          return [cell(family), before].filter((text) => text !== "").join(", ");
        })
        .filter((name) => name !== "")
        .map((name) => `${name};`)
        .join(" "),
  };
}
