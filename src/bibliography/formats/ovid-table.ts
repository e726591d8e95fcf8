/** Ovid's CSV, whose columns are its tags; lists in a cell have a blank line between their members. */

import { type BylineReader, withBylines } from "../bylines/byline-reader.ts";
import type { Format } from "../format.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import {
  isTable,
  listIn,
  type Row,
  readTable,
  type TableFormat,
  wholeNames,
} from "../table/table.ts";

import { personOrOrganisation } from "./names/printed-people.ts";
import { lastDateIn } from "./ovid.ts";
import { bestDate } from "./printed-date.ts";

/** Reads Ovid's CSV; where no column has the year, the source ends in it. */
export const ovidTable: Format = {
  name: "Ovid CSV",
  recognises: (head) => isTable(head, rows),
  read: (source) => readTable(source, rows),
};

const rows: TableFormat = {
  name: "ovid-table",
  isHeader: (columns) => ["vn", "ui", "ti", "au"].every((name) => columns.has(name)),
  paperReader: withBylines(personOrOrganisation, paperOf),
};

function paperOf({ cell }: Row, bylineOf: BylineReader): PrintedPaper {
  const authors = cell("fa", "au");
  const source = cell("so");
  return {
    title: cell("ti"),
    byline: bylineOf(wholeNames(authors, membersOf(authors))),
    date: bestDate([cell("yr", "dp"), lastDateIn(source)]),
    venue: cell("jn", "ja") || source.split(/\.\s/u, 1)[0],
    kind: cell("pt"),
    keywords: membersOf(cell("mh", "kw")).map((word) => word.replace(/^\*/u, "")),
    ids: { doi: cell("do"), pmid: pmidIn(cell) },
    abstract: cell("ab"),
  };
}

function membersOf(cell: string): readonly string[] {
  return listIn(cell, "\n").filter((member) => member !== "");
}

/** "29635641 [http://…]"; MEDLINE numbers its records so, other databases otherwise, and longer. */
function pmidIn(cell: Row["cell"]): string {
  const own = /medline/iu.test(cell("db")) ? cell("ui") : "";
  return /^\d{1,8}\b/u.exec(cell("pm") || own)?.[0] ?? "";
}
