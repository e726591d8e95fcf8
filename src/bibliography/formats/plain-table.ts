import { familyThenInitials, givenFirst, groupAuthor } from "../author-name.ts";
import type { Separator } from "../author-separator.ts";
import { described, separatorOf, split } from "../author-separator.ts";
import { type BylineReader, bylineReader } from "../byline-reader.ts";
import type { Finding } from "../diagnostic.ts";
import type { PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import { columnKey, type TableChoices, type TableLayout } from "../table-choices.ts";
import type { Columns } from "../table-header.ts";
import type { Row, TableFormat } from "../table.ts";
import { isTable, listIn, readTable } from "../table.ts";
import { columnNames } from "./plain-table-columns.ts";

/** Whether the beginning of a text is a table with a column of authors and one of titles. */
export function isPlainTable(head: string): boolean {
  return isTable(
    head,
    tableFormat({}, () => undefined),
  );
}

/**
 * Reads any table that names its columns; which of them hold what, and how authors are separated and
 * ordered, is told from its cells, unless the source says how to read it.
 */
export function* readPlainTable(source: Source): Reader {
  const layouts: TableLayout[] = [];
  const format = tableFormat(source.choices ?? {}, (layout) => void layouts.push(layout));
  const reading = yield* readTable(source, format);
  const [table] = layouts;
  return { ...reading, ...(table !== undefined && { table }) };
}

/** @param tell - is told how the table is read. */
function tableFormat(choices: TableChoices, tell: (layout: TableLayout) => void): TableFormat {
  return {
    name: "table",
    isHeader: (columns) =>
      (["authors", "title"] as const).every(
        (field) => columnsOf(field, columns, choices).length > 0,
      ),
    paperReader: ({ columns, names, rows }, report) => {
      const textIn = fieldReader(columns, choices);
      const cells = rows.map((row) => textIn(row, "authors"));
      const conventions = conventionsOf(cells, choices.separator ?? separatorOf(cells));
      const { separator } = conventions;
      // As printed, which is what somebody chooses among.
      const [authors = "", title = "", year = ""] = (["authors", "title", "year"] as const).map(
        (field) =>
          columnKey(names[columns.get(columnsOf(field, columns, choices)[0] ?? "") ?? -1] ?? ""),
      );
      tell({ columns: names, authors, title, year, separator });
      report(authorsSplit(separator));
      const bylineOf = bylineReader(nameReader(columns, conventions));
      return (row) => paperOf((field) => textIn(row, field), conventions, bylineOf);
    },
  };
}

type Field = keyof typeof columnNames;

const fields = [
  "authors",
  "title",
  "year",
  "date",
  "venue",
  "kind",
  "keywords",
  "abstract",
  "doi",
  "pmid",
  "arxiv",
  "address",
] as const satisfies readonly Field[];

/** The columns of a field that a table has: the chosen one alone, else all that are called after it. */
function columnsOf(field: Field, columns: Columns, choices: TableChoices): readonly string[] {
  const chosen =
    field === "authors" || field === "title" || field === "year" ? choices[field] : undefined;
  const names = chosen === undefined ? columnNames[field] : [chosen];
  return names.filter((name) => columns.has(name));
}

/** Reads a field from the first of its columns that is filled; columns are looked up once a table. */
function fieldReader(columns: Columns, choices: TableChoices): (row: Row, field: Field) => string {
  const present = new Map(
    fields.map((field) => [field, columnsOf(field, columns, choices)] as const),
  );
  return ({ cell }, field) => {
    const text = cell(...(present.get(field) ?? []));
    return field === "authors" ? withoutBrackets(text) : text;
  };
}

/** Programs write their lists as they are: "['Ada Lovelace', 'Bob Byron']". */
function withoutBrackets(cell: string): string {
  const [, list] = /^\[["'](.*)["']\]$/su.exec(cell) ?? [];
  return list === undefined ? cell : list.replaceAll(/["'],\s*["']/gu, "; ");
}

/** How one table writes names. */
interface Conventions {
  readonly separator: Separator;
  /** "Müller KR" instead of "K. R. Müller". */
  readonly hasInitialsLast: boolean;
  /** A list ends as a sentence does: "Lovelace A, Byron B." */
  readonly hasFullStop: boolean;
}

function conventionsOf(cells: readonly string[], separator: Separator): Conventions {
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

/** Zotero writes every person as "Family, Given": a name without a comma is one field, not to be taken apart. */
function nameReader(columns: Columns, { hasInitialsLast }: Conventions) {
  const isZotero = columns.has("item type") && columns.has("manual tags");
  return (name: string): PrintedAuthor => {
    if (isZotero && !name.includes(",")) return groupAuthor(name, "literal");
    return hasInitialsLast ? familyThenInitials(name) : givenFirst(name);
  };
}

function paperOf(
  text: (field: Field) => string,
  { separator, hasFullStop }: Conventions,
  bylineOf: BylineReader,
): PrintedPaper {
  const authors = text("authors");
  const names = split(hasFullStop ? authors.replace(/\.$/u, "") : authors, separator);
  return {
    title: text("title"),
    byline: bylineOf(names),
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

function authorsSplit(separator: Separator): Finding {
  return {
    severity: "note",
    code: "authors-split",
    message: `The authors of each paper were ${described(separator)}.`,
    remedy:
      "If names look wrong, choose what stands between them, or separate them with ; in the table.",
  };
}
