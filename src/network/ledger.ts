/** The account of a slice: what each filter took. */

import { FILTER_STEPS, type FilterStep } from "./filters.ts";

/**
 * One byte per row: the place in {@link FILTER_STEPS} of the filter that took it, or {@link STAYS}.
 * A row that several filters would take is taken by the first.
 */
export type TakenBy = Uint8Array;

/** Taken by no filter. */
export const STAYS = FILTER_STEPS.length;

/** The place of a step in the order. */
export const placeOf = (step: FilterStep): number => FILTER_STEPS.indexOf(step);

/** What one filter took of what the ones before it left. */
export interface LedgerLine {
  readonly step: FilterStep;
  /** Papers; those over the author limit stay with their people, and only their ties are taken. */
  readonly papers: number;
  readonly people: number;
  readonly ties: number;
}

/** A line per filter, in the order of the filters. */
export function ledgerOf(papers: TakenBy, people: TakenBy, ties: TakenBy): readonly LedgerLine[] {
  const [ofPapers, ofPeople, ofTies] = [papers, people, ties].map(countSteps);
  return FILTER_STEPS.map((step, place) => ({
    step,
    papers: ofPapers?.[place] ?? 0,
    people: ofPeople?.[place] ?? 0,
    ties: ofTies?.[place] ?? 0,
  }));
}

function countSteps(taken: TakenBy): Uint32Array {
  const counts = new Uint32Array(STAYS + 1);
  for (let row = 0; row < taken.length; row++) counts[taken[row]!]! += 1;
  return counts;
}
