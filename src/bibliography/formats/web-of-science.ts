/** Plain text of Web of Science. */

import { familyFirst, groupAuthor } from "../author-name.ts";
import {
  type BylineReader,
  bylineOf,
  bylineReader,
  joinedBylines,
} from "../bylines/byline-reader.ts";
import type { Report } from "../diagnostic.ts";
import type { Format } from "../format.ts";
import type { Byline, PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";

import { addOrcids } from "./listed-orcids.ts";
import { withoutExtras } from "./names/name-extras.ts";
import { personOrOrganisation } from "./names/printed-people.ts";
import { type SeveralNames, severalNames } from "./names/several-names.ts";
import { bestDate } from "./printed-date.ts";
import { guessedNames } from "./tagged/tagged-names.ts";
import { readTagged, type TaggedFormat } from "./tagged/tagged-reader.ts";
import { firstOf, linesOf, type TaggedRecord, valuesOf } from "./tagged/tagged-records.ts";

/** Reads Web of Science's plain text: records from PT to ER, or to the next PT. */
export const webOfScience: Format = {
  name: "Web of Science plain text",
  recognises: isWebOfScience,
  read: (source) => readTagged(source, format),
};

/** Lines about the file: its name and version, and its end. */
const frameTags: ReadonlySet<string> = new Set(["FN", "VR", "EF"]);

/** Whether a text holds a record of Web of Science, bibutils' too, or at least the header of such a file. */
function isWebOfScience(head: string): boolean {
  return (
    /^\uFEFF?PT (?:[A-Z]|Book|Chapter|Journal|Unknown)[ \t]*$/mu.test(head) ||
    /^FN [^\r\n]*[\r\n]+VR \d/u.test(head)
  );
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
    // Zoological Record and BIOSIS print an address behind a name; Derwent's patents, and old files,
    // print some names without a comma.
    const peopleOf = bylineReader((name) =>
      name.includes(",") ? familyFirst(withoutExtras(name)) : withoutComma(name),
    );
    return (record, report) => paperOf(record, report, peopleOf);
  },
};

/** Given names never come first here: "Zhang Zhi-Wei" is Zhang. */
function withoutComma(name: string): PrintedAuthor {
  const author = personOrOrganisation(name);
  const printed = withoutExtras(name);
  const isTold = author.given === undefined || /^\p{Lu}\p{M}*\./u.test(printed);
  if (isTold || !printed.endsWith(` ${author.family}`)) return author;
  const [family = "", ...given] = printed.split(" ");
  return familyFirst(`${family}, ${given.join(" ")}`);
}

function paperOf(record: TaggedRecord, report: Report, peopleOf: BylineReader): PrintedPaper {
  const year = firstOf(record, "PY");
  const month = firstOf(record, "PD") ?? "";
  return {
    // SciELO and other regional collections have titles in Spanish, Portuguese or one more language.
    title: firstOf(record, "TI", "X1", "Y1", "Z1") ?? "",
    byline: bylineIn(record, report, peopleOf),
    // Early access counts where no issue has appeared; patents have the day they were published.
    date: bestDate(year === undefined ? valuesOf(record, "EA", "PD") : [year, `${year} ${month}`]),
    venue: firstOf(record, "SO", "JI", "J9"),
    kind: firstOf(record, "DT", "PT"),
    keywords: valuesOf(record, "DE", "ID").flatMap((words) => words.split(";")),
    ids: {
      doi: firstOf(record, "DI"),
      pmid: firstOf(record, "PM") ?? pmidIn(firstOf(record, "UT")),
    },
    abstract: firstOf(record, "AB"),
  };
}

/** MEDLINE at Web of Science has PubMed's number in its own: "MEDLINE:12345". */
export function pmidIn(accession = ""): string | undefined {
  return /^MEDLINE:(\d{1,9})$/u.exec(accession)?.[1];
}

function bylineIn(record: TaggedRecord, report: Report, peopleOf: BylineReader): Byline {
  const { names, isGuessed } = namesOf(record);
  if (isGuessed) report(guessedNames(valuesOf(record, "AF", "AU").join("; "), names.length));
  const people = peopleOf(names);
  const groups = groupsOf(record, names.length > 0);
  const byline =
    groups.length === 0 ? people : joinedBylines([people, bylineOf(groups, groupAuthor)]);
  const { authors, findings } = addOrcids(byline.authors, firstOf(record, "OI") ?? "");
  findings.forEach(report);
  return { ...byline, authors };
}

/** The authors; those of the book (BF, BA) where the record names none of its own. */
function namesOf(record: TaggedRecord): SeveralNames {
  const authors = fullNames(record, "AF", "AU");
  return authors.names.length > 0 ? authors : fullNames(record, "BF", "BA");
}

/** Full names, unless a damaged file has more short ones. */
function fullNames(record: TaggedRecord, full: string, short: string): SeveralNames {
  const [fullNames, shortNames] = [inLines(record, full), inLines(record, short)];
  return fullNames.names.length >= shortNames.names.length ? fullNames : shortNames;
}

/** A line is a name; other programs write all names on one line. */
function inLines(record: TaggedRecord, tag: string): SeveralNames {
  return severalNames(linesOf(record, tag));
}

/** Groups that sign a book (GP) are mostly its sponsors and stand beside the authors of no chapter. */
function groupsOf(record: TaggedRecord, hasPeople: boolean): readonly string[] {
  return linesOf(record, "CA", ...(hasPeople ? [] : ["GP"]));
}
