/** CSV of IEEE Xplore. */

import { type BylineReader, withBylines } from "../bylines/byline-reader.ts";
import { spokenName } from "../bylines/spoken-name.ts";
import type { Format } from "../format.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Row, TableFormat } from "../table/table.ts";
import { isTable, listIn, readTable } from "../table/table.ts";

/** Reads a CSV export of IEEE Xplore, whose names are "A. Family". */
export const ieee: Format = {
  name: "IEEE Xplore CSV",
  recognises: (head) => isTable(head, rows),
  read: (source) => readTable(source, rows),
};

const rows: TableFormat = {
  name: "ieee",
  isHeader: (columns) =>
    columns.has("document title") && columns.has("authors") && columns.has("publication title"),
  paperReader: withBylines(spokenName, paperOf),
};

function paperOf({ cell }: Row, bylineOf: BylineReader): PrintedPaper {
  return {
    title: cell("document title"),
    byline: bylineOf(listIn(cell("authors"))),
    year: cell("publication year", "year"),
    venue: cell("publication title"),
    kind: cell("document identifier"),
    keywords: listIn(cell("author keywords")),
    ids: { doi: cell("doi") },
    address: cell("pdf link"),
    abstract: cell("abstract"),
  };
}
