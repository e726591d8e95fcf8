/** All that the user chose, as one value, and where each choice is kept. */

import { type Look, USUAL_LOOK } from "../figure/look.ts";
import type { Place } from "../layout/problem.ts";
import { type LayoutSettings, USUAL_LAYOUT } from "../layout/settings.ts";
import type { GivenName } from "../network/clusters/cluster.ts";
import { type ClusterSettings, USUAL_CLUSTERING } from "../network/clusters/communities.ts";
import { type ChosenFilters, type FilterStep, USUAL_FILTERS } from "../network/filters.ts";
import type { NameChoices } from "../people/identities.ts";

import { USUAL_NAMING } from "./opened/usual-naming.ts";

export const TABS = ["person", "people", "papers", "clusters", "names"] as const;

export type Tab = (typeof TABS)[number];

/** Lists of papers, and of records, that the ledger of records leads to. */
export const LEDGER_LISTS = [
  "records",
  "incomplete",
  "incomplete-shown",
  "duplicates",
  "without-authors",
] as const;

/** A subset of papers that a count led to. */
export type Narrowing =
  | { readonly to: "year"; readonly year: number }
  | { readonly to: (typeof LEDGER_LISTS)[number] }
  /** What one of the filters took. */
  | { readonly to: "left-out"; readonly by: FilterStep }
  /** A paper by its plain title. */
  | { readonly to: "paper"; readonly title: string }
  /** A cluster is named by its leading person, who outlives a renumbering. */
  | { readonly to: "cluster"; readonly leader: string }
  /** A person and everybody they wrote with. */
  | { readonly to: "ego"; readonly key: string };

/** All that the user chose. People are named by their keys. */
export interface Exploration {
  readonly hidden: readonly string[];
  /** Nobody, one person, or a pair. */
  readonly selected: readonly string[];
  readonly tab: Tab;
  /** Where Escape goes back to; the tab Person lists the ties while nobody is selected. */
  readonly cameFrom: Tab;
  readonly narrowing: Narrowing | undefined;
  readonly filters: ChosenFilters;
  /** Who is who. */
  readonly naming: NameChoices;
  readonly clustering: ClusterSettings;
  /** Of clusters that the reader gave a name. */
  readonly clusterNames: readonly GivenName[];
  readonly layout: LayoutSettings;
  /** What colours and sizes stand for. */
  readonly look: Look;
  /** Titles of the columns that the table of people has beside the usual ones. */
  readonly columns: readonly string[];
  /** Where people were put by hand, by key. */
  readonly pins: ReadonlyMap<string, Place>;
}

const { hidden: _, ...usualChosen } = USUAL_FILTERS;

/** Nothing is left out but the ties of papers by more than 100 people. */
export const USUAL_CHOSEN_FILTERS: ChosenFilters = usualChosen;

/** What the user has chosen before choosing anything: the owner of an author page is hidden. */
export function initialExploration(ownerKey: string | undefined): Exploration {
  return {
    hidden: ownerKey === undefined ? [] : [ownerKey],
    selected: [],
    tab: "people",
    cameFrom: "people",
    narrowing: undefined,
    filters: USUAL_CHOSEN_FILTERS,
    naming: USUAL_NAMING,
    clustering: USUAL_CLUSTERING,
    layout: USUAL_LAYOUT,
    look: USUAL_LOOK,
    columns: [],
    // Before the places, as a session brings them: the same choices are the same bytes.
    clusterNames: [],
    pins: new Map(),
  };
}

/** Where a choice is kept. */
interface Keeping {
  /** Whether "Undo" takes it back. What is looked at is not: the browser's back button does that. */
  readonly undo: boolean;
  /** What a change does to the address: a step that the back button undoes, the same step seen otherwise, or nothing. */
  readonly address: "step" | "replace" | "none";
}

/** The compiler asks for every new choice. */
export const KEEPING = {
  selected: { undo: false, address: "step" },
  tab: { undo: false, address: "step" },
  narrowing: { undo: false, address: "step" },
  cameFrom: { undo: false, address: "none" },
  hidden: { undo: true, address: "replace" },
  filters: { undo: true, address: "replace" },
  naming: { undo: true, address: "none" },
  clustering: { undo: true, address: "replace" },
  clusterNames: { undo: true, address: "none" },
  layout: { undo: true, address: "replace" },
  look: { undo: true, address: "replace" },
  columns: { undo: false, address: "replace" },
  pins: { undo: true, address: "none" },
} as const satisfies Record<keyof Exploration, Keeping>;

/** The names of all choices. */
export const CHOICES = Object.keys(KEEPING) as (keyof Exploration)[];
