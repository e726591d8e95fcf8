/** Reading tables of people without ties: the map file of VOSviewer, with places and clusters, and Gephi's nodes. */

import type { Source } from "../../bibliography/reading.ts";
import { columnKey } from "../../bibliography/table/table-choices.ts";
import { type Columns, findHeader } from "../../bibliography/table/table-header.ts";
import { rowsOf } from "../../bibliography/table/table-rows.ts";
import { NODE_TABLE, VOSVIEWER_MAP } from "../join-networks.ts";

import { collector, type NetworkReader } from "./collect.ts";
import { namesBothEnds } from "./edge-columns.ts";
import { personFrom } from "./given-facts.ts";
import type { NetworkFormat } from "./network-format.ts";

export const nodeTable: NetworkFormat = {
  name: NODE_TABLE,
  recognises: isNodeTable,
  read: readNodeTable,
};

export const vosviewerMap: NetworkFormat = {
  name: VOSVIEWER_MAP,
  recognises: isVosviewerMap,
  read: readVosviewerMap,
};

const LONGEST_BEGINNING = 65_536;

/** What its header has in any case: taking every text apart for columns takes longer than reading some. */
const TELLING = /label|weight<|score</i;

function isVosviewerMap(head: string): boolean {
  const beginning = head.slice(0, LONGEST_BEGINNING);
  return TELLING.test(beginning) && findHeader(plain(beginning), isHeader) !== undefined;
}

/** Whether a text is a table of nodes as Gephi exports it: an id and a label, and neither ends nor authors. */
function isNodeTable(head: string): boolean {
  return findHeader(plain(head.slice(0, LONGEST_BEGINNING)), isHeaderOfNodes) !== undefined;
}

function readVosviewerMap(source: Source): NetworkReader {
  return readNodes(source, { format: "vosviewer-map", isHeader });
}

function readNodeTable(source: Source): NetworkReader {
  return readNodes(source, { format: "node-table", isHeader: isHeaderOfNodes });
}

interface NodeFormat {
  readonly format: string;
  readonly isHeader: (columns: Columns) => boolean;
}

function* readNodes({ file, text: printed }: Source, nodes: NodeFormat): NetworkReader {
  const text = plain(printed);
  const collect = collector({ format: nodes.format, listsPeople: true, repeated: "sum" });
  const header = findHeader(text, nodes.isHeader);
  if (header === undefined) return collect.reading(file);
  // A column that is there under two names is one fact.
  const columns = [...header.columns].filter(
    ([name, place]) => columnKey(header.names[place] ?? "") === name,
  );
  for (const { cellAt, line, end } of rowsOf({ ...header, text })) {
    const facts = new Map(columns.map(([name, place]) => [name, cellAt(place)]));
    collect.person(personFrom(facts.get("id") || (facts.get("label") ?? ""), facts), line);
    yield end / text.length;
  }
  return collect.reading(file);
}

/** A table of papers may have an id and a score, one of ties an id and a weight. */
function isHeader(columns: Columns): boolean {
  const names = [...columns.keys()];
  if (names.some((name) => /^(?:weight|score)<.*>$/u.test(name))) return true;
  return columns.has("label") && columns.has("x") && columns.has("y");
}

function isHeaderOfNodes(columns: Columns): boolean {
  const isOfPapers = ["title", "author", "authors"].some((name) => columns.has(name));
  return columns.has("id") && columns.has("label") && !isOfPapers && !namesBothEnds(columns);
}

function plain(text: string): string {
  return text.replace(/^\uFEFF/u, "").replaceAll(/\r\n?/gu, "\n");
}
