/** What the user leaves out, and how papers are counted. */

import { AUTHOR_LIMIT } from "./network.ts";

/**
 * What one paper by n people adds to each of its ties: 1 under full counting; 1/(n − 1) under
 * fractional counting, so that it adds 1 to the strength of each of its people; 2/(n(n − 1)) under
 * refined fractional counting, so that it adds 1 to all of its ties together.
 *
 * @see Newman, Scientific collaboration networks II, Physical Review E 64 (2001), 016132;
 *   Perianes-Rodriguez, Waltman and van Eck, Constructing bibliometric networks, Journal of
 *   Informetrics 10 (2016), 1178–1195: the same weight;
 *   Leydesdorff and Park, Full and fractional counting in bibliometric networks, Journal of
 *   Informetrics 11 (2017), 117–120: the refined one.
 */
export const COUNTINGS = ["full", "fractional", "refined"] as const;

export type Counting = (typeof COUNTINGS)[number];

/** The steps that take papers, people and ties away, in the order in which they are applied. */
export const FILTER_STEPS = [
  "years",
  "kinds",
  "topics",
  "authorLimit",
  "hidden",
  "minPapers",
  "keepSolo",
  "minShared",
  "minStrength",
  "minComponent",
] as const;

export type FilterStep = (typeof FILTER_STEPS)[number];

/** First and last year, both included; open where a side is missing. */
export interface YearRange {
  readonly from?: number;
  readonly to?: number;
}

export interface Filters {
  /** Absent for all years; a paper without a year is in no range. */
  readonly years?: YearRange;
  /** Kinds of papers left out, as the sources call them; "" is a paper without a kind. */
  readonly withoutKinds: readonly string[];
  /** Topics of papers left out: what the sources file them under; "" is a paper without one. Absent in sessions saved before they could be left out. */
  readonly withoutTopics?: readonly string[];
  /**
   * Papers by more people make no ties, yet count for their people. The network is built with a limit
   * of its own, and a higher one here brings none of those ties back.
   */
  readonly authorLimit: number;
  /** Indices of authors that are not drawn: their papers stay as they are, with every share. */
  readonly hidden: readonly number[];
  /** People with fewer papers are left out. */
  readonly minPapers: number;
  /** Whether people who only published alone are shown. */
  readonly keepSolo: boolean;
  /**
   * Ties of fewer shared papers are left out under any counting, so that changing the counting
   * changes no tie. Without papers, a tie's strength stands for them.
   */
  readonly minShared: number;
  /** Ties of less strength, under the chosen counting, are left out. */
  readonly minStrength: number;
  /** People in components of fewer people are left out, with their ties. */
  readonly minComponent: number;
  readonly counting: Counting;
}

/** Filters as they are chosen: people are hidden by their keys, apart from these. */
export type ChosenFilters = Omit<Filters, "hidden">;

/** Nothing is left out but the ties of papers by more than 100 people. */
export const USUAL_FILTERS: Filters = {
  withoutKinds: [],
  authorLimit: AUTHOR_LIMIT,
  hidden: [],
  minPapers: 1,
  keepSolo: true,
  minShared: 1,
  minStrength: 0,
  minComponent: 1,
  counting: "full",
};
