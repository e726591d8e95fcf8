/** What the user is looking at, as one immutable value. */

import type { Diagnostic } from "../bibliography/diagnostic.ts";
import type { TableLayout } from "../bibliography/table/table-choices.ts";
import type { Theme } from "../figure/palette.ts";
import type { Quality } from "../layout/quality.ts";

import type { FoundClusters } from "./clustering.ts";
import { type Exploration, initialExploration } from "./exploration.ts";
import { type History, NO_HISTORY } from "./history.ts";
import type { MeasureJob } from "./measuring.ts";
import { type FormerNames, NO_FORMER_NAMES } from "./opened/carry-over.ts";
import type { Opening, Source } from "./opened/source.ts";
import type { FoundSuggestions } from "./suggesting.ts";

/** What reading files had to say, until the reader has seen it. */
export interface FileReport {
  readonly files: readonly ReadFile[];
  readonly diagnostics: readonly Diagnostic[];
}

interface ReadFile {
  readonly name: string;
  /** In plain words; absent when the file is nothing we know, and what was open stays open. */
  readonly format?: string;
  readonly papers: number;
  /** Of a network file. */
  readonly people?: number | undefined;
  /** Of a table that could be read in another way. */
  readonly table?: TableLayout | undefined;
}

/** Files being read. */
export interface ReadingProgress {
  readonly file: string;
  /** Of that file, from 0 to 1: all files are read, and people and ties are worked out. */
  readonly share: number;
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
      /** Whether it is that of an earlier run: the one that was to follow was stopped before it moved anybody. */
      readonly isKept?: true;
      /** Measured a while after the end. */
      readonly quality?: Quality;
    }
  | { readonly phase: "failed"; readonly run: number; readonly reason: string };

/** A layout that has come to an end, with its positions. */
export type LayoutResult = Extract<LayoutState, { positions: Float32Array }>;

/** Where Undo or Redo leads from what is open, as long as that is open. */
interface SourceStep {
  readonly there: AppState;
  readonly here: Opening;
}

export interface AppState {
  /** What is shown. */
  readonly source: Source;
  /** What is to be shown, once its papers and people are worked out. */
  readonly sought: Opening | undefined;
  /** To before files were opened or closed. */
  readonly sourceUndo: SourceStep | undefined;
  /** To the files from which Undo led here. */
  readonly sourceRedo: SourceStep | undefined;
  /** Whether a reload would bring the files back. */
  readonly areFilesKept: boolean;
  readonly reading: ReadingProgress | undefined;
  readonly report: FileReport | undefined;
  readonly exploration: Exploration;
  readonly history: History;
  /** Of people whom choices, or steps back and forth, know under keys that are gone. */
  readonly former: FormerNames;
  readonly layout: LayoutState;
  readonly foundClusters: FoundClusters | undefined;
  readonly measuring: MeasureJob;
  /** Looked for once the reader is at the names. */
  readonly foundSuggestions: FoundSuggestions | undefined;
  readonly theme: Theme;
  /** Text the search opens with: a link led to somebody who is not here. */
  readonly searchText: string;
}

/** The state in which a source is first seen. The owner is hidden once the address has been read. */
export function initialState(source: Source, theme: Theme): AppState {
  return {
    source,
    sought: undefined,
    sourceUndo: undefined,
    sourceRedo: undefined,
    areFilesKept: false,
    reading: undefined,
    report: undefined,
    exploration: initialExploration(undefined),
    history: NO_HISTORY,
    former: NO_FORMER_NAMES,
    layout: { phase: "idle" },
    foundClusters: undefined,
    measuring: { phase: "unasked" },
    foundSuggestions: undefined,
    theme,
    searchText: "",
  };
}
