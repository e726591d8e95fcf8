/** Records of tagged fields → papers, for every format that has such. */

import { type Finding, quoted, type Report } from "../../diagnostic.ts";
import { withoutMarkup } from "../../markup.ts";
import { noPapers, paperList } from "../../paper-list.ts";
import type { PrintedPaper } from "../../printed-paper.ts";
import type { Reader, Source } from "../../reading.ts";

import type { TaggedField } from "./tagged-lines.ts";
import { type Dialect, type TaggedRecord, taggedParts } from "./tagged-records.ts";

/** A format that is read record by record. */
export interface TaggedFormat {
  /** First part of the codes of its diagnostics. */
  readonly name: string;
  readonly dialect: Dialect;
  /** The tag of the line that ends a record, in formats that have one. */
  readonly endTag?: string;
  /** Called once for a file, so that what is learnt from one record is there for the next. */
  readonly paperReader: () => (record: TaggedRecord, report: Report) => PrintedPaper;
}

/**
 * Reads a text of one format; what is missing from a record, and what belongs to none, becomes a
 * diagnostic. Linear in the length of the text.
 */
export function* readTagged({ file, text }: Source, format: TaggedFormat): Reader {
  const { name, dialect, endTag } = format;
  const unended = endTag === undefined ? undefined : noEnd(endTag);
  const papers = paperList(file, name);
  const paperOf = format.paperReader();
  for (const part of taggedParts(text, dialect)) {
    const [field] = part.fields;
    const { line } = field;
    const report = (finding: Finding) => papers.say(finding, line);
    if (part.kind === "stray") {
      if (field.tag !== "" || !field.lines.every(isHeading)) report(strayText(field));
      continue;
    }
    if (!part.isClosed && unended !== undefined) report(unended);
    papers.add(withoutHtml(paperOf(part, report)), line);
    yield (part.fields.at(-1) ?? field).offset / text.length;
  }
  return papers.reading(noPapers(name));
}

/** Publishers' catalogues have HTML in texts: "<i>E. coli</i> &amp; co". */
function withoutHtml(printed: PrintedPaper): PrintedPaper {
  const { title, venue, abstract, keywords } = printed;
  return {
    ...printed,
    title: withoutMarkup(title),
    ...(venue !== undefined && { venue: withoutMarkup(venue) }),
    ...(abstract !== undefined && { abstract: withoutMarkup(abstract) }),
    ...(keywords !== undefined && { keywords: keywords.map(withoutMarkup) }),
  };
}

/** "47." of Ovid, "Record #3 of 18" of Cochrane and what follows it: above a record, and no part of any. */
const HEADING = /^(?:\d{1,6}\.|Record #\d+ of \d+|(?:Provider|Database|Content): [^\n]{1,80})?$/u;

function isHeading(line: string): boolean {
  return HEADING.test(line.trim()) || !/[\p{L}\p{N}]/u.test(line);
}

function strayText({ tag, lines }: TaggedField): Finding {
  const text = `${tag} ${lines.join(" ").slice(0, 100)}`.trim();
  return {
    severity: "note",
    code: "stray-text",
    message: `${quoted(text)} belongs to no record and was left out.`,
    remedy: "Nothing needs to be done, unless a record lost its first line here.",
    several: "stretches of text belong to no record and were left out",
  };
}

function noEnd(endTag: string): Finding {
  return {
    severity: "note",
    code: "no-end",
    message: `No line ${endTag} ends the record; it was read as far as it goes.`,
    remedy: "Check that nothing is missing at the record's end: the file may be cut there.",
    several: `records are not ended by a line ${endTag}`,
  };
}
