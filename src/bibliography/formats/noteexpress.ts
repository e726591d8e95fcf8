/** The text of NoteExpress, which CNKI, WanFang and VIP write for it: "{Author}: 江文杰". */

import { type BylineReader, withBylines } from "../bylines/byline-reader.ts";
import type { Report } from "../diagnostic.ts";
import type { Format } from "../format.ts";
import type { PrintedPaper } from "../printed-paper.ts";

import { personOrOrganisation } from "./names/printed-people.ts";
import { bestDate } from "./printed-date.ts";
import { continuesAuthors, namesIn } from "./tagged/tagged-names.ts";
import { readTagged, type TaggedFormat } from "./tagged/tagged-reader.ts";
import { firstOf, linesOf, type TaggedRecord, valuesOf } from "./tagged/tagged-records.ts";

/** Reads records from their {Reference Type} to the next. */
export const noteExpress: Format = {
  name: "NoteExpress text",
  recognises: isNoteExpress,
  read: (source) => readTagged(source, format),
};

/** Whether a text holds a record of NoteExpress. */
function isNoteExpress(head: string): boolean {
  return /^\uFEFF?\{Reference Type\}:/mu.test(head);
}

const format: TaggedFormat = {
  name: "noteexpress",
  dialect: {
    tagLine: /^\{([A-Z][A-Za-z/ ]{0,40})\} ?:(?:\s?(.*))?$/su,
    continues: (line) => line.tag !== "Author" || continuesAuthors(line),
    role: ({ tag }) => (tag === "Reference Type" ? "opens" : "adds"),
  },
  paperReader: withBylines(personOrOrganisation, paperOf),
};

/** {Translated Author} says the names of {Author} once more; {Subsidiary Author} has editors and supervisors. */
function paperOf(record: TaggedRecord, bylineOf: BylineReader, report: Report): PrintedPaper {
  return {
    title: firstOf(record, "Title", "Translated Title") ?? "",
    byline: bylineOf(namesIn(record, report, "Author")),
    date: bestDate(valuesOf(record, "Year", "Date")),
    venue: firstOf(record, "Journal", "Translated Journal", "Secondary Title", "Publisher"),
    kind: firstOf(record, "Reference Type"),
    keywords: linesOf(record, "Keywords").flatMap((line) => line.split(/[;；]/u)),
    ids: { doi: firstOf(record, "DOI") },
    address: firstOf(record, "URL"),
    abstract: firstOf(record, "Abstract"),
  };
}
