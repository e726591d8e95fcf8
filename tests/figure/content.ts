/** Maps for tests, from bylines. */

import type { Paper } from "../../src/bibliography/paper.ts";
import type { Content } from "../../src/figure/content.ts";
import { findComponents } from "../../src/network/components.ts";
import { buildNetwork } from "../../src/network/network.ts";
import { sliceNetwork } from "../../src/network/slice-network.ts";
import { identify } from "../../src/people/identify.ts";
import { aBibliography, aPaper, hiding } from "../builders.ts";

/** One paper per byline; every component is a cluster. People are numbered by name. */
export function aMap(
  bylines: readonly (readonly string[])[],
  hidden: readonly string[] = [],
): Content {
  return mapOf(
    bylines.map((authors) => aPaper({ authors })),
    hidden,
  );
}

/** The same from papers. */
export function aMapOf(...papers: readonly Paper[]): Content {
  return mapOf(papers, []);
}

function mapOf(papers: readonly Paper[], hidden: readonly string[]): Content {
  const bibliography = aBibliography(...papers);
  const network = buildNetwork(bibliography.papers, identify(bibliography));
  const indices = hidden.map((name) => network.authors.findIndex((author) => author.name === name));
  const slice = sliceNetwork(network, hiding(...indices));
  return { network, slice, communities: findComponents(network, slice) };
}

/** So many papers by the same people. */
export function papersBy(count: number, ...authors: readonly string[]): readonly string[][] {
  return Array.from({ length: count }, () => [...authors]);
}
