/** The text of CNKI for its own readers, and of its reader E-Study: "Title-题名: …". */

import { type BylineReader, withBylines } from "../bylines/byline-reader.ts";
import type { Report } from "../diagnostic.ts";
import type { Format } from "../format.ts";
import type { PrintedPaper } from "../printed-paper.ts";

import { personOrOrganisation } from "./names/printed-people.ts";
import { bestDate } from "./printed-date.ts";
import { continuesAuthors, namesIn } from "./tagged/tagged-names.ts";
import { readTagged, type TaggedFormat } from "./tagged/tagged-reader.ts";
import { firstOf, linesOf, type TaggedRecord, valuesOf } from "./tagged/tagged-records.ts";

/** Reads records from their type or database to the next. */
export const cnkiText: Format = {
  name: "CNKI text",
  recognises: isCnkiText,
  read: (source) => readTagged(source, format),
};

/** Whether a text holds a record of CNKI's own text. */
function isCnkiText(head: string): boolean {
  return /^(?:\uFEFF)?Title-题名:/mu.test(head);
}

const format: TaggedFormat = {
  name: "cnki-text",
  dialect: {
    // An abstract may have a line that begins with "COVID-19:".
    tagLine:
      /^(DataType(?=:)|[A-Z][A-Za-z]{1,15}(?=-(?:\p{Script=Han}[^\s:]{0,12}|DOI|URL|ISSN|ISBN):))(?:-[^\s:]{1,13})?: ?(.*)$/su,
    continues: (line) => line.tag !== "Author" || continuesAuthors(line),
    role: ({ tag }, openedBy) => (opensRecord(tag, openedBy) ? "opens" : "adds"),
  },
  paperReader: withBylines(personOrOrganisation, paperOf),
};

/** Whichever of these a file has first; the database may stand at the end of a record, too. */
function opensRecord(tag: string, openedBy: string | undefined): boolean {
  if (tag === "DataType") return true;
  return (tag === "SrcDatabase" || tag === "Title") && (openedBy ?? tag) === tag;
}

function paperOf(record: TaggedRecord, bylineOf: BylineReader, report: Report): PrintedPaper {
  return {
    title: firstOf(record, "Title") ?? "",
    byline: bylineOf(namesIn(record, report, "Author")),
    date: bestDate(valuesOf(record, "Year", "PubTime")),
    venue: firstOf(record, "Source"),
    kind: firstOf(record, "SrcDatabase"),
    keywords: linesOf(record, "Keyword").flatMap((line) => line.split(/[;；]/u)),
    ids: { doi: firstOf(record, "DOI") },
    address: firstOf(record, "Link", "URL"),
    abstract: firstOf(record, "Summary"),
  };
}
