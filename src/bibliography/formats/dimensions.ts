/** CSV of Dimensions. */

import { familyFirst } from "../author-name.ts";
import { type BylineReader, withBylines } from "../byline-reader.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import type { Row, TableFormat } from "../table/table.ts";
import { isTable, listIn, readTable } from "../table/table.ts";

const dimensions: TableFormat = {
  name: "dimensions",
  isHeader: (columns) =>
    columns.has("publication id") &&
    columns.has("authors") &&
    columns.has("title") &&
    (columns.has("dimensions url") || columns.has("pubyear")),
  paperReader: withBylines(familyFirst, paperOf),
};

/** Whether the beginning of a text is a CSV export of Dimensions; a line about the data may lead. */
export function isDimensions(head: string): boolean {
  return isTable(head, dimensions);
}

/** Reads a CSV export of Dimensions, also the one for bibliometric mapping. */
export function readDimensions(source: Source): Reader {
  return readTable(source, dimensions);
}

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
