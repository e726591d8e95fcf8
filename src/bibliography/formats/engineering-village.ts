/** Text of Engineering Village: Compendex, Inspec and others. */

import { type BylineReader, withBylines } from "../bylines/byline-reader.ts";
import type { Format } from "../format.ts";
import type { PrintedPaper } from "../printed-paper.ts";

import { personOrOrganisation } from "./names/printed-people.ts";
import { readTagged, type TaggedFormat } from "./tagged/tagged-reader.ts";
import { firstOf, type TaggedRecord } from "./tagged/tagged-records.ts";

/** Reads records from "<RECORD 1>" to the next. */
export const engineeringVillage: Format = {
  name: "Engineering Village text",
  recognises: isEngineeringVillage,
  read: (source) => readTagged(source, format),
};

/** Whether a text holds a record as it is saved for reading. */
function isEngineeringVillage(head: string): boolean {
  return /^\uFEFF?<RECORD \d+>\s*Accession number:/imu.test(head);
}

const format: TaggedFormat = {
  name: "engineering-village",
  dialect: {
    tagLine: /^(<RECORD(?= \d)|[A-Z][A-Za-z/ -]{1,40}(?=:))(?: \d+>\s*$|:)(.*)$/su,
    continues: (line) => !line.isAfterBlank,
    role: ({ tag }) => (tag === "<RECORD" ? "opens" : "adds"),
  },
  paperReader: withBylines(personOrOrganisation, paperOf),
};

function paperOf(record: TaggedRecord, bylineOf: BylineReader): PrintedPaper {
  const authors = firstOf(record, "Authors", "Author") ?? "";
  return {
    title: firstOf(record, "Title") ?? "",
    // "Zhang, Wei (1); Li, Chuan (1, 2)": numbers lead to addresses.
    byline: bylineOf(
      authors.split(";").map((name) => name.replace(/\s*\(\d[\d, ]{0,40}\)\s*$/u, "")),
    ),
    year: firstOf(record, "Publication year", "Issue date"),
    venue: firstOf(record, "Source title", "Source"),
    kind: firstOf(record, "Document type"),
    keywords: firstOf(record, "Uncontrolled terms", "Controlled terms")?.split(/;|\s-\s/u) ?? [],
    ids: { doi: firstOf(record, "DOI") },
    abstract: firstOf(record, "Abstract"),
  };
}
