/** A file → papers, or a network without papers: recognised by what it holds. */

import { type Diagnostic, inFile } from "../bibliography/diagnostic.ts";
import { textMeant } from "../bibliography/encoding/encoding-meant.ts";
import type { Bibliography } from "../bibliography/paper.ts";
import { read } from "../bibliography/read.ts";
import { headLength, type Source } from "../bibliography/reading.ts";
import type { TableLayout } from "../bibliography/table/table-choices.ts";

import { isCx, readCx } from "./cx-reader.ts";
import { readDot } from "./dot-reader.ts";
import { isDot } from "./dot-tokens.ts";
import { isEdgeList, readEdgeList } from "./edge-list.ts";
import { isGdf, readGdf } from "./gdf-reader.ts";
import { isGephiLite, readGephiLite } from "./gephi-lite.ts";
import { EDGE_LIST, NODE_TABLE, VOSVIEWER_MAP } from "./join-networks.ts";
import { isListOfElements, isNodesAndEdges, readNodesAndEdges } from "./json-nodes.ts";
import { isMatrix, readMatrix } from "./matrix-reader.ts";
import { nestedNetworkOf } from "./nested-networks.ts";
import {
  type NetworkFormat,
  networkFormatOf,
  type OpenedNetwork,
  readNetwork,
} from "./network-formats.ts";
import { isSif, readSif } from "./sif-reader.ts";
import { isTgf, readTgf } from "./tgf-reader.ts";
import { isDl } from "./ucinet-header.ts";
import { readDl } from "./ucinet-reader.ts";
import { isNodeTable, isVosviewerMap, readNodeTable, readVosviewerMap } from "./vosviewer-map.ts";
import { isXgmml, readXgmml } from "./xgmml-reader.ts";

/** What a file was taken for, and what was understood of it. */
export type Opened =
  | {
      readonly kind: "papers";
      /** In plain words; absent when the file is nothing that we know. */
      readonly format?: string;
      readonly bibliography: Bibliography;
      readonly diagnostics: readonly Diagnostic[];
      /** Of a table that could be read in another way. */
      readonly table?: TableLayout;
    }
  | OpenedNetwork;

/** It has many shapes, and comes with the readers of papers to keep the first picture light. */
const nodesAndEdges: NetworkFormat = {
  name: "JSON of nodes and edges",
  recognises: isNodesAndEdges,
  read: readNodesAndEdges,
};

/** A table, and read as one; its columns are those of no list of papers. */
const vosviewerMap: NetworkFormat = {
  name: VOSVIEWER_MAP,
  recognises: isVosviewerMap,
  read: readVosviewerMap,
};

/** They begin as nothing else does; rarer than those of `network-formats.ts`, they come with the readers of papers. */
const told: readonly NetworkFormat[] = [
  { name: "Gephi Lite", recognises: isGephiLite, read: readGephiLite },
  { name: "GDF", recognises: isGdf, read: readGdf },
  { name: "XGMML", recognises: isXgmml, read: readXgmml },
  { name: "CX", recognises: isCx, read: readCx },
  { name: "DOT", recognises: isDot, read: readDot },
  { name: "UCINET DL", recognises: isDl, read: readDl },
  nodesAndEdges,
  vosviewerMap,
];

/** Tables of papers may have an id and a label, too. */
const nodeTable: NetworkFormat = {
  name: NODE_TABLE,
  recognises: isNodeTable,
  read: readNodeTable,
};

/** Told by how their lines go on, so that they are tried after the formats of papers; any two words are an edge. */
const last: readonly NetworkFormat[] = [
  { name: "adjacency matrix", recognises: isMatrix, read: readMatrix },
  nodeTable,
  { name: "TGF", recognises: isTgf, read: readTgf },
  { name: EDGE_LIST, recognises: isEdgeList, read: readEdgeList },
  { name: "SIF", recognises: isSif, read: readSif },
];

/**
 * Recognises a text by its content and reads it. Yields the share that has been read, in [0, 1].
 *
 * Never throws on content: a text of no known format gives no papers and one error.
 */
export function* open(source: Source): Generator<number, Opened, void> {
  const meant = textMeant(source.text);
  if (meant === undefined) return yield* openText(source);
  const opened = yield* openText({ ...source, text: meant.text });
  const diagnostics = [...inFile(source.file, [meant.finding]), ...opened.diagnostics];
  return { ...opened, diagnostics };
}

function* openText(source: Source): Generator<number, Opened, void> {
  const known = networkFormatOf(source.text) ?? nestedNetworkOf(source.text);
  if (known !== undefined) return yield* readNetwork(source, known);
  const head = source.text.trimStart().slice(0, headLength);
  const first = told.find(({ recognises }) => recognises(head));
  if (first !== undefined) return yield* readNetwork(source, first);
  const reading = yield* read(source);
  if (reading.format !== undefined) return { kind: "papers", ...reading };
  if (isListOfElements(head)) return yield* readNetwork(source, nodesAndEdges);
  const format = last.find(({ recognises }) => recognises(wholeLines(head)));
  if (format !== undefined) return yield* readNetwork(source, format);
  return { kind: "papers", ...reading };
}

/** A head may end in the middle of a line. */
function wholeLines(head: string): string {
  return head.length < headLength ? head : head.slice(0, head.lastIndexOf("\n") + 1);
}
