/** A file → papers, or a network without papers: recognised by what it holds. */

import { type Diagnostic, inFile } from "../bibliography/diagnostic.ts";
import { textMeant } from "../bibliography/encoding/encoding-meant.ts";
import type { Bibliography } from "../bibliography/paper.ts";
import { read } from "../bibliography/read.ts";
import { headLength, type Source } from "../bibliography/reading.ts";
import type { TableLayout } from "../bibliography/table/table-choices.ts";

import { nestedNetworkOf } from "./nested-networks.ts";
import { networkFormatOf, type OpenedNetwork, readNetwork } from "./network-formats.ts";
import { cx } from "./readers/cx-reader.ts";
import { dot } from "./readers/dot-reader.ts";
import { edgeList } from "./readers/edge-list.ts";
import { gdf } from "./readers/gdf-reader.ts";
import { gephiLite } from "./readers/gephi-lite.ts";
import { isListOfElements, nodesAndEdges } from "./readers/json-nodes.ts";
import { matrix } from "./readers/matrix-reader.ts";
import type { NetworkFormat } from "./readers/network-format.ts";
import { sif } from "./readers/sif-reader.ts";
import { tgf } from "./readers/tgf-reader.ts";
import { dl } from "./readers/ucinet-reader.ts";
import { nodeTable, vosviewerMap } from "./readers/vosviewer-map.ts";
import { xgmml } from "./readers/xgmml-reader.ts";

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

/** They begin as nothing else does; rarer than those of `network-formats.ts`, they come with the readers of papers. */
const told: readonly NetworkFormat[] = [
  gephiLite,
  gdf,
  xgmml,
  cx,
  dot,
  dl,
  nodesAndEdges,
  // A table, and read as one; its columns are those of no list of papers.
  vosviewerMap,
];

/** Told by how their lines go on, so that they are tried after the formats of papers; any two words are an edge. */
const last: readonly NetworkFormat[] = [
  matrix,
  // Tables of papers may have an id and a label, too.
  nodeTable,
  tgf,
  edgeList,
  sif,
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
