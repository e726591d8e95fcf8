/** CSV of The Lens: scholarly works and patents. */

import { type BylineReader, bylineReader, withBylines } from "../bylines/byline-reader.ts";
import { spokenName } from "../bylines/spoken-name.ts";
import type { Format } from "../format.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Row, TableFormat } from "../table/table.ts";
import { isTable, listIn, readTable } from "../table/table.ts";
import type { Columns } from "../table/table-header.ts";

import { inventorOf } from "./names/inventors.ts";

/** Reads a CSV export of The Lens, whose authors are "Given Family". */
export const lens: Format = {
  name: "Lens CSV",
  recognises: (head) => isTable(head, rows),
  read: (source) => readTable(source, rows),
};

type PaperReader = ReturnType<TableFormat["paperReader"]>;

/** R calls it "Author.s" or "author_s". */
const AUTHORS = ["author/s", "author s"];

const rows: TableFormat = {
  name: "lens",
  isHeader: (columns) =>
    columns.has("lens id") && columns.has("title") && (hasAuthors(columns) || isOfPatents(columns)),
  paperReader: ({ columns }) => (hasAuthors(columns) ? works() : patents()),
};

function hasAuthors(columns: Columns): boolean {
  return AUTHORS.some((name) => columns.has(name));
}

function isOfPatents(columns: Columns): boolean {
  return columns.has("inventors");
}

const works = withBylines(spokenName, paperOf);

/** Inventors stand "FAMILY GIVEN", two semicolons between. */
function patents(): PaperReader {
  const bylineOf = bylineReader(inventorOf);
  return ({ cell }) => ({
    title: cell("title"),
    byline: bylineOf(listIn(cell("inventors"), ";;")),
    year: cell("publication year"),
    date: cell("publication date"),
    kind: cell("type", "document type"),
    address: cell("url"),
    abstract: cell("abstract"),
  });
}

function paperOf({ cell }: Row, bylineOf: BylineReader): PrintedPaper {
  return {
    title: cell("title"),
    byline: bylineOf(listIn(cell(...AUTHORS))),
    year: cell("publication year"),
    date: cell("date published"),
    venue: cell("source title"),
    kind: cell("publication type"),
    keywords: listIn(cell("keywords")),
    ids: { doi: cell("doi"), pmid: cell("pmid") },
    address: cell("external url"),
    abstract: cell("abstract"),
  };
}
