/** Papers of several files + what the user chose → the network, and what is shown of it. */

import { type Combined, combine, recordKey } from "../bibliography/combine.ts";
import type { Diagnostic } from "../bibliography/diagnostic.ts";
import type { Bibliography } from "../bibliography/paper.ts";
import { NO_DECISIONS } from "../people/decisions.ts";
import { identify, type Identities } from "../people/identify.ts";
import { type Filters, USUAL_FILTERS } from "../network/filters.ts";
import { buildNetwork, type Network } from "../network/network.ts";
import { type Slice, sliceNetwork } from "../network/slice.ts";
import { placingFilters } from "../layout/task.ts";

import type { Choices } from "./choices.ts";
import { findHidden } from "./hidden.ts";

/** What the choices come to. */
export interface Explored {
  readonly identities: Identities;
  readonly network: Network;
  /** Before filters that only hide: what is laid out and clustered, as on screen. */
  readonly placed: Slice;
  readonly slice: Slice;
  /** Papers read, before duplicates were joined. */
  readonly recordCount: number;
  /** Where files contradict each other, and names of nobody. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Combines the papers of several files into one network, before and after what is left out. */
export function explore(bibliographies: readonly Bibliography[], choices: Choices): Explored {
  const { bibliography, recordCount, diagnostics } = combined(bibliographies, choices);
  const identities = identify(bibliography, {
    names: choices.names,
    groups: "leave-out",
    decisions: NO_DECISIONS,
  });
  const network = buildNetwork(bibliography.papers, identities, choices["max-authors"]);
  const hidden = findHidden(network.authors, choices.hide);
  const filters = filtersOf(choices, hidden.people);
  return {
    identities,
    network,
    placed: sliceNetwork(network, placingFilters(filters)),
    slice: sliceNetwork(network, filters),
    recordCount,
    diagnostics: [...diagnostics, ...hidden.diagnostics],
  };
}

function filtersOf(choices: Choices, hidden: readonly number[]): Filters {
  const { years, counting } = choices;
  return {
    ...USUAL_FILTERS,
    ...(years !== undefined && {
      years: { from: years.from ?? -Infinity, to: years.to ?? Infinity },
    }),
    authorLimit: choices["max-authors"],
    minPapers: choices["min-papers"],
    minStrength: choices["min-strength"],
    counting,
    hidden,
  };
}

function combined(bibliographies: readonly Bibliography[], { duplicates }: Choices): Combined {
  if (duplicates === "join") return combine(bibliographies);
  const records = bibliographies.flatMap(({ papers }) => papers.flatMap(({ records }) => records));
  return combine(bibliographies, new Set(records.map(recordKey)));
}
