/** Papers of several files + what the user chose → the network, and what is shown of it. */

import path from "node:path";

import { type Combined, combine } from "../bibliography/combine.ts";
import { recordKey } from "../bibliography/record-key.ts";
import type { Diagnostic } from "../bibliography/diagnostic.ts";
import type { Bibliography, PaperRecord } from "../bibliography/paper.ts";
import { nameOfSources } from "../bibliography/source-name.ts";
import { NO_DECISIONS } from "../people/decisions.ts";
import { identify, type Identities } from "../people/identify.ts";
import { type Filters, USUAL_FILTERS } from "../network/filters.ts";
import { networkOfGiven } from "../network/given.ts";
import { buildNetwork, type Network } from "../network/network.ts";
import { type Slice, sliceNetwork } from "../network/slice.ts";
import { placingFilters } from "../layout/task.ts";
import { joinNetworks, type NetworkFile } from "../exchange/join-networks.ts";

import type { Choices } from "./choices.ts";
import { findHidden } from "./hidden.ts";

/** What the choices come to. */
export interface Explored {
  readonly identities: Identities;
  readonly network: Network;
  /** Before filters that only hide: what is laid out and clustered, as on screen. */
  readonly placed: Slice;
  readonly slice: Slice;
  readonly filters: Filters;
  /** What was opened: "Ada Lovelace's author page", "papers.bib, more.ris". */
  readonly source: string;
  /** Papers read, before duplicates were joined. */
  readonly recordCount: number;
  /** The same, in the order of the files. */
  readonly records: readonly PaperRecord[];
  /** Where files contradict each other, and names that were found in another spelling. */
  readonly diagnostics: readonly Diagnostic[];
  /** What was asked for and is not there: nothing is to be made of the rest. */
  readonly mistakes: readonly Diagnostic[];
}

/** What was read of the files. */
interface Files {
  readonly bibliographies: readonly Bibliography[];
  readonly networks: readonly NetworkFile[];
  /** Paths. */
  readonly names: readonly string[];
}

/**
 * Makes one network of several files, before and after what is left out. Papers come first: a network
 * without papers cannot be joined to them, and is shown where there are none.
 */
export function explore(files: Files, choices: Choices): Explored {
  const { network, ...whole } = wholeNetwork(files, choices);
  const hidden = findHidden(network.authors, choices.hide);
  const filters = filtersOf(choices, hidden.people);
  return {
    ...whole,
    network,
    placed: sliceNetwork(network, placingFilters(filters)),
    slice: sliceNetwork(network, filters),
    filters,
    source: sourceWords(files),
    diagnostics: [...whole.diagnostics, ...hidden.diagnostics],
    mistakes: hidden.mistakes,
  };
}

type Whole = Pick<Explored, "network" | "identities" | "recordCount" | "records" | "diagnostics">;

function wholeNetwork({ bibliographies, networks }: Files, choices: Choices): Whole {
  const joined = joinNetworks(networks);
  const hasPapers = bibliographies.some(({ papers }) => papers.length > 0);
  if (joined.network !== undefined && !hasPapers) {
    const network = networkOfGiven(joined.network);
    const { diagnostics } = joined;
    return {
      network,
      identities: withoutBylines(network),
      recordCount: 0,
      records: [],
      diagnostics,
    };
  }
  const { bibliography, recordCount, diagnostics } = combined(bibliographies, choices);
  const identities = identify(bibliography, {
    names: choices.names,
    groups: "leave-out",
    decisions: NO_DECISIONS,
  });
  return {
    network: buildNetwork(bibliography.papers, identities, choices["max-authors"]),
    identities,
    recordCount,
    records: recordsIn(bibliographies),
    diagnostics: [...diagnostics, ...networks.map(besidePapers)],
  };
}

/** As the app calls them; without folders, which differ between machines. */
function sourceWords({ bibliographies, names }: Files): string {
  const page = bibliographies.find(({ owner }) => owner !== undefined);
  const pageFile = page?.papers[0]?.records[0]?.file;
  const files = names.map((file) => {
    return { name: path.basename(file), bibliography: file === pageFile ? (page ?? {}) : {} };
  });
  return nameOfSources(files).description;
}

/** A network file says who is there; nobody was joined. */
function withoutBylines({ authors }: Network): Identities {
  const restingOn = { ids: 0, rules: 0, decisions: 0 };
  return {
    authors,
    bylines: [],
    places: [],
    owner: undefined,
    restingOn,
    keptApart: [],
    unmet: [],
  };
}

function besidePapers({ file }: NetworkFile): Diagnostic {
  return {
    severity: "warning",
    code: "open/network-beside-papers",
    file,
    message: "A network without papers cannot be joined to papers; it was left out.",
    remedy: "Open the network by itself.",
  };
}

function filtersOf(choices: Choices, hidden: readonly number[]): Filters {
  const { years, counting } = choices;
  return {
    ...USUAL_FILTERS,
    ...(years !== undefined && { years }),
    authorLimit: choices["max-authors"],
    minPapers: choices["min-papers"],
    minStrength: choices["min-strength"],
    counting,
    hidden,
  };
}

function combined(bibliographies: readonly Bibliography[], { duplicates }: Choices): Combined {
  if (duplicates === "join") return combine(bibliographies);
  return combine(bibliographies, new Set(recordsIn(bibliographies).map(recordKey)));
}

function recordsIn(bibliographies: readonly Bibliography[]): readonly PaperRecord[] {
  return bibliographies.flatMap(({ papers }) => papers.flatMap(({ records }) => records));
}
