/** Papers per year. */

import { range, rollup } from "d3";

import type { Paper } from "../bibliography/paper.ts";

export interface YearCount {
  readonly year: number;
  readonly papers: number;
  /** Those whose year the source does not print. */
  readonly inferred: number;
}

/** One row for every year from the first to the last, also for those without a paper. */
export function countYears(papers: readonly Paper[]): readonly YearCount[] {
  const counts = rollup(
    papers.filter(({ year }) => year !== undefined),
    (group) => ({
      papers: group.length,
      inferred: group.filter(({ inferredYear }) => inferredYear).length,
    }),
    ({ year }) => year ?? 0,
  );
  const years = [...counts.keys()];
  if (years.length === 0) return [];
  return range(Math.min(...years), Math.max(...years) + 1).map((year) => ({
    year,
    ...(counts.get(year) ?? { papers: 0, inferred: 0 }),
  }));
}
