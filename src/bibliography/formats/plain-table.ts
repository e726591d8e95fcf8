import { groupAuthor } from "../author-name.ts";
import type { Separator } from "../author-separator.ts";
import { described, separatorOf } from "../author-separator.ts";
import { type BylineReader, bylineReader } from "../byline-reader.ts";
import type { Finding } from "../diagnostic.ts";
import type { PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import { columnKey, type TableChoices, type TableLayout } from "../table-choices.ts";
import type { Columns } from "../table-header.ts";
import type { Row, TableFormat } from "../table.ts";
import { isTable, listIn, readTable } from "../table.ts";
import { listedNames } from "./listed-names.ts";
import { authorBy, type Conventions, conventionsOf, namesIn } from "./name-conventions.ts";
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
    return field === "authors" ? (listedNames(text) ?? text) : text;
  };
}

/** Zotero writes every person as "Family, Given": a name without a comma is one field, not to be taken apart. */
function nameReader(columns: Columns, conventions: Conventions) {
  const isZotero = columns.has("item type") && columns.has("manual tags");
  return (name: string): PrintedAuthor =>
    isZotero && !name.includes(",") ? groupAuthor(name, "literal") : authorBy(conventions, name);
}

function paperOf(
  text: (field: Field) => string,
  conventions: Conventions,
  bylineOf: BylineReader,
): PrintedPaper {
  return {
    title: text("title"),
    byline: bylineOf(namesIn(text("authors"), conventions)),
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
