/** CSV of a profile of Google Scholar. */

import { type BylineReader, withBylines } from "../bylines/byline-reader.ts";
import { spokenName } from "../bylines/spoken-name.ts";
import type { Format } from "../format.ts";
import type { Byline } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Row, TableFormat } from "../table/table.ts";
import { isTable, listIn, readTable } from "../table/table.ts";

import { severalNames } from "./names/several-names.ts";

/** Reads the CSV that a profile of Google Scholar exports, whose names are "Family, Given". */
export const googleScholar: Format = {
  name: "Google Scholar CSV",
  recognises: (head) => isTable(head, rows),
  read: (source) => readTable(source, rows),
};

/** A profile's table shows so many authors of a paper, and does not say when there are more. */
const LONGEST_LIST = 10;
const COLUMNS = "authors,title,publication,volume,number,pages,year,publisher".split(",");

const rows: TableFormat = {
  name: "google-scholar",
  isHeader: (columns) =>
    columns.size === COLUMNS.length && COLUMNS.every((name) => columns.has(name)),
  paperReader: withBylines(spokenName, paperOf),
};

function paperOf({ cell }: Row, bylineOf: BylineReader): PrintedPaper {
  return {
    title: cell("title"),
    byline: bylineIn(namesIn(cell("authors")), bylineOf),
    year: cell("year"),
    venue: cell("publication"),
  };
}

/** Owners of a profile who add a paper by hand write several names into the field of one. */
function namesIn(cell: string): readonly string[] {
  return severalNames(listIn(cell)).names;
}

function bylineIn(names: readonly string[], bylineOf: BylineReader): Byline {
  const byline = bylineOf(names);
  return names.length < LONGEST_LIST ? byline : { ...byline, listComplete: false };
}
