/** An object of YAML → a paper, whoever made the list. */

import { listAt, severalAt, textAt, valueAt } from "../../json/json-path.ts";
import type { PaperIds } from "../../paper.ts";
import type { PrintedPaper } from "../../printed-paper.ts";
import type { YamlObject } from "../../yaml/yaml-values.ts";
import { paperOfItem } from "../csl-item.ts";
import { type Fields, fieldsOf, textIn } from "../json-list/json-keys.ts";
import { AUTHORS, bylineIn } from "../json-list/json-list-byline.ts";
import { paperOf } from "../json-list/json-list-paper.ts";

import { citedPaper } from "./citation-file.ts";
import { hayagrivaPaper } from "./hayagriva.ts";
import { titleOf, venueIn, yearWithin } from "./yaml-keys.ts";
import type { YamlRecord } from "./yaml-records.ts";
import { plainNames, plainText } from "./yaml-text.ts";

/** Addresses of a paper, the page of the publisher before a copy. */
const ADDRESSES = [
  "url",
  "link",
  "publishedurl",
  "publisherurl",
  "paperurl",
  "paper",
  "html",
  "pdf",
  "journal",
  "arxiv",
  "preprint",
];

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
    ids: { ...paper.ids, ...idsIn(fields, paper.ids) },
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

/** Under the keys of addresses, there and in what is called links: a text, an object, or a list of these. */
function addressesIn(fields: Fields): readonly string[] {
  const links = severalAt({ links: fields.get("links") }, "links");
  const all = [fields, ...links.map(fieldsOf)].flatMap((place) =>
    ADDRESSES.map((key) => textIn(place, [key]) || urlIn(place.get(key))),
  );
  return all.filter((address) => /^https?:/iu.test(address));
}

function urlIn(value: unknown): string {
  return textAt(value, "url") || textAt(value, "href");
}

function idsIn(fields: Fields, known: PaperIds = {}): PaperIds {
  const addresses = addressesIn(fields);
  const within = (pattern: RegExp) => addresses.find((address) => pattern.test(address)) ?? "";
  // "doi: #" and "arxiv: yes" are what templates have.
  const told = (id = "") => (/\d/u.test(id) ? id : "");
  return {
    doi: told(known.doi) || within(/\/\/(?:dx\.)?doi\.org\/10\.(?!48550\/)/iu),
    arxiv: (told(known.arxiv) || within(ARXIV)).replace(ARXIV_DOI, ""),
  };
}

const ARXIV = /\/\/(?:arxiv\.org\/(?:abs|pdf)\/|doi\.org\/10\.48550\/)/iu;
const ARXIV_DOI = /^.*10\.48550\/arxiv\./iu;

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
