/** CSV of Embase. */

import { split } from "../bylines/author-separator.ts";
import { type BylineReader, withBylines } from "../bylines/byline-reader.ts";
import { familyThenInitials } from "../bylines/family-then-initials.ts";
import { separatorOf } from "../bylines/told-separator.ts";
import type { Format } from "../format.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Row, TableFormat } from "../table/table.ts";
import { isTable, listIn, readTable } from "../table/table.ts";

/** Reads a CSV export of Embase, whose names are "Family I." with commas between them. */
export const embase: Format = {
  name: "Embase CSV",
  recognises: (head) => isTable(head, rows),
  read: (source) => readTable(source, rows),
};

const rows: TableFormat = {
  name: "embase",
  isHeader: (columns) =>
    columns.has("author names") &&
    columns.has("title") &&
    [...columns.keys()].some((name) => /^(?:emtree|embase)\b/u.test(name)),
  paperReader: withBylines(familyThenInitials, paperOf),
};

/** The address beside a number is the number's. */
function pmidIn(cell: string): string {
  return cell.split(",")[0] ?? "";
}

/** What a row says, or a record whose facts have the names of the columns. */
export function paperOf({ cell }: Row, bylineOf: BylineReader): PrintedPaper {
  const source = cell("source");
  const authors = cell("author names");
  const names = split(authors, separatorOf([authors]));
  return {
    title: cell("title"),
    byline: bylineOf(names),
    // Some exports print the year only within the source: "Endoscopic Ultrasound (2014) 3:3".
    year: cell("publication year", "date of publication") || (/\(\d{4}\)/u.exec(source)?.[0] ?? ""),
    venue: cell("source title") || source.replace(/\s*\(\d{4}\).*$/su, ""),
    kind: cell("publication type"),
    keywords: listIn(cell("author keywords", "keywords"), ","),
    ids: { doi: cell("doi"), pmid: pmidIn(cell("medline pmid")) },
    address: cell("full text link", "open url link"),
    abstract: cell("abstract"),
  };
}
