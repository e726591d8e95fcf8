/** An object of YAML → a paper, whoever made the list. */

import { listAt, textAt, valueAt } from "../../json/json-path.ts";
import type { PrintedPaper } from "../../printed-paper.ts";
import type { YamlObject } from "../../yaml/yaml-values.ts";
import { paperOfItem } from "../csl-item.ts";
import { type Fields, fieldsOf } from "../json-list/json-keys.ts";
import { addressesIn, idsWithAddresses } from "../json-list/json-list-addresses.ts";
import { AUTHORS, bylineIn } from "../json-list/json-list-byline.ts";
import { yearWithin } from "../json-list/json-list-groups.ts";
import { paperOf } from "../json-list/json-list-paper.ts";

import { citedPaper } from "./citation-file.ts";
import { hayagrivaPaper } from "./hayagriva.ts";
import { titleOf, venueIn } from "./yaml-keys.ts";
import type { YamlRecord } from "./yaml-records.ts";
import { plainNames, plainText } from "./yaml-text.ts";

/** What the records of a file have in common. */
export interface Habits {
  /** Whether "Lovelace, Ada" is one name. */
  readonly isFamilyFirst: boolean;
  readonly isHayagriva: boolean;
  /** Names by what stands for them in lists of authors. */
  readonly people: ReadonlyMap<string, string>;
}

export function paperOfRecord(record: YamlRecord, habits: Habits): PrintedPaper {
  const { object, year, isCitation } = record;
  if (isCitation) return citedPaper(object);
  const paper = habits.isHayagriva ? hayagrivaPaper(object) : listedPaper(object, habits);
  const years = [paper.year ?? "", paper.date ?? "", year].map((text) => yearWithin(text));
  return {
    ...paper,
    title: plainText(paper.title),
    // Behind the pages: "Notes, pp. 1990–1999, 2018".
    year: years.find(Boolean) || yearWithin(paper.venue ?? "", -1) || (paper.year ?? ""),
    venue: plainText(paper.venue ?? "")
      .replace(IN, "")
      .replace(YEAR_BEHIND, "")
      .replace(YEAR_WITHIN, "")
      .replace(/,$/u, ""),
  };
}

const IN = /^In:?\s(?=\S)/u;
/** "Notes, 1843.", "Notes (1843)", "Notes 1843 June": the venue is the same every year. */
const YEAR_BEHIND = /,?\s(?:\((?:1[5-9]|20)\d\d\)|(?:1[5-9]|20)\d\d)(?:\s\p{L}{3,9})?\.?$/u;
/** "Conference on Looms (COL 1843)", "Notes (preprint, 1843)": the bracket opens before other words. */
const YEAR_WITHIN = /,?\s(?:1[5-9]|20)\d\d(?=\)\.?$)/u;

function listedPaper(object: YamlObject, { isFamilyFirst, people }: Habits): PrintedPaper {
  const fields = withPlainNames(fieldsOf(object), people);
  const paper = paperOf(fields, object);
  const item = isCslItem(object) ? paperOfItem(object) : undefined;
  const date = item?.date || withHyphens(paper.date ?? "");
  return {
    ...paper,
    title: titleOf(fields),
    byline: hasParts(object) && item ? item.byline : bylineIn(fields, isFamilyFirst),
    year: item?.year || withHyphens(paper.year ?? ""),
    date,
    venue: item?.venue || venueIn(fields),
    ids: idsWithAddresses(fields, paper.ids),
    address: addressesIn(fields)[0] ?? "",
  };
}

/** What CSL has and nobody writes by hand. */
function isCslItem(object: YamlObject): boolean {
  return hasParts(object) || ["issued", "container-title"].some((key) => object[key] !== undefined);
}

function hasParts(object: YamlObject): boolean {
  return listAt(object, "author").some(
    (author) => (textAt(author, "family") || textAt(author, "literal")) !== "",
  );
}

/** "201805" and "20180517", as file names have dates. */
function withHyphens(date: string): string {
  return date.replace(/^((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)?$/u, (_, year, month, day) =>
    [year, month, day].filter(Boolean).join("-"),
  );
}

function withPlainNames(fields: Fields, people: Habits["people"]): Fields {
  const plain = new Map(fields);
  for (const key of AUTHORS) {
    const held = fields.get(key);
    if (held !== undefined) plain.set(key, plainPeople(held, people));
  }
  return plain;
}

/** Pages print the list as it stands: ["Ada Lovelace", "and Charles Babbage"]. */
const AND = /^and\s/u;

function plainPeople(value: unknown, people: Habits["people"]): unknown {
  if (typeof value === "string") return plainNames(value);
  if (!Array.isArray(value)) return value;
  return listAt({ value }, "value").map((entry) => {
    if (typeof entry === "string") return plainNames(people.get(entry) ?? entry.replace(AND, ""));
    const name = valueAt(entry, "name");
    return typeof name === "string" ? { ...Object(entry), name: plainNames(name) } : entry;
  });
}
