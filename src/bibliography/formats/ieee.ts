/** CSV of IEEE Xplore. */

import { type BylineReader, withBylines } from "../byline-reader.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import { spokenName } from "../spoken-name.ts";
import type { Row, TableFormat } from "../table/table.ts";
import { isTable, listIn, readTable } from "../table/table.ts";

const ieee: TableFormat = {
  name: "ieee",
  isHeader: (columns) =>
    columns.has("document title") && columns.has("authors") && columns.has("publication title"),
  paperReader: withBylines(spokenName, paperOf),
};

/** Whether the beginning of a text is a CSV export of IEEE Xplore. */
export function isIeee(head: string): boolean {
  return isTable(head, ieee);
}

/** Reads a CSV export of IEEE Xplore, whose names are "A. Family". */
export function readIeee(source: Source): Reader {
  return readTable(source, ieee);
}

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
