import { familyFirst, familyThenInitials } from "../author-name.ts";
import { separatorOf, split } from "../author-separator.ts";
import { type BylineReader, bylineOf, bylineReader } from "../byline-reader.ts";
import type { Byline, PersonIds, PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import type { Header } from "../table-header.ts";
import type { Row, TableFormat } from "../table.ts";
import { isTable, listIn, readTable } from "../table.ts";

const AUTHORS = ["authors", "author names"];
const FULL_NAMES = "author full names";
const TITLES = ["title", "titles"];
const PERSON_IDS = "author(s) id";

const scopus: TableFormat = {
  name: "scopus",
  isHeader: (columns) =>
    (columns.has("eid") || columns.has(PERSON_IDS)) &&
    [FULL_NAMES, ...AUTHORS].some((name) => columns.has(name)) &&
    TITLES.some((name) => columns.has(name)),
  aligned: withoutMoreFunding,
  paperReader: () => {
    const fullNames = bylineReader(fullName);
    const shortNames = bylineReader((name) => familyThenInitials(name));
    return (row) => paperOf(row, (cell) => bylineIn(cell, { fullNames, shortNames }));
  },
};

/** Whether the beginning of a text is a CSV export of Scopus, with its old or its new columns. */
export function isScopus(head: string): boolean {
  return isTable(head, scopus);
}

/** Reads a CSV export of Scopus; people keep the id that it gives them. */
export function readScopus(source: Source): Reader {
  return readTable(source, scopus);
}

/** Rows may hold several funding texts under the header's one column for them. */
function withoutMoreFunding(cells: readonly string[], { columns, width }: Header) {
  const last = [...columns.keys()].findLast((name) => /^funding texts?\b/u.test(name));
  const place = columns.get(last ?? "");
  if (place === undefined || !cells.at(-1)?.trim().startsWith("2-s2.0-")) return cells;
  return cells.toSpliced(place + 1, cells.length - width);
}

function paperOf({ cell }: Row, bylineFrom: (cell: Row["cell"]) => Byline): PrintedPaper {
  const title = cell(...TITLES);
  return {
    title: title === "[No title available]" ? "" : title,
    byline: bylineFrom(cell),
    year: cell("year", "publication year"),
    venue: cell("source title"),
    kind: cell("document type"),
    keywords: listIn(cell("author keywords")),
    ids: { doi: cell("doi"), pmid: cell("pubmed id") },
    address: cell("link"),
    abstract: abstractIn(cell("abstract")),
  };
}

function abstractIn(printed: string): string {
  return printed === "[No abstract available]" ? "" : printed;
}

interface Readers {
  readonly fullNames: BylineReader;
  readonly shortNames: BylineReader;
}

/** Full names carry their ids in brackets; short names have them in a column beside them. */
function bylineIn(cell: Row["cell"], { fullNames, shortNames }: Readers): Byline {
  const full = listIn(cell(FULL_NAMES));
  if (full.length > 0) return fullNames(full);
  const ids = listIn(cell(PERSON_IDS));
  const names = shortNamesIn(cell(...AUTHORS), ids.length);
  return ids.length === names.length
    ? bylineOf(names, (name, i) => familyThenInitials(name, scopusId(ids[i])))
    : shortNames(names);
}

/** "Lovelace, Ada (57652434900)". */
function fullName(printed: string): PrintedAuthor {
  const [, name = printed, id] = /^(.*\S)\s*\((\d{4,})\)$/su.exec(printed) ?? [];
  return familyFirst(name, scopusId(id));
}

/** "Sauer F.; Xie J.", of old exports "Sauer F., Xie J." or "Sauer, F., Xie, J.": the ids decide. */
function shortNamesIn(cell: string, idCount: number): readonly string[] {
  if (cell.includes(";")) return listIn(cell);
  const commas = split(cell, ",").length;
  if (commas === idCount) return split(cell, ",");
  return split(cell, commas === 2 * idCount ? "pairs" : separatorOf([cell]));
}

function scopusId(printed = ""): PersonIds | undefined {
  return /^\d+$/u.test(printed) ? { scopus: printed } : undefined;
}
