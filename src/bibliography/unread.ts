/** What to say of a text of no known format. */

import { type Diagnostic, quoted } from "./diagnostic.ts";
import { columnsOf } from "./formats/plain-table/fields.ts";
import { knownBeginning } from "./known-beginning.ts";
import { emptyBibliography, type Reading } from "./reading.ts";
import { columnKey, type TableLayout } from "./table/table-choices.ts";
import { findAnyHeader, type Header } from "./table/table-header.ts";

/** Nothing was understood; a table whose columns we do not know can be read once somebody names them. */
export function unread(file: string, head: string): Reading {
  const header = findAnyHeader(head);
  if (header === undefined) {
    return { bibliography: emptyBibliography, diagnostics: [unknownFormat(file, head)] };
  }
  return {
    bibliography: emptyBibliography,
    diagnostics: [unknownColumns(file, header)],
    table: { columns: header.names, ...knownColumns(header), separator: ";" },
  };
}

/** The columns that can be told, so that only the others need be chosen. */
function knownColumns({ columns, names }: Header): Pick<TableLayout, "authors" | "title" | "year"> {
  const printed = (field: "authors" | "title" | "year") =>
    columnKey(names[columns.get(columnsOf(field, columns, {})[0] ?? "") ?? -1] ?? "");
  return { authors: printed("authors"), title: printed("title"), year: printed("year") };
}

function unknownColumns(file: string, header: Header): Diagnostic {
  const listed = header.names.slice(0, 20).map(quoted).join(", ");
  const { authors, title } = knownColumns(header);
  const missing = authors === title ? "authors and titles" : authors === "" ? "authors" : "titles";
  const isNamed = !header.names.some((name) => IS_DATA.test(name.trim()));
  return {
    severity: "error",
    code: "read/unknown-columns",
    file,
    line: header.line - 1,
    message: isNamed
      ? `The file is a table, but none of its columns is known to hold ${missing}: ${listed}.`
      : `The file is a table whose first line names no columns: ${listed}.`,
    remedy: isNamed
      ? "Choose the columns of authors and titles, or call them Authors and Title in the table."
      : "Add a line above it that names each column, such as Authors, Title and Year.",
  };
}

/** A year, or an address. */
const IS_DATA = /^(?:1[6-9]|20)\d{2}$|^https?:/u;

function unknownFormat(file: string, head: string): Diagnostic {
  return { severity: "error", code: "read/unknown-format", file, ...whatItIs(head) };
}

function whatItIs(head: string): Pick<Diagnostic, "message" | "remedy"> {
  if (head === "") {
    return {
      message: "The file is empty.",
      remedy: "Export the papers again, or open another file.",
    };
  }
  const known = knownBeginning(head);
  const what =
    known === undefined ? `begins with ${quoted(head)}` : `looks like ${known.looksLike}`;
  return {
    message: `The file ${what} and holds no papers that Coterie can read.`,
    remedy: known?.remedy ?? instead,
  };
}

const instead =
  "Open an export of papers, such as BibTeX, RIS, CSV, JSON or YAML, the text of an author page, a list of references, or a network, such as GEXF, GraphML or Pajek.";
