/** CSV of PubMed's search results. */

import { groupAuthor } from "../author-name.ts";
import type { BylineReader } from "../bylines/byline-reader.ts";
import { bylineReader, joinedBylines } from "../bylines/byline-reader.ts";
import { familyThenInitials } from "../bylines/family-then-initials.ts";
import { atCommasOfPeople } from "../bylines/people-and-groups.ts";
import type { Format } from "../format.ts";
import type { Byline } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Row, TableFormat } from "../table/table.ts";
import { isTable, readTable } from "../table/table.ts";

/** Reads a CSV of PubMed's search results, whose names are "Family IN". */
export const pubmedTable: Format = {
  name: "PubMed CSV",
  recognises: (head) => isTable(head, rows),
  read: (source) => readTable(source, rows),
};

const rows: TableFormat = {
  name: "pubmed-table",
  isHeader: (columns) =>
    ["pmid", "title", "authors", "citation"].every((name) => columns.has(name)) &&
    // Sites leave the blanks out.
    ["first author", "firstauthor"].some((name) => columns.has(name)),
  paperReader: () => {
    const peopleOf = bylineReader(familyThenInitials);
    const groupsOf = bylineReader(groupAuthor);
    return (row) => paperOf(row, { peopleOf, groupsOf });
  },
};

interface Readers {
  readonly peopleOf: BylineReader;
  readonly groupsOf: BylineReader;
}

function paperOf({ cell }: Row, readers: Readers): PrintedPaper {
  return {
    title: cell("title"),
    byline: bylineIn(cell("authors"), readers),
    year: cell("publication year", "publicationyear"),
    venue: cell("journal/book", "journal"),
    ids: { doi: cell("doi"), pmid: cell("pmid") },
  };
}

/**
 * "Lovelace A, Byron GG; Loom Study Group, Ay C.": commas between people, semicolons before groups, of
 * which some have an address.
 */
function bylineIn(printed: string, { peopleOf, groupsOf }: Readers): Byline {
  const [people = "", ...others] = printed.replace(/\.$/u, "").split(";");
  const behind = others.flatMap((part) => {
    const [group = "", ...more] = atCommasOfPeople(part.replace(ADDRESS, "").trim());
    return [groupsOf([group]), peopleOf(more)];
  });
  return joinedBylines([peopleOf(people.split(",").map((name) => name.trim())), ...behind]);
}

const ADDRESS = /\.? Electronic address: .*$/su;
