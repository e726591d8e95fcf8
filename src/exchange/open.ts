/** A file → papers, or a network without papers: recognised by what it holds. */

import type { Diagnostic } from "../bibliography/diagnostic.ts";
import { headLength, read } from "../bibliography/read.ts";
import type { Bibliography } from "../bibliography/paper.ts";
import type { Source } from "../bibliography/reading.ts";
import type { TableLayout } from "../bibliography/table-choices.ts";
import type { GivenNetwork } from "../network/given.ts";

import type { NetworkReader } from "./collect.ts";
import { EDGE_LIST, VOSVIEWER_MAP } from "./join-networks.ts";
import { isEdgeList, readEdgeList } from "./edge-list.ts";
import { isGexf, readGexf } from "./gexf-reader.ts";
import { isGml, readGml } from "./gml-reader.ts";
import { isGraphml, readGraphml } from "./graphml-reader.ts";
import {
  isGephiLite,
  isNodesAndEdges,
  isVosviewerJson,
  readGephiLite,
  readNodesAndEdges,
  readVosviewerJson,
} from "./json-graphs.ts";
import { isPajek, readPajek } from "./pajek-reader.ts";
import { isVosviewerMap, readVosviewerMap } from "./vosviewer-map.ts";

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
  | {
      readonly kind: "network";
      readonly format: string;
      readonly network: GivenNetwork;
      readonly diagnostics: readonly Diagnostic[];
    };

/** A kind of file that holds people and ties. */
interface Format {
  /** In plain words, for messages. */
  readonly name: string;
  /** Looks at the beginning of a text only. */
  readonly recognises: (head: string) => boolean;
  readonly read: (source: Source) => NetworkReader;
}

/** They show what they are, so that they are tried before the formats of papers. */
const formats: readonly Format[] = [
  { name: "GEXF", recognises: isGexf, read: readGexf },
  { name: "GraphML", recognises: isGraphml, read: readGraphml },
  { name: "GML", recognises: isGml, read: readGml },
  { name: "Pajek", recognises: isPajek, read: readPajek },
  { name: "VOSviewer JSON", recognises: isVosviewerJson, read: readVosviewerJson },
  { name: "Gephi Lite", recognises: isGephiLite, read: readGephiLite },
  { name: "JSON of nodes and edges", recognises: isNodesAndEdges, read: readNodesAndEdges },
  { name: VOSVIEWER_MAP, recognises: isVosviewerMap, read: readVosviewerMap },
];

/** Any two words on a line are one, so that it is tried after the formats of papers. */
const edgeList: Format = { name: EDGE_LIST, recognises: isEdgeList, read: readEdgeList };

/**
 * Recognises a text by its content and reads it. Yields the share that has been read, in [0, 1].
 *
 * Never throws on content: a text of no known format gives no papers and one error.
 */
export function* open(source: Source): Generator<number, Opened, void> {
  const head = source.text.trimStart().slice(0, headLength);
  const format = formats.find(({ recognises }) => recognises(head));
  if (format !== undefined) return yield* readNetwork(source, format);
  const reading = yield* read(source);
  if (reading.format !== undefined) return { kind: "papers", ...reading };
  if (isEdgeList(wholeLines(head))) return yield* readNetwork(source, edgeList);
  return { kind: "papers", ...reading, diagnostics: reading.diagnostics.map(alsoNetworks) };
}

function* readNetwork(
  source: Source,
  { name, read: readFormat }: Format,
): Generator<number, Opened, void> {
  return { kind: "network", format: name, ...(yield* readFormat(source)) };
}

/** A head may end in the middle of a line. */
function wholeLines(head: string): string {
  return head.length < headLength ? head : head.slice(0, head.lastIndexOf("\n") + 1);
}

function alsoNetworks(unknown: Diagnostic): Diagnostic {
  const names = [...formats, edgeList].map(({ name }) => name).join(", ");
  return { ...unknown, remedy: `${unknown.remedy} Networks can be opened from ${names}.` };
}
