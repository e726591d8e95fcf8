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

/** What papers can be left out by. */
export type PaperTrait = "withoutKinds" | "withoutTopics";

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
  /** Papers of a kind or a topic; "" are those without one. */
  | {
      readonly type: "papers-left-out" | "papers-taken-in";
      readonly by: PaperTrait;
      readonly value: string;
    }
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
    case "papers-left-out": {
      const without = filters[action.by] ?? [];
      return without.includes(action.value)
        ? filters
        : { ...filters, [action.by]: [...without, action.value] };
    }
    case "papers-taken-in": {
      const without = filters[action.by] ?? [];
      return without.includes(action.value)
        ? { ...filters, [action.by]: without.filter((value) => value !== action.value) }
        : filters;
    }
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
  const { years, withoutKinds, withoutTopics = [], keepSolo } = filters;
  const areThresholdsUsual = THRESHOLDS.every((one) => filters[one] === USUAL_CHOSEN_FILTERS[one]);
  const areAllPapers =
    years === undefined && withoutKinds.length === 0 && withoutTopics.length === 0;
  return areAllPapers && keepSolo && areThresholdsUsual;
}
