/** Where YAML holds its papers: in lists, under keys of their own, by year or by kind. */

import { isYamlObject, type YamlObject, type YamlValue } from "../../yaml/yaml-values.ts";
import { type Fields, fieldsOf, textIn } from "../json-list/json-keys.ts";
import { yearWithin } from "../json-list/json-list-groups.ts";

import { citedIn, isCitationFile } from "./citation-file.ts";
import { isHayagriva, isPartOfNamed } from "./hayagriva.ts";
import { isPaper, isPaperAlone, isUntitledPaper, titleOf } from "./yaml-keys.ts";

/** An object that is a paper, or stands among papers. */
export interface YamlRecord {
  readonly object: YamlObject;
  /** The year under which it stands, or "". */
  readonly year: string;
  readonly isCitation: boolean;
}

/** Lists within groups within lists are not deeper. */
const DEEPEST = 8;

/**
 * The records of all documents, in their order.
 *
 * @param isFront - whether a root may be one paper, as the front matter of its page.
 */
export function recordsIn(
  documents: readonly YamlValue[],
  isFront: boolean,
): readonly YamlRecord[] {
  const records: YamlRecord[] = [];
  const seen = new Set<object>();
  const add = (object: YamlObject, year: string) => {
    // An alias for a whole paper names it again.
    if (seen.has(object)) return;
    seen.add(object);
    records.push({ object, year, isCitation: false });
  };
  const visit = (value: YamlValue, { year, depth }: Surroundings): void => {
    if (typeof value !== "object" || value === null || depth > DEEPEST || seen.has(value)) return;
    const held = Array.isArray(value) ? value : Object.values(value);
    const own = Array.isArray(value) ? year : yearOf(fieldsOf(value)) || year;
    const objects = held.filter(isYamlObject);
    if (arePapers(objects, own !== "")) {
      for (const object of objects) {
        if (isNamed(object) || isUntitledPaper(fieldsOf(object))) add(object, own);
      }
      return;
    }
    seen.add(value);
    for (const [key, inner] of Object.entries(value)) {
      const keyed = Array.isArray(value) ? "" : yearInKey(key);
      visit(inner, { year: keyed || own, depth: depth + 1 });
    }
  };
  for (const root of documents) {
    if (!isYamlObject(root)) visit(root, TOP);
    else if (isCitationFile(root)) {
      for (const object of citedIn(root)) records.push({ object, year: "", isCitation: true });
    } else if (isFront && isPaperAlone(fieldsOf(root))) add(root, "");
    else visit(root, TOP);
  }
  return isList(records) ? records : [];
}

interface Surroundings {
  readonly year: string;
  readonly depth: number;
}

const TOP: Surroundings = { year: "", depth: 0 };

/** What a page says of itself may look like one paper; two are a list. */
function isList(records: readonly YamlRecord[]): boolean {
  const papers = records.filter(
    ({ object, year, isCitation }) => isCitation || isPaper(fieldsOf(object), year !== ""),
  );
  return papers.length > 1 || papers.some(isTold);
}

function isTold({ object, isCitation }: YamlRecord): boolean {
  return isCitation || isPaperAlone(fieldsOf(object)) || isHayagriva(object);
}

/** Whether at least half of those that have a title are papers: manuals and web pages have no authors. */
function arePapers(objects: readonly YamlObject[], isDated: boolean): boolean {
  const named = objects.filter(isNamed);
  const papers = named.filter(
    (object) => isPaper(fieldsOf(object), isDated) || isPartOfNamed(object),
  );
  return (
    papers.length > 0 && papers.length * 2 >= named.length && named.length * 2 > objects.length
  );
}

function isNamed(object: YamlObject): boolean {
  return titleOf(fieldsOf(object)) !== "" || isPartOfNamed(object);
}

/** Of a group of papers: "year: 2020", or a title or a name that is one. */
function yearOf(fields: Fields): string {
  const year = textIn(fields, ["year"]);
  return yearInKey(year) || yearInKey(textIn(fields, ["title", "name", "heading", "label"]));
}

/** "2020", "Year 2020", "papers_2020": nothing else that is a number. */
function yearInKey(key: string): string {
  return /^[\p{L}\s_-]{0,20}(?:1[5-9]|20)\d\d[\p{L}\s_-]{0,20}$/u.test(key) ? yearWithin(key) : "";
}
