/** Papers of several files + what the user chose → the network, and what is shown of it. */

import path from "node:path";

import { type Combined, combine } from "../bibliography/combine.ts";
import { recordKey } from "../bibliography/combining/record-key.ts";
import type { Diagnostic } from "../bibliography/diagnostic.ts";
import type { Bibliography, PaperRecord } from "../bibliography/paper.ts";
import { nameOfSources } from "../bibliography/source-name.ts";
import {
  besidePapers,
  joinNetworks,
  type NetworkFile,
  withoutOtherHalf,
} from "../exchange/join-networks.ts";
import { placingFilters } from "../layout/task.ts";
import type { Filters } from "../network/filters.ts";
import { networkOfGiven } from "../network/given.ts";
import { buildNetwork, type Network } from "../network/network.ts";
import type { Slice } from "../network/slice.ts";
import { sliceNetwork } from "../network/slice-network.ts";
import { identify } from "../people/identify.ts";
import type { Identities, NameChoices } from "../people/identities.ts";
import { NOBODY } from "../people/nobody.ts";

import type { Choices } from "./choices.ts";
import {
  type DecisionFile,
  decisionsBesideNetwork,
  unmetDecisions,
  withDecisions,
} from "./decided.ts";
import { findHidden, findSaved } from "./hidden.ts";
import { STDIN_NAME } from "./open-files.ts";
import { type SavedSession, type Settings, settingsOf } from "./settings.ts";

/** What the choices come to. */
export interface Explored {
  readonly identities: Identities;
  readonly network: Network;
  /** Before filters that only hide: what is laid out and clustered, as on screen. */
  readonly placed: Slice;
  readonly slice: Slice;
  readonly filters: Filters;
  readonly settings: Settings;
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
  /** Their papers and networks are among the others. */
  readonly sessions?: readonly SavedSession[];
  /** What `--decisions` names. */
  readonly decisions?: DecisionFile;
}

/** Nothing was written but the files. */
const NOTHING_GIVEN: ReadonlySet<string> = new Set();

/**
 * Makes one network of several files, before and after what is left out. Papers come first: a network
 * without papers cannot be joined to them, and is shown where there are none.
 *
 * @param given - names of the options that were written; where there is a session, it decides on the others.
 */
export function explore(files: Files, choices: Choices, given = NOTHING_GIVEN): Explored {
  const [session, ...others] = files.sessions ?? [];
  const settings = settingsOf(choices, given, session);
  const { network, ...whole } = wholeNetwork(files, settings);
  const hidden = findHidden(network.authors, choices.hide);
  const saved = findSaved(network.authors, settings.hidden, session?.file);
  const filters = {
    ...settings.filters,
    hidden: [...new Set([...saved.people, ...hidden.people])],
  };
  return {
    ...whole,
    settings,
    network,
    placed: sliceNetwork(network, placingFilters(filters)),
    slice: sliceNetwork(network, filters),
    filters,
    source: sourceWords(files),
    diagnostics: [
      ...others.map(besideSession),
      ...whole.diagnostics,
      ...saved.diagnostics,
      ...hidden.diagnostics,
    ],
    mistakes: [...whole.mistakes, ...hidden.mistakes],
  };
}

type Whole = Pick<
  Explored,
  "network" | "identities" | "recordCount" | "records" | "diagnostics" | "mistakes"
>;

function wholeNetwork(files: Files, settings: Settings): Whole {
  const { bibliographies, networks, decisions } = files;
  const joined = joinNetworks(networks);
  const hasPapers = bibliographies.some(({ papers }) => papers.length > 0);
  if (joined.network !== undefined && !hasPapers) {
    const network = networkOfGiven(joined.network);
    const beside = decisions === undefined ? [] : [decisionsBesideNetwork(decisions)];
    const [first, ...others] = networks;
    const half = others.length > 0 ? [] : withoutOtherHalf(first!.file, first!);
    return {
      network,
      // A network file says who is there; nobody was joined.
      identities: { ...NOBODY, authors: network.authors },
      recordCount: 0,
      records: [],
      diagnostics: [...joined.diagnostics, ...half, ...beside],
      mistakes: [],
    };
  }
  const { bibliography, recordCount, diagnostics } = combined(bibliographies, settings);
  const who = whoIsWho(bibliography, files, settings.naming);
  return {
    network: buildNetwork(bibliography.papers, who.identities, settings.filters.authorLimit),
    identities: who.identities,
    recordCount,
    records: recordsIn(bibliographies),
    diagnostics: [
      ...diagnostics,
      ...networks.map(({ file }) => besidePapers(file)),
      ...who.diagnostics,
    ],
    mistakes: who.mistakes,
  };
}

function whoIsWho(
  bibliography: Bibliography,
  { decisions: file, sessions = [] }: Files,
  naming: NameChoices,
): Pick<Explored, "identities" | "diagnostics" | "mistakes"> {
  const whole =
    file && withDecisions(naming.decisions, file, () => identify(bibliography, naming).authors);
  const decisions = whole?.decisions ?? naming.decisions;
  const identities = identify(bibliography, { ...naming, decisions });
  const session = sessions[0]?.file ?? "";
  const unmet = unmetDecisions(identities.unmet, (one) => whole?.fileOf(one) ?? session);
  return {
    identities,
    diagnostics: [...(whole?.diagnostics ?? []), ...unmet],
    mistakes: whole?.mistakes ?? [],
  };
}

/** As the app calls them; without folders, which differ between machines. */
function sourceWords({ bibliographies, names }: Files): string {
  const page = bibliographies.find(({ owner }) => owner !== undefined);
  const pageFile = page?.papers[0]?.records[0]?.file;
  const files = names.map((file) => {
    const name = file === STDIN_NAME ? "standard input" : path.basename(file);
    return { name, bibliography: file === pageFile ? (page ?? {}) : {} };
  });
  return nameOfSources(files).description;
}

function besideSession({ file }: SavedSession): Diagnostic {
  return {
    severity: "warning",
    code: "session/several",
    file,
    message: "Of several sessions the first decides; of this one only the files were read.",
    remedy: "Open the session by itself to see it as it was saved.",
  };
}

function combined(bibliographies: readonly Bibliography[], { keptApart }: Settings): Combined {
  const apart = keptApart === "all" ? recordsIn(bibliographies).map(recordKey) : keptApart;
  return combine(bibliographies, new Set(apart));
}

function recordsIn(bibliographies: readonly Bibliography[]): readonly PaperRecord[] {
  return bibliographies.flatMap(({ papers }) => papers.flatMap(({ records }) => records));
}
