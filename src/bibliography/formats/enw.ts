/** Tagged text of EndNote (.enw). */

import { type BylineReader, withBylines } from "../bylines/byline-reader.ts";
import type { Report } from "../diagnostic.ts";
import type { Format } from "../format.ts";
import type { PrintedPaper } from "../printed-paper.ts";

import { personOrOrganisation } from "./names/printed-people.ts";
import { bestDate } from "./printed-date.ts";
import { idsIn } from "./printed-ids.ts";
import { continuesAuthors, namesIn } from "./tagged/tagged-names.ts";
import { readTagged, type TaggedFormat } from "./tagged/tagged-reader.ts";
import { firstOf, linesOf, type TaggedRecord, valuesOf } from "./tagged/tagged-records.ts";

/** Reads EndNote's tagged text, also as older programs write it: without %0, a blank line between. */
export const enw: Format = {
  name: "EndNote tagged text (enw)",
  recognises: isEnw,
  read: (source) => readTagged(source, format),
};

/** Whether a text holds a record as EndNote writes them: a kind of work, or a title among others. */
function isEnw(head: string): boolean {
  const hasTitle = /^\uFEFF?%T \S/mu.test(head) && /^\uFEFF?%[AD] \S/mu.test(head);
  return hasTitle || /^\uFEFF?%0 \S/mu.test(head);
}

const format: TaggedFormat = {
  name: "enw",
  dialect: {
    tagLine: /^%([0-9A-Z@!#$&(*+^>[<=~?])(?:\s(.*))?$/su,
    firstLine: { beginning: "%0 ", pattern: /%0 [A-Z][a-z]+(?: [A-Za-z]{2,15}){0,3}[ \t]*$/muy },
    // NASA ADS lists all authors in one field, and folds it.
    continues: (line) => line.tag !== "A" || continuesAuthors(line),
    role: ({ tag, isAfterBlank }, openedBy) => {
      if (openedBy === undefined) return "opens";
      if (openedBy === "0") return tag === "0" ? "opens" : "adds";
      // bepress puts the title above the kind of work: no second one follows it there.
      return isAfterBlank || (openedBy === "T" && tag === "T") ? "opens" : "adds";
    },
  },
  paperReader: withBylines(personOrOrganisation, paperOf),
};

/** %E and %Y are editors, %? translators; ADS has the DOI under %Y. */
function paperOf(record: TaggedRecord, bylineOf: BylineReader, report: Report): PrintedPaper {
  return {
    title: firstOf(record, "T", "B") ?? "",
    byline: bylineOf(namesIn(record, report, "A")),
    date: dateOf(record),
    venue: venueOf(record),
    kind: firstOf(record, "0", "9"),
    keywords: linesOf(record, "K"),
    ids: idsIn(valuesOf(record, "R", "U", "M", "Y").flatMap(idsOfAds)),
    address: valuesOf(record, "U").join(" "),
    abstract: firstOf(record, "X"),
  };
}

/** "eprint: arXiv:astro-ph/0002104; doi:10.1051/aas:2000170" */
function idsOfAds(printed: string): readonly string[] {
  return printed.split("; ").map((id) => id.replace(/^eprint: /u, ""));
}

/** ADS adds the place of the paper: "Astronomy and Astrophysics, Volume 143, p.41-59". */
function venueOf(record: TaggedRecord): string | undefined {
  return firstOf(record, "J", "B", "S")?.replace(/, (?:Volume |v\.)\d.*$/u, "");
}

/** %8 holds a date with or without its year. */
function dateOf(record: TaggedRecord): string | undefined {
  const [year = ""] = valuesOf(record, "D");
  const days = valuesOf(record, "8");
  return bestDate([year, ...days, ...days.map((day) => `${year} ${day}`)]);
}
