import { familyThenInitials, givenFirst } from "../author-name.ts";
import type { Separator } from "../author-separator.ts";
import { described, separatorOf, split } from "../author-separator.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import { bylineOf } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import type { Row, TableFormat } from "../table.ts";
import { isTable, listIn, readTable } from "../table.ts";
import type { Columns } from "../table-header.ts";
import { columnNames } from "./plain-table-columns.ts";

const plainTable: TableFormat = {
  name: "table",
  isHeader: (columns) =>
    [columnNames.authors, columnNames.title].every((names) =>
      names.some((name) => columns.has(name)),
    ),
  paperReader: ({ columns, rows }, report) => {
    const textIn = fieldReader(columns);
    const conventions = conventionsOf(rows.map((row) => textIn(row, "authors")));
    report({
      severity: "note",
      code: "authors-split",
      message: `The authors of each paper were ${described(conventions.separator)}.`,
      remedy: "If names look wrong, separate them with ; in the table and open it again.",
    });
    return (row) => paperOf((field) => textIn(row, field), conventions);
  },
};

/** Whether the beginning of a text is a table with a column of authors and one of titles. */
export function isPlainTable(head: string): boolean {
  return isTable(head, plainTable);
}

/** Reads any table that names its columns; how it separates and orders names is told from its cells. */
export function readPlainTable(source: Source): Reader {
  return readTable(source, plainTable);
}

type Field = keyof typeof columnNames;

/** Reads a field from the first of its columns that is filled; columns are looked up once a table. */
function fieldReader(columns: Columns): (row: Row, field: Field) => string {
  const present = new Map(
    Object.entries(columnNames).map(([field, names]) => [
      field,
      names.filter((name) => columns.has(name)),
    ]),
  );
  return ({ cell }, field) => cell(...(present.get(field) ?? []));
}

/** How one table writes names. */
interface Conventions {
  readonly separator: Separator;
  /** "Müller KR" instead of "K. R. Müller". */
  readonly hasInitialsLast: boolean;
}

function conventionsOf(cells: readonly string[]): Conventions {
  const separator = separatorOf(cells);
  const names = cells
    .flatMap((cell) => split(cell, separator))
    .filter((name) => name.includes(" "));
  const initialsLast = names.filter((name) => /\s(?:\p{Lu}\p{M}*[.-]*){1,4}$/u.test(name));
  return { separator, hasInitialsLast: initialsLast.length > names.length / 2 };
}

function paperOf(
  text: (field: Field) => string,
  { separator, hasInitialsLast }: Conventions,
): PrintedPaper {
  return {
    title: text("title"),
    byline: bylineOf(split(text("authors"), separator), (name) =>
      hasInitialsLast ? familyThenInitials(name) : givenFirst(name),
    ),
    year: text("year"),
    date: text("date"),
    venue: text("venue"),
    kind: text("kind"),
    keywords: listIn(text("keywords")),
    ids: { doi: text("doi"), pmid: text("pmid"), arxiv: text("arxiv") },
    address: text("address"),
    abstract: text("abstract"),
  };
}
