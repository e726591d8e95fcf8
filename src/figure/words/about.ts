/** What a picture says about itself in its file, whatever the format. */

import type { Network } from "../../network/network.ts";
import { printable } from "../labels/text.ts";
import { fingerprint } from "../writers/fingerprint.ts";

import { caption } from "./caption.ts";
import type { Facts } from "./facts.ts";

export interface About {
  /** Name of the picture. */
  readonly title: string;
  /** What can be seen and how it was made, for those who cannot see it. */
  readonly description: string;
  /** How it was made, for programs: JSON. */
  readonly provenance: string;
}

export function aboutOf(facts: Facts, network: Network): About {
  return {
    title: `Who writes with whom: ${printable(facts.source)}`,
    description: caption(facts),
    provenance: provenance(facts, fingerprint(network)),
  };
}

/** No date and no name of a machine: the same figure is the same file. */
function provenance(facts: Facts, data: string): string {
  const { source, people, ties, papers, incompleteBylines, papersOverLimit, hidden } = facts;
  // Indices mean nothing outside: the people hidden are named.
  const { hidden: _, ...filters } = facts.filters;
  return JSON.stringify({
    generator: `Coterie ${facts.version}`,
    source,
    data,
    papers,
    people,
    ties,
    incompleteBylines,
    papersOverLimit,
    settings: {
      hidden,
      ...filters,
      ...facts.look,
      clustering: facts.clustering,
      layout: facts.layout,
      ...(facts.hasDensity === true && { density: true }),
      ...((facts.placedByHand ?? 0) > 0 && { placedByHand: facts.placedByHand }),
    },
  });
}
