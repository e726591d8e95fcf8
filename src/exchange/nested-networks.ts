/** Networks in XML and JSON: how these are read comes with the first of them. */

import { gexf } from "./gexf-reader.ts";
import { graphml } from "./graphml-reader.ts";
import { vosviewerJson } from "./json-graphs.ts";
import type { NetworkFormat } from "./network-format.ts";
import { formatAmong } from "./network-formats.ts";

const nestedNetworks: readonly NetworkFormat[] = [gexf, graphml, vosviewerJson];

/** The format of a text; `undefined` when it is none of these. */
export function nestedNetworkOf(text: string): NetworkFormat | undefined {
  return formatAmong(nestedNetworks, text);
}
