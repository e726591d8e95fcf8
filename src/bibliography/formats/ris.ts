import { type BylineReader, bylineReader } from "../byline-reader.ts";
import type { PaperIds } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import { bestDate } from "./printed-date.ts";
import { idsIn } from "./printed-ids.ts";
import { personOrOrganisation } from "./printed-people.ts";
import { readTagged, type TaggedFormat } from "./tagged-reader.ts";
import { firstOf, linesOf, type TaggedRecord, valuesOf } from "./tagged-records.ts";

/** A2 to A4 are editors, authors of the series and the like. */
const authorTags = ["AU", "A1"];

/** Whether a text holds a record as reference managers exchange them. */
export function isRis(head: string): boolean {
  return /^[ \t\uFEFF]*TY {1,2}-[ \t]*\S/mu.test(head);
}

/** Reads RIS: records from TY to ER, or to the next TY where ER is missing. */
export function readRis(source: Source): Reader {
  return readTagged(source, format);
}

const format: TaggedFormat = {
  name: "ris",
  endTag: "ER",
  dialect: {
    // Sources differ in their blanks, yet "ER -positive" is text and ends no record.
    tagLine: /^\s*(?!ER -\s*\S)([A-Z][A-Z0-9]) {1,2}-(.*)$/su,
    continues: ({ tag }) => !authorTags.includes(tag) && tag !== "ER",
    role: ({ tag }) => (tag === "TY" ? "opens" : tag === "ER" ? "closes" : "adds"),
  },
  paperReader: () => {
    const bylineOf = bylineReader(personOrOrganisation);
    return (record) => paperOf(record, bylineOf);
  },
};

function paperOf(record: TaggedRecord, bylineOf: BylineReader): PrintedPaper {
  const names = valuesOf(record, ...authorTags).flatMap((value) => value.split(/;\s+/u));
  return {
    title: firstOf(record, "TI", "T1", "BT", "CT", "ST") ?? "",
    byline: bylineOf(names),
    date: dateOf(record),
    venue: firstOf(record, "T2", "JF", "JO", "BT", "JA", "J2", "T3"),
    kind: firstOf(record, "TY"),
    keywords: linesOf(record, "KW"),
    ids: idsOf(record),
    address: valuesOf(record, "UR").join(" "),
    abstract: firstOf(record, "AB", "N2"),
  };
}

/** Web of Science prints the month in DA, without the year of PY. */
function dateOf(record: TaggedRecord): string | undefined {
  const [year = ""] = valuesOf(record, "PY");
  const dates = valuesOf(record, "PY", "Y1", "DA");
  return bestDate([...dates, ...valuesOf(record, "DA").map((date) => `${year} ${date}`)]);
}

function idsOf(record: TaggedRecord): PaperIds {
  const { doi, arxiv } = idsIn(valuesOf(record, "UR", "L3", "M3", "AN", "M1", "N1"));
  return { doi: firstOf(record, "DO") ?? doi, arxiv, pmid: pmidOf(record) };
}

/** Databases keep PubMed's number in different fields, which hold other numbers elsewhere. */
function pmidOf(record: TaggedRecord): string | undefined {
  const database = firstOf(record, "DB", "DP") ?? "";
  const number = /scopus/iu.test(database)
    ? firstOf(record, "C2")
    : /pubmed|medline|nlm/iu.test(database) && firstOf(record, "AN");
  return number && /^\d{1,9}$/u.test(number) ? number : undefined;
}
