/** Text of the Cochrane Library: reviews, and trials of CENTRAL. */

import { familyFirst } from "../author-name.ts";
import { type BylineReader, bylineReader } from "../bylines/byline-reader.ts";
import type { Report } from "../diagnostic.ts";
import type { Format } from "../format.ts";
import type { PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";

import { isOrganisation, personOrOrganisation } from "./names/printed-people.ts";
import { continuesAuthors, namesIn } from "./tagged/tagged-names.ts";
import { readTagged, type TaggedFormat } from "./tagged/tagged-reader.ts";
import { firstOf, linesOf, type TaggedRecord } from "./tagged/tagged-records.ts";

/** Reads the Cochrane Library's text: records from "Record #1 of 2" to the next. */
export const cochrane: Format = {
  name: "Cochrane Library text",
  recognises: isCochrane,
  read: (source) => readTagged(source, format),
};

/** Whether a text holds a record as the Cochrane Library writes them for reading. */
function isCochrane(head: string): boolean {
  return /^\uFEFF?Record #\d+ of \d+[ \t]*[\r\n]+ID: \S/mu.test(head);
}

const format: TaggedFormat = {
  name: "cochrane",
  dialect: {
    tagLine: /^(Record(?= #\d)|[A-Z]{2,4}(?=:))(?: #\d+ of \d+\s*$|:)(.*)$/su,
    continues: (line) => (line.tag === "AU" ? continuesAuthors(line) : !line.isAfterBlank),
    role: ({ tag }) => (tag === "Record" ? "opens" : "adds"),
  },
  paperReader: () => {
    const bylineOf = bylineReader(personOrOrganisation);
    const ofReview = bylineReader(familyThenGiven);
    return (record, report) => {
      // Trials keep what their journals print: "Lovelace A".
      const isReview = /^Cochrane Database/iu.test(firstOf(record, "SO") ?? "");
      return paperOf(record, report, isReview ? ofReview : bylineOf);
    };
  },
};

/** What begins a family in two words or more, in capitals, too; "Roqué i Figuls" has a word between. */
const FAMILY =
  /^(?:(?:al|d[aeiu]|de[lnr]|della|dos|el|l[ae]|las|los|san|santa|te[nr]|v[ao]n|zu[mr]?) )*\S+(?: [eiy] \S+)?(?= )/iu;

/** Reviews print families first, without a comma: "Crowther Caroline A", "Van Ryswyk Emer". */
function familyThenGiven(printed: string): PrintedAuthor {
  const [family = ""] = FAMILY.exec(printed) ?? [];
  if (family === "" || printed.includes(",") || isOrganisation(printed))
    return personOrOrganisation(printed);
  return familyFirst(`${family}, ${printed.slice(family.length)}`);
}

function paperOf(record: TaggedRecord, report: Report, bylineOf: BylineReader): PrintedPaper {
  return {
    title: firstOf(record, "TI") ?? "",
    byline: bylineOf(namesIn(record, report, "AU")),
    year: firstOf(record, "YR"),
    venue: firstOf(record, "SO"),
    kind: firstOf(record, "PT"),
    keywords: linesOf(record, "KY").flatMap((line) => line.split(";")),
    ids: {
      doi: firstOf(record, "DOI"),
      pmid: /^PUBMED\s+(\d{1,9})$/u.exec(firstOf(record, "PM") ?? "")?.[1],
    },
    address: firstOf(record, "US"),
    abstract: firstOf(record, "AB"),
  };
}
