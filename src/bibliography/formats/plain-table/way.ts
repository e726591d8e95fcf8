/** How a plain table is to be read, told from its beginning. */

import { type Separator } from "../../bylines/author-separator.ts";
import { separatorOf, separatorOfSingles } from "../../bylines/told-separator.ts";
import type { Finding } from "../../diagnostic.ts";
import type { Paper } from "../../paper.ts";
import type { Row, TableBeginning } from "../../table/table.ts";
import type { TableChoices } from "../../table/table-choices.ts";
import {
  type AuthorPlace,
  type AuthorPlaces,
  type AuthorRow,
  authorPerRow,
  authorsBelowPaper,
  isAuthorPerRow,
  papersOfRows,
  placeReader,
} from "../author-rows.ts";
import {
  areBelowAuthors,
  authorsAbovePapers,
  papersBelowAuthors,
  placeBelowAuthor,
} from "../authors-above.ts";
import { areMerged, placeUnderPaper } from "../merged-cells.ts";
import { type Conventions, conventionsOf, namesIn } from "../names/name-conventions.ts";
import type { MergedRow } from "../rows-of-names.ts";

import { coAuthorsColumn, joinedAuthors } from "./co-authors.ts";
import {
  areOfOnePerson,
  areOnePerColumn,
  columnsOf,
  type Field,
  fieldReader,
  fields,
  namesSomeOnly,
} from "./fields.ts";
import type { JoinedAuthors } from "./joined-authors.ts";
import { namesOfParts } from "./name-parts.ts";
import { listsAmongSingles } from "./several-columns.ts";

/** How rows that each name one author make papers. */
export interface AuthorPerRow {
  /** The place of an author among the others; called for each row, in their order. */
  readonly placeOf: (row: Row) => AuthorPlace;
  readonly papersOf: (rows: readonly Paper[], places: AuthorPlaces) => readonly Paper[];
  readonly finding: Finding;
}

/** What is the same for all rows of a table. */
export interface Way {
  /** Columns of authors. */
  readonly authors: readonly string[];
  readonly conventions: Conventions;
  /** What stands between names: those of the co-authors, where these have a column of their own. */
  readonly separator: Separator;
  /** Whether the authors of a row have columns of their own. */
  readonly areApart: boolean;
  readonly textIn: (row: Row, field: Field) => string;
  /** Whether a row names but some of its authors. */
  readonly isCut: (row: Row) => boolean;
  /** Where each row names one author. */
  readonly perRow: AuthorPerRow | undefined;
}

/** Tells the way from the rows, but for what somebody has chosen. */
export function wayOf(beginning: TableBeginning, choices: TableChoices): Way {
  const { columns, rows } = beginning;
  const { authors, others, areParts, joined } = authorColumns(beginning, choices);
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
  const saidIn = (row: Row) => ({
    title: textIn(row, "title"),
    year: textIn(row, "year"),
    numbers: placeOf(row).numbers,
    names: namesIn(textIn(row, "authors"), conventions).filter((name) => name !== ""),
    isOfAuthorAlone: fields.every((field) => field === "authors" || textIn(row, field) === ""),
  });
  return {
    authors,
    conventions,
    separator: joined ? joined.separator : conventions.separator,
    areApart: areParts || (!joined && authors.length > 1 && areOnePerColumn(authors)),
    textIn,
    isCut: (row) => areAllCut || hasOthers(row) || isNo(textIn(row, "complete")),
    // Of first authors alone, two for one paper are its name in two spellings.
    perRow: areAllCut ? undefined : authorPerRowIn(rows, placeOf, saidIn),
  };
}

interface AuthorColumns {
  readonly authors: readonly string[];
  /** That of the co-authors, where these have one of their own. */
  readonly others: string | undefined;
  /** Whether each part of a name has a column. */
  readonly areParts: boolean;
  /** What several columns come to. */
  readonly joined: JoinedAuthors | undefined;
}

/** Who chose a column has chosen it alone. */
function authorColumns({ columns, rows }: TableBeginning, choices: TableChoices): AuthorColumns {
  const authors = columnsOf("authors", columns, choices);
  const isTold = choices.authors === undefined;
  const others = isTold ? coAuthorsColumn(columns, authors) : undefined;
  const parts = isTold ? namesOfParts(columns, authors) : undefined;
  const joined = others
    ? joinedAuthors(rows, { authors, others }, choices.separator)
    : (parts ?? listsInColumns(rows, authors, choices));
  return { authors, others, areParts: parts !== undefined, joined };
}

function authorPerRowIn(
  rows: readonly Row[],
  placeOf: AuthorPerRow["placeOf"],
  saidIn: (row: Row) => AuthorRow & MergedRow,
): AuthorPerRow | undefined {
  const said = rows.map(saidIn);
  const papersOf = papersOfRows;
  if (isAuthorPerRow(said)) return { placeOf, papersOf, finding: authorPerRow };
  if (areMerged(said))
    return { placeOf: placeUnderPaper(placeOf, saidIn), papersOf, finding: authorsBelowPaper };
  if (!areBelowAuthors(said)) return undefined;
  return {
    placeOf: placeBelowAuthor(placeOf, saidIn),
    papersOf: papersBelowAuthors,
    finding: authorsAbovePapers,
  };
}

function listsInColumns(
  rows: readonly Row[],
  authors: readonly string[],
  { separator }: TableChoices,
): JoinedAuthors | undefined {
  const areSeveral = authors.length > 1 && areOnePerColumn(authors);
  return areSeveral ? listsAmongSingles(rows, authors, separator) : undefined;
}

/** Whether a cell says that the list beside it is cut, as in the table that Coterie saves. */
function isNo(cell: string): boolean {
  return /^(?:no|false|0)$/iu.test(cell);
}
