/** A record of MARC 21 or UNIMARC → what it prints about a paper. */

import type { PaperIds } from "../../paper.ts";
import type { PrintedPaper } from "../../printed-paper.ts";
import { idsIn } from "../printed-ids.ts";

import { authorsOf } from "./marc-people.ts";
import type { MarcRecord } from "./marc-record.ts";
import { fieldsOf, leaderAt, textOf, textsOf } from "./marc-record.ts";

/** Records about names, holdings and classes are of no publication. */
export function isOfPublication(record: MarcRecord): boolean {
  return !/[quvwxyz]/u.test(leaderAt(record, 6));
}

/**
 * What the record says.
 *
 * @see Library of Congress, MARC 21 Format for Bibliographic Data, loc.gov/marc/bibliographic
 * @see IFLA, UNIMARC Bibliographic Format
 */
export function paperOf(record: MarcRecord): PrintedPaper {
  const isUnimarc = fieldsOf(record, "245").length === 0 && fieldsOf(record, "200").length > 0;
  return isUnimarc ? unimarcPaper(record) : marc21Paper(record);
}

function marc21Paper(record: MarcRecord): PrintedPaper {
  const hosts = fieldsOf(record, "773");
  return {
    title: titleIn(record, "245", "abnp"),
    byline: authorsOf(record, false),
    year: yearOf([
      ...textsOf(fieldsOf(record, "264", "260"), "c"),
      ...textsOf(hosts, "gd"),
      fixedYear(record),
    ]),
    venue: withoutPunctuation(textsOf(hosts, "t")[0] ?? ""),
    kind: kindOf(record),
    keywords: topicsOf(record),
    ids: idsOf(record, "024"),
    address: textsOf(fieldsOf(record, "856"), "u").join(" "),
    abstract: textsOf(fieldsOf(record, "520"), "a").join(" "),
  };
}

function unimarcPaper(record: MarcRecord): PrintedPaper {
  return {
    title: titleIn(record, "200", "aehi"),
    byline: authorsOf(record, true),
    year: yearOf(textsOf(fieldsOf(record, "214", "210", "219"), "d")),
    venue: withoutPunctuation(textsOf(fieldsOf(record, "461", "463"), "t")[0] ?? ""),
    kind: kindOf(record),
    keywords: textsOf(fieldsOf(record, "606", "610"), "a"),
    ids: idsOf(record, "017"),
    address: textsOf(fieldsOf(record, "856"), "u").join(" "),
    abstract: textsOf(fieldsOf(record, "330"), "a").join(" "),
  };
}

/** Catalogues print before each part what parts it: "On looms :", "and cards /". */
function titleIn(record: MarcRecord, tag: string, codes: string): string {
  const [field] = fieldsOf(record, tag);
  if (field === undefined) return "";
  return textsOf([field], codes)
    .map((part) => withoutPunctuation(part.replaceAll(/[\u0088\u0089\u0098\u009C¬]/gu, "")))
    .filter(Boolean)
    .join(": ");
}

function withoutPunctuation(text: string): string {
  const bare = text.trim().replace(/[\s/:;=,]{1,9}$/u, "");
  return /[\p{L}\d)]{3}\.$/u.test(bare) ? bare.slice(0, -1) : bare;
}

function yearOf(printed: readonly string[]): string | undefined {
  return printed.find((text) => /\d{4}/u.test(text));
}

/** What begins with a bracket is of the trade: "(Produktform)Paperback". */
function topicsOf(record: MarcRecord): readonly string[] {
  const topics = textsOf(fieldsOf(record, "650", "653"), "a");
  return topics.filter((topic) => !topic.startsWith("(")).map(withoutPunctuation);
}

/** Where the date of publication has its place. */
function fixedYear(record: MarcRecord): string {
  return fieldsOf(record, "008")[0]?.value?.slice(7, 11) ?? "";
}

const KINDS: Readonly<Record<string, string>> = {
  a: "chapter",
  b: "article",
  m: "book",
  s: "serial",
};

function kindOf(record: MarcRecord): string {
  if (fieldsOf(record, "502").length > 0) return "thesis";
  return KINDS[leaderAt(record, 7)] ?? "";
}

/** An id says of what kind it is, in a subfield or by its form. */
function idsOf(record: MarcRecord, tag: string): PaperIds {
  const fields = fieldsOf(record, tag);
  const doi = fields.find((field) => /^doi$/iu.test(textOf(field, "2")));
  const ids = idsIn(textsOf(fields, "a"));
  return doi === undefined ? ids : { ...ids, doi: textOf(doi, "a") };
}
