/** Papers of several files + what the user chose → the network, and what is shown of it. */

import { type Combined, combine, recordKey } from "../bibliography/combine.ts";
import type { Diagnostic } from "../bibliography/diagnostic.ts";
import type { Bibliography } from "../bibliography/paper.ts";
import { identify } from "../people/identify.ts";
import { USUAL_FILTERS } from "../network/filters.ts";
import { buildNetwork, type Network } from "../network/network.ts";
import { type Slice, sliceNetwork } from "../network/slice.ts";

import type { Choices } from "./choices.ts";
import { findHidden } from "./hidden.ts";

/** What the choices come to. */
export interface Explored {
  readonly network: Network;
  readonly slice: Slice;
  /** Papers read, before duplicates were joined. */
  readonly recordCount: number;
  /** Where files contradict each other, and names of nobody. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Combines the papers of several files into one network, before and after hiding. */
export function explore(bibliographies: readonly Bibliography[], choices: Choices): Explored {
  const { bibliography, recordCount, diagnostics } = combined(bibliographies, choices);
  const { papers } = bibliography;
  const network = buildNetwork(papers, identify(bibliography), choices["max-authors"]);
  const hidden = findHidden(network.authors, choices.hide);
  return {
    network,
    slice: sliceNetwork(network, {
      ...USUAL_FILTERS,
      authorLimit: choices["max-authors"],
      hidden: hidden.people,
    }),
    recordCount,
    diagnostics: [...diagnostics, ...hidden.diagnostics],
  };
}

function combined(bibliographies: readonly Bibliography[], { duplicates }: Choices): Combined {
  if (duplicates === "join") return combine(bibliographies);
  const records = bibliographies.flatMap(({ papers }) => papers.flatMap(({ records }) => records));
  return combine(bibliographies, new Set(records.map(recordKey)));
}
