/** Events that change which papers, people and ties are shown, and how they are counted. */

import type { ChosenFilters, Counting, YearRange } from "../network/filters.ts";

import { changed } from "./changed.ts";
import { USUAL_CHOSEN_FILTERS } from "./exploration.ts";
import type { Gesture } from "./gesture.ts";

/** Filters that are a smallest or largest number. */
const THRESHOLDS = [
  "authorLimit",
  "minPapers",
  "minShared",
  "minStrength",
  "minComponent",
] as const;

export type Threshold = (typeof THRESHOLDS)[number];

export type FilterAction =
  | ({
      readonly type: "years-narrowed";
      /** Absent for all years. */
      readonly years: YearRange | undefined;
    } & Gesture)
  | ({
      readonly type: "threshold-moved";
      readonly threshold: Threshold;
      readonly value: number;
    } & Gesture)
  | { readonly type: "counting-chosen"; readonly counting: Counting }
  | { readonly type: "kind-left-out" | "kind-taken-in"; readonly kind: string }
  /** People who only published alone. */
  | { readonly type: "soloists-kept"; readonly areKept: boolean }
  /** Everything is shown again, counted as it is. */
  | { readonly type: "filters-lifted" };

/** The next filters; the same reference when nothing changed. */
export function filter(filters: ChosenFilters, action: FilterAction): ChosenFilters {
  switch (action.type) {
    case "years-narrowed": {
      const { years, ...others } = filters;
      if (years?.from === action.years?.from && years?.to === action.years?.to) return filters;
      return action.years === undefined ? others : { ...others, years: action.years };
    }
    case "threshold-moved":
      return changed(filters, { [action.threshold]: action.value });
    case "counting-chosen":
      return changed(filters, { counting: action.counting });
    case "soloists-kept":
      return changed(filters, { keepSolo: action.areKept });
    case "kind-left-out":
      return filters.withoutKinds.includes(action.kind)
        ? filters
        : { ...filters, withoutKinds: [...filters.withoutKinds, action.kind] };
    case "kind-taken-in":
      return filters.withoutKinds.includes(action.kind)
        ? { ...filters, withoutKinds: filters.withoutKinds.filter((kind) => kind !== action.kind) }
        : filters;
    case "filters-lifted":
      return leaveOutNothing(filters)
        ? filters
        : { ...USUAL_CHOSEN_FILTERS, counting: filters.counting };
    default:
      return action satisfies never;
  }
}

/** Whether nothing is left out but what usually is. */
export function leaveOutNothing(filters: ChosenFilters): boolean {
  const { years, withoutKinds, keepSolo } = filters;
  const areThresholdsUsual = THRESHOLDS.every((one) => filters[one] === USUAL_CHOSEN_FILTERS[one]);
  return years === undefined && withoutKinds.length === 0 && keepSolo && areThresholdsUsual;
}
