/** CSV of Dimensions. */

import { familyFirst } from "../author-name.ts";
import { type BylineReader, withBylines } from "../bylines/byline-reader.ts";
import type { Format } from "../format.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Row, TableFormat } from "../table/table.ts";
import { isTable, listIn, readTable } from "../table/table.ts";

/** Reads a CSV export of Dimensions, also the one for bibliometric mapping; a line about the data may lead. */
export const dimensions: Format = {
  name: "Dimensions CSV",
  recognises: (head) => isTable(head, rows),
  read: (source) => readTable(source, rows),
};

const rows: TableFormat = {
  name: "dimensions",
  isHeader: (columns) =>
    columns.has("publication id") &&
    columns.has("authors") &&
    columns.has("title") &&
    (columns.has("dimensions url") || columns.has("pubyear")),
  paperReader: withBylines(familyFirst, paperOf),
};

function paperOf({ cell }: Row, bylineOf: BylineReader): PrintedPaper {
  return {
    title: cell("title"),
    byline: bylineOf(listIn(cell("authors"))),
    year: cell("pubyear"),
    date: cell("publication date"),
    venue: cell("source title", "source title/anthology title", "anthology title"),
    kind: cell("publication type"),
    ids: { doi: cell("doi"), pmid: cell("pmid") },
    address: cell("dimensions url"),
    abstract: cell("abstract"),
  };
}
