/** Papers per year. */

import type { Paper } from "../../bibliography/paper.ts";
import { remember } from "../../state/remember.ts";

export interface YearCount {
  readonly year: number;
  readonly papers: number;
  /** Those whose year the source does not print. */
  readonly inferred: number;
}

/**
 * One row for every year from the first to the last, also for those without a paper; kept for the same
 * papers, which a year that is dragged asks about at each move.
 */
export const countYears = remember((papers: readonly Paper[]): readonly YearCount[] => {
  const counts = new Map<number, { papers: number; inferred: number }>();
  for (const { year, inferredYear } of papers) {
    if (year === undefined) continue;
    let count = counts.get(year);
    if (count === undefined) counts.set(year, (count = { papers: 0, inferred: 0 }));
    count.papers += 1;
    if (inferredYear) count.inferred += 1;
  }
  const years = [...counts.keys()];
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => ({
    year: first + i,
    ...(counts.get(first + i) ?? { papers: 0, inferred: 0 }),
  }));
});
