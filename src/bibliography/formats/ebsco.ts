/** EBSCO's text for programs that manage references, which those of libraries (Copac) write, too: "AU- Lovelace, Ada". */

import { type BylineReader, withBylines } from "../bylines/byline-reader.ts";
import type { Report } from "../diagnostic.ts";
import type { Format } from "../format.ts";
import type { PrintedPaper } from "../printed-paper.ts";

import { personOrOrganisation } from "./names/printed-people.ts";
import { continuesAuthors, namesIn } from "./tagged/tagged-names.ts";
import { readTagged, type TaggedFormat } from "./tagged/tagged-reader.ts";
import { firstOf, linesOf, type TaggedRecord, valuesOf } from "./tagged/tagged-records.ts";

/** Reads records, which blank lines part. */
export const ebsco: Format = {
  name: "EBSCO text",
  recognises: isEbsco,
  read: (source) => readTagged(source, format),
};

/** Whether a text begins with a record of such tags. */
function isEbsco(head: string): boolean {
  return (
    /^\uFEFF?\s*[A-Z][A-Z\d]- \S/u.test(head) && /^TI- \S/mu.test(head) && /^AU- \S/mu.test(head)
  );
}

const format: TaggedFormat = {
  name: "ebsco",
  dialect: {
    tagLine: /^([A-Z][A-Z\d])- ?(.*)$/su,
    continues: (line) => (line.tag === "AU" ? continuesAuthors(line) : !line.isAfterBlank),
    role: ({ isAfterBlank }) => (isAfterBlank ? "opens" : "adds"),
  },
  paperReader: withBylines(personOrOrganisation, paperOf),
};

function paperOf(record: TaggedRecord, bylineOf: BylineReader, report: Report): PrintedPaper {
  return {
    title: firstOf(record, "TI") ?? "",
    byline: bylineOf(namesIn(record, report, "AU")),
    year: firstOf(record, "YR", "PY", "DT"),
    venue: firstOf(record, "SO", "JN"),
    kind: firstOf(record, "AT", "PT"),
    keywords: [
      ...linesOf(record, "KP"),
      ...valuesOf(record, "SU").flatMap((list) => list.split(";")),
    ],
    ids: { doi: firstOf(record, "DO") },
    address: firstOf(record, "UR"),
    abstract: firstOf(record, "AB"),
  };
}
