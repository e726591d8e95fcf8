/** CSV of OpenAlex. */

import { joinedBylines } from "../bylines/byline-reader.ts";
import type { Format } from "../format.ts";
import type { Byline } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Row, TableFormat } from "../table/table.ts";
import { isTable, listIn, readTable } from "../table/table.ts";

import { listedTexts } from "./names/listed-names.ts";
import { isCutByOpenAlex, type PersonReader, personReader } from "./openalex-author.ts";

/** Reads a CSV export of OpenAlex, with dotted or with plain columns, whose lists are separated by "|". */
export const openAlexTable: Format = {
  name: "OpenAlex CSV",
  recognises: (head) => isTable(head, rows),
  read: (source) => readTable(source, rows),
};

/** Here and below with blanks for dots and dashes: every table has its columns under these names, too. */
const NAMES = ["authorships author display name", "author", "authors"];
const PERSON_IDS = ["authorships author id", "author ids"];
const ORCIDS = ["authorships author orcid", "orcid"];
const TITLES = ["display name", "title"];

const rows: TableFormat = {
  name: "openalex-table",
  isHeader: (columns) =>
    (columns.has("authorships author display name") || columns.has("work id")) &&
    NAMES.some((name) => columns.has(name)) &&
    TITLES.some((name) => columns.has(name)),
  paperReader: () => {
    const personOf = personReader();
    return (row) => paperOf(row, personOf);
  },
};

function paperOf({ cell }: Row, personOf: PersonReader): PrintedPaper {
  return {
    title: cell(...TITLES),
    byline: bylineIn(cell, personOf),
    year: cell("publication year", "year", "published year"),
    date: cell("publication date", "published", "published date"),
    venue: cell("primary location source display name", "source", "journal"),
    kind: cell("type"),
    category: cell("primary topic display name"),
    keywords: listIn(cell("keywords display name", "keywords"), "|"),
    ids: {
      doi: cell("doi"),
      pmid: cell("ids pmid"),
      openalex: cell("id", "work id"),
    },
    abstract: cell("abstract"),
  };
}

function bylineIn(cell: Row["cell"], personOf: PersonReader): Byline {
  const names = partsOf(cell(...NAMES));
  const ids = aligned(cell(...PERSON_IDS), names.length);
  const orcids = aligned(cell(...ORCIDS), names.length);
  const byline = joinedBylines(
    names.map((name, i) => personOf(name, ids[i] ?? "", orcids[i] ?? "")),
  );
  const isCut = isCutByOpenAlex(
    names.length,
    cell("is authors truncated").toLowerCase() === "true",
  );
  return isCut ? { ...byline, listComplete: false } : byline;
}

/** Who flattens the answers of its interface with pandas has lists of Python among those with "|". */
function partsOf(cell: string): readonly string[] {
  return listedTexts(cell) ?? listIn(cell, separatorIn(cell));
}

/** OpenAlex's own, or what reports that are made of it have. */
function separatorIn(cell: string): string {
  return cell.includes(";") && !cell.includes("|") ? ";" : "|";
}

/** A list of ids belongs to the names only when it is as long: blank ones may be missing from it. */
function aligned(cell: string, nameCount: number): readonly string[] {
  const ids = listedTexts(cell) ?? cell.split(separatorIn(cell));
  return ids.length === nameCount ? ids : [];
}
