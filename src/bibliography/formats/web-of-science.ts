import { familyFirst, groupAuthor } from "../author-name.ts";
import { type BylineReader, bylineOf, bylineReader, joinedBylines } from "../byline-reader.ts";
import type { Byline } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import { bestDate } from "./printed-date.ts";
import { readTagged, type Report, type TaggedFormat } from "./tagged-reader.ts";
import { firstOf, linesOf, type TaggedRecord, valuesOf } from "./tagged-records.ts";
import { addOrcids } from "./web-of-science-orcids.ts";

/** Lines about the file: its name and version, and its end. */
const frameTags: ReadonlySet<string> = new Set(["FN", "VR", "EF"]);

/** Whether a text holds a record of Web of Science, or at least the header of such a file. */
export function isWebOfScience(head: string): boolean {
  return /^\uFEFF?PT [A-Z][ \t]*$/mu.test(head) || /^FN [^\r\n]*[\r\n]+VR \d/u.test(head);
}

/** Reads Web of Science's plain text: records from PT to ER, or to the next PT. */
export function readWebOfScience(source: Source): Reader {
  return readTagged(source, format);
}

const format: TaggedFormat = {
  name: "web-of-science",
  endTag: "ER",
  dialect: {
    tagLine: /^(?!ER\s+\S)([A-Z][A-Z0-9])(?:\s(.*))?$/su,
    continues: ({ tag }) => tag !== "ER" && !frameTags.has(tag),
    role: ({ tag }) => {
      if (frameTags.has(tag)) return "frames";
      return tag === "PT" ? "opens" : tag === "ER" ? "closes" : "adds";
    },
  },
  paperReader: () => {
    const peopleOf = bylineReader((name) => familyFirst(name));
    return (record, report) => paperOf(record, report, peopleOf);
  },
};

function paperOf(record: TaggedRecord, report: Report, peopleOf: BylineReader): PrintedPaper {
  const year = firstOf(record, "PY");
  const month = firstOf(record, "PD") ?? "";
  return {
    title: firstOf(record, "TI") ?? "",
    byline: bylineIn(record, report, peopleOf),
    // Early access counts where no issue has appeared.
    date: bestDate(year === undefined ? valuesOf(record, "EA") : [year, `${year} ${month}`]),
    venue: firstOf(record, "SO", "JI", "J9"),
    kind: firstOf(record, "DT", "PT"),
    keywords: valuesOf(record, "DE", "ID").flatMap((words) => words.split(";")),
    ids: { doi: firstOf(record, "DI"), pmid: firstOf(record, "PM") },
    abstract: firstOf(record, "AB"),
  };
}

function bylineIn(record: TaggedRecord, report: Report, peopleOf: BylineReader): Byline {
  const names = namesOf(record);
  const people = peopleOf(names);
  const groups = bylineOf(groupsOf(record, names.length > 0), (name) => groupAuthor(name));
  const byline = joinedBylines([people, groups]);
  const { authors, findings } = addOrcids(byline.authors, firstOf(record, "OI") ?? "");
  findings.forEach(report);
  return { ...byline, authors };
}

/** The authors; those of the book (BF, BA) where the record names none of its own. */
function namesOf(record: TaggedRecord): readonly string[] {
  const authors = fullNames(record, "AF", "AU");
  return authors.length > 0 ? authors : fullNames(record, "BF", "BA");
}

/** Full names, unless a damaged file has more short ones. */
function fullNames(record: TaggedRecord, full: string, short: string): readonly string[] {
  const [fullNames, shortNames] = [namesIn(record, full), namesIn(record, short)];
  return fullNames.length >= shortNames.length ? fullNames : shortNames;
}

/** A line is a name; other programs write all names on one line. */
function namesIn(record: TaggedRecord, tag: string): readonly string[] {
  return linesOf(record, tag)
    .flatMap((line) => line.split(/;\s*/u))
    .filter((name) => name !== "");
}

/** Groups that sign a book (GP) are mostly its sponsors and stand beside the authors of no chapter. */
function groupsOf(record: TaggedRecord, hasPeople: boolean): readonly string[] {
  return linesOf(record, "CA", ...(hasPeople ? [] : ["GP"]));
}
