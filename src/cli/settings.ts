/** What the options say, and what a session says where they are silent. */

import type { SessionChoices } from "../exchange/session/session-choices.ts";
import type { SessionContent } from "../exchange/session/session-file.ts";
import { type Look, USUAL_LOOK } from "../figure/look.ts";
import type { Place } from "../layout/problem.ts";
import { type LayoutSettings, USUAL_LAYOUT } from "../layout/settings.ts";
import type { GivenName } from "../network/clusters/cluster.ts";
import type { ClusterSettings } from "../network/clusters/communities.ts";
import { USUAL_CLUSTERING } from "../network/clusters/communities.ts";
import { type ChosenFilters, USUAL_FILTERS } from "../network/filters.ts";
import { NO_DECISIONS } from "../people/decisions.ts";
import type { NameChoices } from "../people/identities.ts";

import type { Choices } from "./choices.ts";

/** A session that was read. */
export interface SavedSession extends SessionContent<SessionChoices> {
  readonly file: string;
}

/** All that a network and its picture follow from, beside the papers. */
export interface Settings {
  readonly naming: NameChoices;
  readonly filters: ChosenFilters;
  readonly clustering: ClusterSettings;
  readonly clusterNames: readonly GivenName[];
  readonly layout: LayoutSettings;
  readonly look: Look;
  /** Keys of the people whom a session hides. */
  readonly hidden: readonly string[];
  /** Where a session holds people, by key. */
  readonly pins: readonly (readonly [key: string, place: Place])[];
  /** Keys of records that are papers of their own; all of them when duplicates are kept. */
  readonly keptApart: readonly string[] | "all";
}

const USUAL: SessionChoices = {
  hidden: [],
  filters: USUAL_FILTERS,
  naming: { names: "safe", groups: "leave-out", decisions: NO_DECISIONS },
  clustering: USUAL_CLUSTERING,
  layout: USUAL_LAYOUT,
  look: USUAL_LOOK,
  pins: [],
};

/** @param given - names of the options that were written: these count, whatever the session says. */
export function settingsOf(
  choices: Choices,
  given: ReadonlySet<string>,
  session: SavedSession | undefined,
): Settings {
  const saved = session?.exploration ?? USUAL;
  /** The option, unless a session says otherwise and the option was not written. */
  const decide = <Value>(option: keyof Choices, chosen: Value, other: Value): Value =>
    session === undefined || given.has(option) ? chosen : other;
  const { names, resolution, seed, duplicates } = choices;
  const { naming, clustering } = saved;
  return {
    ...saved,
    clusterNames: saved.clusterNames ?? [],
    naming: { ...naming, names: decide("names", names, naming.names) },
    filters: filtersOf(choices, saved.filters, decide),
    clustering: {
      ...clustering,
      resolution: decide("resolution", resolution, clustering.resolution),
      seed: decide("seed", seed, clustering.seed),
    },
    keptApart: duplicates === "keep" ? "all" : decide("duplicates", [], session?.keptApart ?? []),
  };
}

function filtersOf(
  choices: Choices,
  { years: savedYears, ...saved }: ChosenFilters,
  decide: <Value>(option: keyof Choices, chosen: Value, other: Value) => Value,
): ChosenFilters {
  const years = decide("years", choices.years, savedYears);
  return {
    ...saved,
    ...(years !== undefined && { years }),
    authorLimit: decide("max-authors", choices["max-authors"], saved.authorLimit),
    minPapers: decide("min-papers", choices["min-papers"], saved.minPapers),
    minStrength: decide("min-strength", choices["min-strength"], saved.minStrength),
    counting: decide("counting", choices.counting, saved.counting),
  };
}
