/** Tagged text of RefWorks. */

import { type BylineReader, withBylines } from "../bylines/byline-reader.ts";
import type { Report } from "../diagnostic.ts";
import type { Format } from "../format.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";

import { personOrOrganisation } from "./names/printed-people.ts";
import { bestDate } from "./printed-date.ts";
import { idsIn } from "./printed-ids.ts";
import { continuesAuthors, namesIn } from "./tagged/tagged-names.ts";
import { readTagged, type TaggedFormat } from "./tagged/tagged-reader.ts";
import { firstOf, linesOf, type TaggedRecord, valuesOf } from "./tagged/tagged-records.ts";

export const refworks: Format = {
  name: "RefWorks tagged text",
  recognises: isRefworks,
  read: readRefworks,
};

/** Lines that continue a field have no tag, and may begin with two capitals: only these are tags. */
const TAGS =
  "RT SR ID A1 T1 JF JO YR FD VO IS SP OP K1 AB NO A2 T2 ED PB PP A3 A4 A5 T3 SN AV AD AN LA CL SF OT " +
  "LK DO CN DB DS IP RD ST UL SL LL CR WT A6 WV WP OL PMID PMCID U\\d{1,2}";

/** Fields of prose, whose lines may be folded at any word. */
const PROSE = new Set(["T1", "T2", "T3", "AB", "NO"]);
/** Tags that are words as well; those left out may hold small letters: "JF eLife", "PB de Gruyter". */
const WORD = /^(?!JF|JO|PB|PP|RT|LA)\p{Lu}{2}$/u;
/** A sentence goes on: what these fields hold begins with a capital, a digit or a mark of its kind. */
const GOES_ON = /^[("“]?(?!doi\b)\p{Ll}[\p{Ll}’'-]*[,.;)”"]*(?:\s|$)/u;

/** Whether a text holds a record as RefWorks exports it, and as CNKI does for it. */
function isRefworks(head: string): boolean {
  return /^\uFEFF?RT[ \t]+\p{L}/mu.test(head) && /^(?:A1|T1|SR)[ \t]+\S/mu.test(head);
}

/** Reads RefWorks' tagged text: records from RT to the next RT. */
function readRefworks(source: Source): Reader {
  return readTagged({ ...source, text: source.text.replace(LEGEND, withoutLetters) }, format);
}

/** What the tags mean stands above the records, and is nothing to warn of. */
const LEGEND = /^\uFEFF?\s*RefWorks Export Tagged Format[^]{0,10000}?BEGIN EXPORTED REFERENCES/iu;

/** Lines and offsets stay. */
function withoutLetters(text: string): string {
  return text.replaceAll(/[^\r\n]/gu, " ");
}

const format: TaggedFormat = {
  name: "refworks",
  dialect: {
    tagLine: new RegExp(`^(${TAGS.replaceAll(" ", "|")})(?:[ \\t]+(.*))?$`, "su"),
    continues: (line) => (line.tag === "A1" ? continuesAuthors(line) : !line.isAfterBlank),
    // "T1 Evidence for", and below it "NO evidence in trials".
    isFolded: ({ tag, lines: [value = ""], isAfterBlank }, above) =>
      !isAfterBlank && PROSE.has(above) && WORD.test(tag) && GOES_ON.test(value),
    role: ({ tag }) => (tag === "RT" ? "opens" : "adds"),
  },
  paperReader: withBylines(personOrOrganisation, paperOf),
};

/** A2 are editors, A3 to A6 of series, translators and the like. */
function paperOf(record: TaggedRecord, bylineOf: BylineReader, report: Report): PrintedPaper {
  const [year = ""] = valuesOf(record, "YR");
  return {
    title: firstOf(record, "T1", "T2") ?? "",
    byline: bylineOf(namesIn(record, report, "A1")),
    year,
    // A day is printed with its year or without.
    date: bestDate([year, ...valuesOf(record, "FD").flatMap((day) => [`${year} ${day}`, day])]),
    venue: firstOf(record, "JF", "JO", "T2"),
    kind: firstOf(record, "RT"),
    keywords: linesOf(record, "K1").flatMap((line) => line.split(";")),
    ids: {
      ...idsIn(valuesOf(record, "NO", "LK", "UL")),
      ...(firstOf(record, "DO") !== undefined && { doi: firstOf(record, "DO") }),
      pmid: firstOf(record, "PMID"),
    },
    address: valuesOf(record, "LK", "UL").join(" "),
    abstract: firstOf(record, "AB"),
  };
}
