/** All that the user chose, as one value, and where each choice is kept. */

export type Tab = "person" | "people" | "papers";

/** A subset of papers that a count led to. */
export type Narrowing =
  | { readonly to: "year"; readonly year: number }
  | { readonly to: "incomplete" | "duplicates" | "without-authors" | "over-limit" }
  /** A paper by its plain title. */
  | { readonly to: "paper"; readonly title: string }
  /** A cluster is named by its leading person, who outlives a renumbering. */
  | { readonly to: "cluster"; readonly leader: string };

/** All that the user chose. People are named by their keys. */
export interface Exploration {
  readonly hidden: readonly string[];
  /** Nobody, one person, or a pair. */
  readonly selected: readonly string[];
  readonly tab: Tab;
  /** Where Escape goes back to. */
  readonly cameFrom: Exclude<Tab, "person">;
  readonly narrowing: Narrowing | undefined;
}

/** What the user has chosen before choosing anything: the owner of an author page is hidden. */
export function initialExploration(ownerKey: string | undefined): Exploration {
  return {
    hidden: ownerKey === undefined ? [] : [ownerKey],
    selected: [],
    tab: "people",
    cameFrom: "people",
    narrowing: undefined,
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
} as const satisfies Record<keyof Exploration, Keeping>;

/** The names of all choices. */
export const CHOICES = Object.keys(KEEPING) as (keyof Exploration)[];
