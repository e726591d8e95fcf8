/** CSV of SpringerLink's search results. */

import { type BylineReader, withBylines } from "../bylines/byline-reader.ts";
import { spokenName } from "../bylines/spoken-name.ts";
import type { Format } from "../format.ts";
import type { Byline } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Row, TableFormat } from "../table/table.ts";
import { isTable, readTable } from "../table/table.ts";

/** Reads a CSV of SpringerLink, which glues names together: those are unknown authors, not people. */
export const springer: Format = {
  name: "SpringerLink CSV",
  recognises: (head) => isTable(head, rows),
  read: (source) => readTable(source, rows),
};

const rows: TableFormat = {
  name: "springer",
  isHeader: (columns) =>
    columns.has("item title") && columns.has("item doi") && columns.has("authors"),
  paperReader: withBylines(spokenName, paperOf),
};

/** Beginnings of words after which a capital does not begin the next name: "McDonald", "DeLuca". */
const PREFIX = String.raw`(?:^|[^\p{L}])(?:Mc|Mac|De|Del|Di|Du|La|Le|Van|Von|Fitz)`;
/** A capital within a word begins the next name. */
const GLUED = new RegExp(String.raw`\p{Ll}\.?\p{Lu}(?<!${PREFIX}\p{Lu})`, "u");
/** Most show it within ASCII, whose letters are known four times as fast. */
const PLAINLY_GLUED = new RegExp(String.raw`[a-z]\.?[A-Z](?<!${PREFIX}[A-Z])`, "u");
/** So does one after an ideograph, the last of three in a row, and a stroke: "Yang 杨博Kai", "HAMDADKarima", "Ay/Byron". */
const GLUED_OTHERWISE = /\p{Lo}\p{Lu}|\p{Lu}{3}\p{Ll}|\p{L}\/\p{L}/u;
/** Of books, at the beginning of a name and behind it; sought only where a name begins or ends as they do. */
const MAY_HAVE_TITLES = /^[DP]|D\.$/;
const TITLES = /^(?:(?:Prof|Dr|PD|Priv\.-Doz)\.\s*)+(?=\S)|(?<=\S) Ph\.D\.$/gu;

function paperOf({ cell }: Row, bylineOf: BylineReader): PrintedPaper {
  return {
    title: cell("item title"),
    byline: bylineIn(cell("authors"), bylineOf),
    year: cell("publication year"),
    venue: cell("publication title", "book series title"),
    kind: cell("content type"),
    ids: { doi: cell("item doi") },
    address: cell("url"),
  };
}

/** "Ada LovelaceBob Byron" cannot be split for certain; a name by itself is one author. */
function bylineIn(printed: string, bylineOf: BylineReader): Byline {
  const authors = MAY_HAVE_TITLES.test(printed) ? printed.replaceAll(TITLES, "") : printed;
  return isGlued(authors) ? UNKNOWN : bylineOf([authors]);
}

/** Shared by most papers of a file. */
const UNKNOWN: Byline = { authors: [], listComplete: false };

function isGlued(authors: string): boolean {
  if (PLAINLY_GLUED.test(authors)) return true;
  // In ASCII the other patterns come to this.
  if (!/[^ -~]/.test(authors)) return /[A-Z]{3}[a-z]|[A-Za-z]\/[A-Za-z]/.test(authors);
  return GLUED.test(authors) || GLUED_OTHERWISE.test(authors);
}
