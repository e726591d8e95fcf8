/** Tagged text of Biblioscape: "--AU-- King, A.; Byron, B.", a record to the next line of six hyphens. */

import { type BylineReader, bylineReader } from "../bylines/byline-reader.ts";
import type { Report } from "../diagnostic.ts";
import type { Format } from "../format.ts";
import type { PrintedPaper } from "../printed-paper.ts";

import { personOrOrganisation } from "./names/printed-people.ts";
import { namesIn } from "./tagged/tagged-names.ts";
import { readTagged, type TaggedFormat } from "./tagged/tagged-reader.ts";
import { firstOf, type TaggedRecord } from "./tagged/tagged-records.ts";

const END = "------";

/** Reads records, each of which a line of hyphens ends. */
export const biblioscape: Format = {
  name: "Biblioscape text",
  recognises: isBiblioscape,
  read: (source) => readTagged(source, format),
};

/** Whether a text begins with hyphens and has a field that papers have. */
function isBiblioscape(head: string): boolean {
  return /^\uFEFF?--/u.test(head) && /^--(?:AU|TI|ST)-- \S/mu.test(head);
}

const format: TaggedFormat = {
  name: "biblioscape",
  endTag: END,
  dialect: {
    tagLine: /^(--[A-Z][A-Z\d]--|------(?=\s*$))(.*)$/su,
    continues: () => true,
    role: ({ tag }, openedBy) => {
      if (tag === END) return openedBy === undefined ? "frames" : "closes";
      return openedBy === undefined ? "opens" : "adds";
    },
  },
  paperReader: () => {
    const bylineOf = bylineReader(personOrOrganisation);
    return (record, report) => paperOf(record, report, bylineOf);
  },
};

function paperOf(record: TaggedRecord, report: Report, bylineOf: BylineReader): PrintedPaper {
  const title = firstOf(record, "--TI--");
  // The "second title", of the journal or the book, may be all there is.
  const second = firstOf(record, "--ST--");
  return {
    title: title ?? second ?? "",
    byline: bylineOf(namesIn(record, report, "--AU--")),
    year: firstOf(record, "--YP--"),
    ...(title !== undefined && { venue: second }),
    kind: firstOf(record, "--RT--"),
    keywords: firstOf(record, "--KW--")?.split(";") ?? [],
    address: firstOf(record, "--UR--", "--AT--"),
    abstract: firstOf(record, "--AB--"),
  };
}
