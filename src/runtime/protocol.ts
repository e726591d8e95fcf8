/** Every message between the main thread and the workers. */

import type { Bibliography, Paper } from "../bibliography/paper.ts";
import type { LayoutFrame } from "../layout/feed.ts";
import type { LayoutProblem, Pin } from "../layout/problem.ts";
import type { Quality } from "../layout/quality.ts";
import type { TieColumns } from "../network/adjacency.ts";
import type { ClusterSettings } from "../network/clusters/communities.ts";
import type { Measures } from "../network/measures/measures.ts";
import type { Network } from "../network/network.ts";
import type { Slice } from "../network/slice.ts";
import type { Identities } from "../people/identities.ts";
import type { NamedCommunities } from "../state/clustering.ts";
import type { Groundwork, PeopleChoices } from "../state/opened/known-people.ts";
import type { SearchedSoFar } from "../state/suggesting.ts";

import type { FileReading, Input } from "./read-file.ts";

/** A run has a number; answers of an earlier run than the last asked for are dropped. */
export type LayoutRequest =
  /** A frame of the start comes at once; then it computes in turns of about so many milliseconds until its end. */
  | {
      readonly type: "start";
      readonly run: number;
      readonly problem: LayoutProblem;
      readonly turnMs: number;
    }
  /** Post a frame after this turn. That of the end comes unasked. */
  | { readonly type: "next"; readonly run: number }
  | { readonly type: "stop"; readonly run: number }
  /** Hold a person, or let one go. A frame follows only if none is due: the run had ended. */
  | { readonly type: "pin"; readonly run: number; readonly pin: Pin }
  | { readonly type: "unpin"; readonly run: number; readonly person: number };

export type LayoutAnswer =
  /** Of the picture at the end, a while after it. */
  | { readonly type: "quality"; readonly run: number; readonly quality: Quality }
  | { readonly type: "frame"; readonly run: number; readonly frame: LayoutFrame }
  | { readonly type: "failed"; readonly run: number; readonly reason: string };

/** One request a worker: cancelling is ending the worker. */
export interface ReadRequest {
  readonly inputs: readonly Input[];
  /** Whether they come in the place of what is open: then what follows from them is worked out, too. */
  readonly mode: "add" | "replace";
}

export type ReadAnswer =
  /** It hears from now on. */
  | { readonly type: "awake" }
  | { readonly type: "progress"; readonly file: string; readonly share: number }
  /** Files are papers: who is who in them is worked out next. */
  | { readonly type: "papers-found" }
  /** Papers of a file, by its place, that come before those in its reading: all at once would hold the page. */
  | { readonly type: "papers"; readonly file: number; readonly papers: readonly Paper[] }
  | {
      readonly type: "read";
      readonly readings: readonly FileReading[];
      /** Of a session, else of files in the place of others. */
      readonly groundwork?: Groundwork | undefined;
    }
  | { readonly type: "failed"; readonly reason: string };

/** One question after the other to one worker, which keeps the papers of the files last named. */
export type IdentifyRequest =
  /** Some papers of a file, by the number that it is given here; all at once would hold the page. */
  | { readonly type: "papers"; readonly file: number; readonly papers: readonly Paper[] }
  | ({
      readonly type: "question";
      readonly files: readonly (Omit<Bibliography, "papers"> & { readonly number: number })[];
      readonly keptApart: readonly string[];
      /** Whether nobody waits for the answer, and none is posted: the next one comes sooner. */
      readonly isAhead: boolean;
    } & PeopleChoices);

/** One for each question that somebody waits for. */
export type IdentifyAnswer = Groundwork;

/** One task a worker, as for reading. */
export type ClusterRequest =
  | {
      readonly type: "search";
      readonly network: TieColumns & Pick<Network, "authorsOfPaper">;
      readonly placed: Slice;
      readonly whole: Slice | undefined;
      readonly settings: ClusterSettings;
    }
  /** Of all papers: what names are made of. All at once would hold the page. */
  | { readonly type: "titles"; readonly titles: readonly string[]; readonly areLast: boolean };

export type ClusterAnswer = NamedCommunities;

/** One task a worker. */
export interface MeasureRequest {
  readonly network: TieColumns;
  readonly slice: Slice;
  /** People to search from in each component; absent when everybody is. */
  readonly sample?: number;
}

export type MeasureAnswer =
  | { readonly type: "progress"; readonly share: number }
  | { readonly type: "measured"; readonly measures: Measures };

/** One search a worker, as for reading: some of its lists at a time, then the rest, which begins it. */
export type SuggestRequest =
  | ({ readonly type: "portion" } & SuggestLists)
  | { readonly type: "search"; readonly rest: Omit<Identities, keyof SuggestLists> };

/** All at once would hold the page. */
export interface SuggestLists extends Pick<Identities, "authors" | "bylines" | "places"> {
  readonly papers: readonly Paper[];
}

export type SuggestAnswer = SearchedSoFar;
