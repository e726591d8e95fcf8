/** What is open, in words. */

import type { Source } from "../../state/source.ts";

import { formatQuantity, PAPERS, PEOPLE } from "../parts/format.ts";

/** "looms.bib · 50 papers", or of a network without papers "looms.gexf · 379 people". */
export function describeSource({ name, bibliography, network }: Source): string {
  const size =
    network === undefined
      ? formatQuantity(bibliography.papers.length, PAPERS)
      : formatQuantity(network.people.length, PEOPLE);
  return `${name} · ${size}`;
}
