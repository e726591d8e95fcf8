/** Years that are chosen, by sliders, by bars, or by playing them. */

import type { Action } from "../../state/reduce.ts";

/** Both ends known. */
export interface WholeRange {
  readonly from: number;
  readonly to: number;
}

/** A range of all years is no range: it holds the papers without a year too. */
export function yearsNarrowed(years: WholeRange, within: WholeRange, gesture: number): Action {
  const isAll = years.from <= within.from && years.to >= within.to;
  return { type: "years-narrowed", years: isAll ? undefined : years, gesture };
}
