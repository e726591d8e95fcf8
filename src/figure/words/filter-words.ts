/** Filters in force, in words: a figure says what it leaves out. */

import type { YearRange } from "../../network/filters.ts";

import { counted, listed } from "./count-words.ts";
import type { Facts } from "./facts.ts";

/** What is kept, to follow "only": "papers of 2020 to 2026", "people with 2 papers or more". */
export function filterWords({ filters }: Pick<Facts, "filters">): readonly string[] {
  const { years, withoutKinds, withoutTopics = [], minPapers, keepSolo } = filters;
  const { minShared, minStrength, minComponent } = filters;
  return [
    ...(years === undefined ? [] : [`papers of ${yearWords(years)}`]),
    ...(withoutKinds.length === 0
      ? []
      : [`papers of kinds other than ${traitWords(withoutKinds)}`]),
    ...(withoutTopics.length === 0
      ? []
      : [`papers on topics other than ${traitWords(withoutTopics)}`]),
    ...(minPapers > 1 ? [`people with ${minPapers} papers or more`] : []),
    ...(keepSolo ? [] : ["people who have published with somebody"]),
    ...(minShared > 1 ? [`ties of ${minShared} shared papers or more`] : []),
    ...(minStrength > 0 ? [`ties of strength ${minStrength} or more`] : []),
    ...(minComponent > 1
      ? [`components of ${counted(minComponent, "person", "people")} or more`]
      : []),
  ];
}

function yearWords({ from, to }: YearRange): string {
  if (from === undefined) return `years up to ${to}`;
  if (to === undefined) return `${from} and later`;
  return from === to ? String(from) : `${from} to ${to}`;
}

function traitWords(values: readonly string[]): string {
  return listed(values.map((value) => (value === "" ? "none" : value)));
}
