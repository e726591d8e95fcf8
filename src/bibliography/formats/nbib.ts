/** PubMed's own format (nbib, MEDLINE). */

import type { Report } from "../diagnostic.ts";
import { quoted } from "../diagnostic.ts";
import type { Format } from "../format.ts";
import type { PaperIds } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";

import { nbibBylineReader } from "./nbib-byline.ts";
import { bestDate } from "./printed-date.ts";
import { readTagged, type TaggedFormat } from "./tagged/tagged-reader.ts";
import { firstOf, type TaggedRecord, valuesOf } from "./tagged/tagged-records.ts";

/** Reads PubMed's own format (nbib, MEDLINE): a record begins with its PMID, in ERIC with its owner. */
export const nbib: Format = {
  name: "PubMed (nbib)",
  recognises: isNbib,
  read: (source) => readTagged(source, format),
};

/** Whether a text holds a record as PubMed writes it, or ERIC after it. */
function isNbib(head: string): boolean {
  return /^\uFEFF?(?:PMID-[ \t]*\d|OWN +- ERIC[ \t]*$)/mu.test(head);
}

const format: TaggedFormat = {
  name: "nbib",
  dialect: {
    // The tag is padded to four characters.
    tagLine: /^(?=.{4}-)([A-Z]{2,4}) *-(.*)$/su,
    firstLine: { beginning: "PMID-", pattern: /PMID- ?\d{1,9}[ \t]*$/muy },
    continues: ({ isIndented, isAfterBlank }) => isIndented || !isAfterBlank,
    role: ({ tag, lines }) =>
      tag === "PMID" || (tag === "OWN" && lines[0] === "ERIC") ? "opens" : "adds",
  },
  paperReader: () => {
    const bylineOf = nbibBylineReader();
    return (record, report) => paperOf(record, report, bylineOf);
  },
};

function paperOf(
  record: TaggedRecord,
  report: Report,
  bylineOf: ReturnType<typeof nbibBylineReader>,
): PrintedPaper {
  reportSecondTitle(record, report);
  return {
    title: firstOf(record, "TI", "BTI", "TT", "VTI") ?? "",
    byline: bylineOf(record, report),
    // In print first, electronically ahead of it second.
    date: bestDate([...valuesOf(record, "DP"), ...valuesOf(record, "DEP")]),
    venue: firstOf(record, "JT", "TA", "CTI"),
    kind: firstOf(record, "PT"),
    keywords: valuesOf(record, "MH", "OT").map(headingOf),
    ids: idsOf(record),
    address: valuesOf(record, "PMC").map(pageInPmc).join(" "),
    abstract: firstOf(record, "AB", "OAB"),
  };
}

/** "Occupational Health/*history" → "Occupational Health": the heading without its aspects. */
function headingOf(printed: string): string {
  return printed.replace(/^\*/u, "").replace(/\/.*$/su, "");
}

/** The DOI stands among publishers' own numbers, in ERIC among addresses. */
function idsOf(record: TaggedRecord): PaperIds {
  const doi = valuesOf(record, "LID", "AID").find((id) =>
    /\[doi\]$|^doi:|^https?:\/\/(?:dx\.)?doi\.org\//iu.test(id),
  );
  return { doi, pmid: firstOf(record, "PMID") };
}

/** Where PubMed Central shows the whole paper; "" for what is no number of its. */
function pageInPmc(id: string): string {
  return /^PMC\d{1,9}$/u.test(id) ? `https://pmc.ncbi.nlm.nih.gov/articles/${id}/` : "";
}

/** A record that lost its PMID line is read into the one above it. */
function reportSecondTitle(record: TaggedRecord, report: Report): void {
  const [, second] = valuesOf(record, "TI");
  if (second === undefined) return;
  report({
    severity: "warning",
    code: "several-titles",
    message: `The record has a second title, ${quoted(second)}; the first was kept.`,
    remedy: "If two records run together, begin each with a line PMID- and its number.",
    several: "records have several titles, of which the first was kept",
  });
}
