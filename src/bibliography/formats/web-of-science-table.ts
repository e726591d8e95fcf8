/** Tables of Web of Science, with long names of columns or with tags. */

import { groupAuthor } from "../author-name.ts";
import { split } from "../bylines/author-separator.ts";
import { type BylineReader, bylineOf, bylineReader } from "../bylines/byline-reader.ts";
import { familyThenInitials } from "../bylines/family-then-initials.ts";
import { separatorOf } from "../bylines/told-separator.ts";
import type { Report } from "../diagnostic.ts";
import type { Format } from "../format.ts";
import type { Byline, PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Row, TableFormat } from "../table/table.ts";
import { isTable, listIn, readTable, wholeNames } from "../table/table.ts";

import { addOrcids } from "./listed-orcids.ts";
import { withoutExtras } from "./names/name-extras.ts";
import { dateIn } from "./printed-date.ts";
import { pmidIn } from "./web-of-science.ts";

/** Reads a table of Web of Science, or one that bibliometrix made of any source; ORCIDs stand in no order and are given only where certain. */
export const webOfScienceTable: Format = {
  name: "Web of Science table",
  recognises: (head) => isTable(head, rows),
  read: (source) => readTable(source, rows),
};

/** Each column by its long name (Excel, CSV) and by its tag (tab-delimited). */
const FULL_NAMES = ["author full names", "af"];
const SHORT_NAMES = ["authors", "au"];
const BOOK_AUTHORS = ["book author full names", "bf", "book authors", "ba"];

const rows: TableFormat = {
  name: "web-of-science-table",
  isHeader: (columns) =>
    columns.has("ut (unique wos id)") ||
    columns.has("ut unique wos id") ||
    (columns.has("article title") && columns.has("author full names")) ||
    (columns.has("au") &&
      columns.has("ti") &&
      ["pt", "py", "so", "ut"].some((name) => columns.has(name))),
  paperReader: ({ columns, rows }) => {
    // Other databases have its tags in tables, and commas between "Lovelace A" and "Byron B".
    const isItsOwn = columns.has("pt") || columns.has("ut") || !columns.has("au");
    const separator = isItsOwn ? ";" : separatorOf(rows.map(({ cell }) => cell("au")));
    const readPeople = bylineReader(person);
    const peopleOf: BylineReader = (names) =>
      readPeople(separator === ";" ? names : names.flatMap((name) => split(name, separator)));
    return (row, report) => paperOf(row, report, peopleOf);
  },
};

/** "Lovelace, Ada", in BIOSIS with an address behind it; bibliometrix writes "LOVELACE A", and keeps the id of Scopus beside a full name. */
function person(printed: string): PrintedAuthor {
  const [, name = printed, scopus] = /^(.*\S)\s*\((\d{4,})\)$/su.exec(printed) ?? [];
  return familyThenInitials(withoutExtras(name), scopus === undefined ? undefined : { scopus });
}

function paperOf({ cell }: Row, report: Report, peopleOf: BylineReader): PrintedPaper {
  const year = cell("publication year", "py", "yr");
  return {
    title: cell("article title", "ti"),
    byline: bylineIn(cell, report, peopleOf),
    year: year || cell("early access date", "ea"),
    date: dateIn(`${year} ${cell("publication date", "pd")}`),
    venue: cell("source title", "so"),
    kind: cell("document type", "dt"),
    keywords: [...listIn(cell("author keywords", "de")), ...listIn(cell("keywords plus", "id"))],
    ids: { doi: cell("doi", "di"), pmid: cell("pubmed id", "pm") || pmidIn(cell("ut")) },
    abstract: cell("abstract", "ab"),
  };
}

function peopleIn(cell: string): readonly string[] {
  return wholeNames(cell, listIn(cell));
}

function bylineIn(cell: Row["cell"], report: Report, peopleOf: BylineReader): Byline {
  const full = peopleIn(cell(...FULL_NAMES));
  const short = peopleIn(cell(...SHORT_NAMES));
  const authors = full.length >= short.length ? full : short;
  const names = authors.length > 0 ? authors : listIn(cell(...BOOK_AUTHORS));
  const people = peopleOf(names);
  const consortia = cell("group authors", "ca");
  const orcids = cell("orcids", "oi");
  if (consortia === "" && orcids === "") return people;
  const groups = bylineOf(listIn(consortia), groupAuthor);
  const identified = addOrcids(people.authors, orcids);
  identified.findings.forEach(report);
  return {
    authors: [...identified.authors, ...groups.authors],
    listComplete: people.listComplete && groups.listComplete,
  };
}
