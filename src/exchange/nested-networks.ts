/** Networks in XML and JSON: how these are read comes with the first of them. */

import { formatAmong } from "./network-formats.ts";
import { gexf } from "./readers/gexf-reader.ts";
import { graphml } from "./readers/graphml-reader.ts";
import { vosviewerJson } from "./readers/json-graphs.ts";
import type { NetworkFormat } from "./readers/network-format.ts";

const nestedNetworks: readonly NetworkFormat[] = [gexf, graphml, vosviewerJson];

/** The format of a text; `undefined` when it is none of these. */
export function nestedNetworkOf(text: string): NetworkFormat | undefined {
  return formatAmong(nestedNetworks, text);
}
