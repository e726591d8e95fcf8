/** Years that stand above several papers at once, or within other texts. */

import type { RecordSurroundings } from "../../json/json-records.ts";

/** "2020[]", "papers.Year 2020.journals[]": a key above a list. */
const IN_KEY =
  /(?:^|\.)[\p{L}\s_-]{0,20}((?:1[5-9]|20)\d\d)[\p{L}\s_-]{0,20}(?=[[.].*\[\]$|\[\]$)/u;
/** { "year": 2020, "papers": […] } */
const BESIDE = /"(?:year|label|heading|title|name)"\s*:\s*"?((?:1[5-9]|20)\d\d)"?\s*,/iu;
/** What stands longer before a list, in characters, is not said of it. */
const NEAR = 2000;

/** The year that stands above the list of a record, or "". */
export function yearAbove(text: string, { place, group }: RecordSurroundings): string {
  const keyed = IN_KEY.exec(place)?.[1];
  if (keyed !== undefined || group === undefined) return keyed ?? "";
  const before = text.slice(Math.max(group.start, group.end - NEAR), group.end);
  return BESIDE.exec(before)?.[1] ?? "";
}

/** A year within a text: the first, or the last. */
export function yearWithin(text: string, place: 0 | -1 = 0): string {
  return text.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/gu)?.at(place) ?? "";
}
