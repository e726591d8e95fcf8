/** Reading the map file of VOSviewer: people, their places and clusters, and no ties. */

import type { Source } from "../bibliography/reading.ts";
import { columnKey } from "../bibliography/table/table-choices.ts";
import { type Columns, findHeader } from "../bibliography/table/table-header.ts";
import { rowsOf } from "../bibliography/table/table-rows.ts";

import { collector, type NetworkReader } from "./collect.ts";
import { personFrom } from "./given-facts.ts";

const LONGEST_BEGINNING = 65_536;

/** What its header has in any case: taking every text apart for columns takes longer than reading some. */
const TELLING = /label|weight<|score</i;

export function isVosviewerMap(head: string): boolean {
  const beginning = head.slice(0, LONGEST_BEGINNING);
  return TELLING.test(beginning) && findHeader(plain(beginning), isHeader) !== undefined;
}

export function* readVosviewerMap({ file, text: printed }: Source): NetworkReader {
  const text = plain(printed);
  const collect = collector({ format: "vosviewer-map", listsPeople: true, repeated: "sum" });
  const header = findHeader(text, isHeader);
  if (header === undefined) return collect.reading(file);
  // A column that is there under two names is one fact.
  const columns = [...header.columns].filter(
    ([name, place]) => columnKey(header.names[place] ?? "") === name,
  );
  for (const { cellAt, line, end } of rowsOf({ ...header, text })) {
    const facts = new Map<string, string>();
    for (const [name, place] of columns) facts.set(factNames.get(name) ?? name, cellAt(place));
    collect.person(personFrom(facts.get("id") || (facts.get("label") ?? ""), facts), line);
    yield end / text.length;
  }
  return collect.reading(file);
}

const factNames: ReadonlyMap<string, string> = new Map([["weight<documents>", "documents"]]);

/** A table of papers may have an id and a score, one of ties an id and a weight. */
function isHeader(columns: Columns): boolean {
  const names = [...columns.keys()];
  if (names.some((name) => /^(?:weight|score)<.*>$/u.test(name))) return true;
  return columns.has("label") && columns.has("x") && columns.has("y");
}

function plain(text: string): string {
  return text.replace(/^\uFEFF/u, "").replaceAll(/\r\n?/gu, "\n");
}
