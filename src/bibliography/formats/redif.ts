/** ReDIF, in which archives hand their papers to RePEc: "Author-Name: Angus Deaton". */

import { type BylineReader, withBylines } from "../bylines/byline-reader.ts";
import type { Report } from "../diagnostic.ts";
import type { Format } from "../format.ts";
import type { PrintedPaper } from "../printed-paper.ts";

import { personOrOrganisation } from "./names/printed-people.ts";
import { continuesAuthors, namesIn } from "./tagged/tagged-names.ts";
import { readTagged, type TaggedFormat } from "./tagged/tagged-reader.ts";
import { firstOf, type TaggedRecord, valuesOf } from "./tagged/tagged-records.ts";

/** Reads templates of papers from their type to the next; those of series and archives are none. */
export const redif: Format = {
  name: "ReDIF of RePEc",
  recognises: isRedif,
  read: (source) => readTagged(source, format),
};

/** Whether a text holds a template of ReDIF for a paper. */
function isRedif(head: string): boolean {
  return /^\uFEFF?Template-Type: ?ReDIF-(?:Paper|Article|Book|Chapter|Software)/imu.test(head);
}

const format: TaggedFormat = {
  name: "redif",
  dialect: {
    // An abstract may have a line that begins with "Purpose:".
    tagLine:
      /^((?:Template|Author|Editor|File|Creation|Revision|Publication|Publisher|Classification|Book|Contact|Provider|Order|Article|X)-[A-Z][A-Z-]{0,30}|Title|Abstract|Journal|Series|Volume|Issue|Number|Pages|Month|Year|Keywords|DOI|Note|Handle|Length|Price|Availability|Edition|Status|Language|ISBN|ISSN|Restriction):[^\S\n]*(.*)$/isu,
    isCaseless: true,
    continues: (line) =>
      line.tag === "AUTHOR-NAME" ? continuesAuthors(line) : WRAPPED.has(line.tag),
    role: ({ tag, lines }) => {
      if (tag !== "TEMPLATE-TYPE") return "adds";
      return /^ReDIF-(?:Series|Archive|Person|Institution)/iu.test(lines[0] ?? "")
        ? "closes"
        : "opens";
    },
  },
  paperReader: withBylines(personOrOrganisation, paperOf),
};

/** What may have more lines than one. */
const WRAPPED: ReadonlySet<string> = new Set(
  "TITLE ABSTRACT KEYWORDS NOTE AUTHOR-WORKPLACE-NAME".split(" "),
);

/** Editors are no authors. */
function paperOf(record: TaggedRecord, bylineOf: BylineReader, report: Report): PrintedPaper {
  const date = firstOf(record, "YEAR", "CREATION-DATE", "PUBLICATION-DATE");
  return {
    title: firstOf(record, "TITLE") ?? "",
    byline: bylineOf(namesIn(record, report, "AUTHOR-NAME")),
    year: date,
    date,
    venue: firstOf(record, "JOURNAL", "BOOK-TITLE", "SERIES"),
    kind: firstOf(record, "TEMPLATE-TYPE")?.replace(/^ReDIF-|:? ?1\.0$/giu, ""),
    keywords: valuesOf(record, "KEYWORDS").flatMap((words) => words.split(/[;,]/u)),
    ids: { doi: firstOf(record, "DOI") ?? doiNoted(record) },
    address: valuesOf(record, "FILE-URL").join(" "),
    abstract: firstOf(record, "ABSTRACT"),
  };
}

/** "Note: DOI: 10.1257/aer.100.1.5" */
function doiNoted(record: TaggedRecord): string | undefined {
  return /\b10\.\d{4,9}\/\S+/u.exec(firstOf(record, "NOTE") ?? "")?.[0];
}
