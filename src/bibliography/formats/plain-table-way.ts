/** How a plain table is to be read, told from its beginning. */

import { type Separator, separatorOf, separatorOfSingles } from "../author-separator.ts";
import type { Row, TableBeginning } from "../table/table.ts";
import type { TableChoices } from "../table/table-choices.ts";

import { type AuthorPlace, isAuthorPerRow, placeReader } from "./author-rows.ts";
import { type Conventions, conventionsOf, namesIn } from "./names/name-conventions.ts";
import { coAuthorsColumn, joinedAuthors } from "./plain-table-co-authors.ts";
import {
  areOfOnePerson,
  columnsOf,
  type Field,
  fieldReader,
  namesSomeOnly,
} from "./plain-table-fields.ts";

/** What is the same for all rows of a table. */
export interface Way {
  /** Columns of authors. */
  readonly authors: readonly string[];
  readonly conventions: Conventions;
  /** What stands between names: those of the co-authors, where these have a column of their own. */
  readonly separator: Separator;
  readonly textIn: (row: Row, field: Field) => string;
  /** Whether a row names but some of its authors. */
  readonly isCut: (row: Row) => boolean;
  /** Where each row names one author: its place among the others. */
  readonly placeOf: ((row: Row) => AuthorPlace) | undefined;
}

/** Tells the way from the rows, but for what somebody has chosen. */
export function wayOf({ columns, rows }: TableBeginning, choices: TableChoices): Way {
  const authors = columnsOf("authors", columns, choices);
  const others = choices.authors === undefined ? coAuthorsColumn(columns, authors) : undefined;
  const joined = others && joinedAuthors(rows, { authors, others }, choices.separator);
  const textAlone = fieldReader(columns, choices);
  const textIn = (row: Row, field: Field) =>
    joined && field === "authors" ? joined.listIn(row) : textAlone(row, field);
  const cells = rows.map((row) => textIn(row, "authors"));
  const separatorIn = areOfOnePerson(authors) ? separatorOfSingles : separatorOf;
  const conventions = conventionsOf(
    cells,
    joined ? ";" : (choices.separator ?? separatorIn(cells)),
  );
  const areAllCut = !joined && namesSomeOnly(columns, authors);
  const hasOthers = (row: Row) => !joined && others !== undefined && row.cell(others) !== "";
  const placeOf = placeReader(columns);
  const said = rows.map((row, i) => ({
    title: textIn(row, "title"),
    year: textIn(row, "year"),
    numbers: placeOf(row).numbers,
    names: namesIn(cells[i] ?? "", conventions),
  }));
  return {
    authors,
    conventions,
    separator: joined ? joined.separator : conventions.separator,
    textIn,
    isCut: (row) => areAllCut || hasOthers(row) || isNo(textIn(row, "complete")),
    // Of first authors alone, two for one paper are its name in two spellings.
    placeOf: !areAllCut && isAuthorPerRow(said) ? placeOf : undefined,
  };
}

/** Whether a cell says that the list beside it is cut, as in the table that Coterie saves. */
function isNo(cell: string): boolean {
  return /^(?:no|false|0)$/iu.test(cell);
}
