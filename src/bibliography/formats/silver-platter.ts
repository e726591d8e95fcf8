/** Tagged text of SilverPlatter, of which old searches are kept: "AU: King-A; Byron-BC", blanks as hyphens. */

import { familyFirst } from "../author-name.ts";
import { type BylineReader, withBylines } from "../bylines/byline-reader.ts";
import type { Format } from "../format.ts";
import type { PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";

import { personOrOrganisation } from "./names/printed-people.ts";
import { readTagged, type TaggedFormat } from "./tagged/tagged-reader.ts";
import { firstOf, type TaggedRecord, valuesOf } from "./tagged/tagged-records.ts";

/** "Byron-BC" */
const NAME = /^(.*\p{L})-(\p{Lu}{1,4})$/u;
/** Behind the last of them. */
const EDITORS = /\(eds?\.?\)\s*$/iu;

/** Reads records, each to the next title or number. */
export const silverPlatter: Format = {
  name: "SilverPlatter text",
  recognises: isSilverPlatter,
  read: (source) => readTagged(source, format),
};

/** Whether a text begins with a title, or the number of a record, and has authors with hyphens. */
function isSilverPlatter(head: string): boolean {
  return (
    /^\uFEFF?(?:Record \d+ of \d+|TI:[ \t]+\S)/u.test(head) &&
    /^AU:[ \t]+[^\n;]{0,60}\p{L}-\p{Lu}{1,4}(?:\(eds?\.?\))?[ \t]*(?:;|\r?$)/mu.test(head)
  );
}

const format: TaggedFormat = {
  name: "silver-platter",
  dialect: {
    tagLine: /^(Record(?= \d+ of \d)|[A-Z]{2,4}(?=:\s))(?: \d+ of \d.*$|:)(.*)$/su,
    continues: (line) => !line.isAfterBlank,
    role: ({ tag }, openedBy = tag) => (tag === openedBy ? "opens" : "adds"),
  },
  paperReader: withBylines(nameWithHyphens, paperOf),
};

function nameWithHyphens(printed: string): PrintedAuthor {
  const [, family, initials] = NAME.exec(printed) ?? [];
  return family === undefined || initials === undefined
    ? personOrOrganisation(printed)
    : familyFirst(`${family}, ${initials}`);
}

function paperOf(record: TaggedRecord, bylineOf: BylineReader): PrintedPaper {
  const authors = valuesOf(record, "AU").filter((names) => !EDITORS.test(names));
  const source = firstOf(record, "SO") ?? "";
  return {
    title: firstOf(record, "TI") ?? "",
    byline: bylineOf(authors.flatMap((names) => names.split(";").map((name) => name.trim()))),
    year: firstOf(record, "PY"),
    // "IEEE-Trans-Biomed-Eng. 1993; 40(6): 529-40"
    venue: /^[^.,\s]+/u.exec(source)?.[0].replaceAll("-", " "),
    kind: firstOf(record, "DT", "PT"),
    keywords: valuesOf(record, "MESH").flatMap((terms) =>
      terms.split(";").map((term) => term.replace(/^\s*\*/u, "").replaceAll("-", " ")),
    ),
    abstract: firstOf(record, "AB"),
  };
}
