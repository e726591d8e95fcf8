import { type BylineReader, bylineReader } from "../byline-reader.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import { spokenName } from "../spoken-name.ts";
import type { Row, TableFormat } from "../table/table.ts";
import { isTable, listIn, readTable } from "../table/table.ts";

const lens: TableFormat = {
  name: "lens",
  isHeader: (columns) => columns.has("lens id") && columns.has("author/s") && columns.has("title"),
  paperReader: () => {
    const bylineOf = bylineReader((name) => spokenName(name));
    return (row) => paperOf(row, bylineOf);
  },
};

/** Whether the beginning of a text is a CSV export of The Lens. */
export function isLens(head: string): boolean {
  return isTable(head, lens);
}

/** Reads a CSV export of The Lens, whose names are "Given Family". */
export function readLens(source: Source): Reader {
  return readTable(source, lens);
}

function paperOf({ cell }: Row, bylineOf: BylineReader): PrintedPaper {
  return {
    title: cell("title"),
    byline: bylineOf(listIn(cell("author/s"))),
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
