import { familyFirst } from "../author-name.ts";
import { type BylineReader, bylineReader } from "../byline-reader.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import { headLength, type Reader, type Source } from "../reading.ts";
import { spokenName } from "../spoken-name.ts";
import type { Row, TableFormat } from "../table/table.ts";
import { isTable, listIn, readTable } from "../table/table.ts";

/** R calls it "Author.s" or "author_s". */
const AUTHORS = ["author/s", "author s"];

const lens: TableFormat = {
  name: "lens",
  isHeader: (columns) =>
    columns.has("lens id") && AUTHORS.some((name) => columns.has(name)) && columns.has("title"),
  paperReader: () => {
    const bylineOf = bylineReader((name) => spokenName(name));
    return (row) => paperOf(row, bylineOf);
  },
};

/** Its patents: inventors stand "FAMILY GIVEN", two semicolons between. */
const patents: TableFormat = {
  name: "lens",
  isHeader: (columns) => columns.has("lens id") && columns.has("inventors") && columns.has("title"),
  paperReader: () => {
    const bylineOf = bylineReader((name) => familyFirst(name.replace(" ", ", ")));
    return ({ cell }) => ({
      title: cell("title"),
      byline: bylineOf(listIn(cell("inventors"), ";;")),
      year: cell("publication year"),
      date: cell("publication date"),
      kind: cell("type", "document type"),
      address: cell("url"),
      abstract: cell("abstract"),
    });
  },
};

/** Whether the beginning of a text is a CSV export of The Lens. */
export function isLens(head: string): boolean {
  return isTable(head, lens) || isTable(head, patents);
}

/** Reads a CSV export of The Lens, whose authors are "Given Family". */
export function readLens(source: Source): Reader {
  return readTable(source, isTable(source.text.slice(0, headLength), lens) ? lens : patents);
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
