/** Networks in XML and JSON: how these are read comes with the first of them. */

import { isGexf, readGexf } from "./gexf-reader.ts";
import { isGraphml, readGraphml } from "./graphml-reader.ts";
import { isVosviewerJson, readVosviewerJson } from "./json-graphs.ts";
import { formatAmong, type NetworkFormat } from "./network-formats.ts";

const nestedNetworks: readonly NetworkFormat[] = [
  { name: "GEXF", recognises: isGexf, read: readGexf },
  { name: "GraphML", recognises: isGraphml, read: readGraphml },
  { name: "VOSviewer JSON", recognises: isVosviewerJson, read: readVosviewerJson },
];

/** The format of a text; `undefined` when it is none of these. */
export function nestedNetworkOf(text: string): NetworkFormat | undefined {
  return formatAmong(nestedNetworks, text);
}
