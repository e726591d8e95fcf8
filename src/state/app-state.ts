/** What the user is looking at, as one immutable value. */

import type { Diagnostic } from "../bibliography/diagnostic.ts";
import type { Theme } from "../figure/palette.ts";

import type { Source } from "./source.ts";

/** What reading files had to say, until the reader has seen it. */
export interface Report {
  readonly files: readonly ReadFile[];
  readonly diagnostics: readonly Diagnostic[];
}

interface ReadFile {
  readonly name: string;
  /** In plain words; absent when the file is nothing we know, and what was open stays open. */
  readonly format?: string;
  readonly papers: number;
}

/** Files being read. */
export interface Reading {
  readonly file: string;
  /** Of that file, from 0 to 1. */
  readonly share: number;
}

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

export type LayoutState =
  | { readonly phase: "idle" }
  | { readonly phase: "running"; readonly run: number }
  | {
      readonly phase: "settled" | "out-of-iterations" | "stopped";
      readonly run: number;
      readonly iterations: number;
      /** x and y per author in map units, NaN for people who are not shown. */
      readonly positions: Float32Array;
    }
  | { readonly phase: "failed"; readonly run: number; readonly reason: string };

export interface AppState {
  readonly source: Source;
  /** Whether a reload would bring the files back. */
  readonly areFilesKept: boolean;
  readonly reading: Reading | undefined;
  readonly report: Report | undefined;
  readonly exploration: Exploration;
  readonly layout: LayoutState;
  readonly theme: Theme;
  /** Text the search opens with: a link led to somebody who is not here. */
  readonly searchText: string;
}

/** The state in which a source is first seen. The owner is hidden once the address has been read. */
export function initialState(source: Source, theme: Theme): AppState {
  return {
    source,
    areFilesKept: false,
    reading: undefined,
    report: undefined,
    exploration: initialExploration(undefined),
    layout: { phase: "idle" },
    theme,
    searchText: "",
  };
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

/**
 * What a change of each choice does to the address: a step that the back button undoes, the same
 * step seen otherwise, or nothing. The compiler asks for every new choice.
 */
export const IN_ADDRESS = {
  selected: "step",
  tab: "step",
  narrowing: "step",
  hidden: "replace",
  cameFrom: "none",
} as const satisfies Record<keyof Exploration, "step" | "replace" | "none">;
