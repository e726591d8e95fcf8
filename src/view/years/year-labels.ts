/** Which years are printed under their bars, and the papers of which above them. */

import type { YearCount } from "./year-counts.ts";

/** Years that still get a printed label each; of more, every second, fifth, tenth … does. */
const MOST_LABELS = 14;
/** On a narrow screen. */
const FEWEST_LABELS = 6;
/** Bars of more years are too narrow for a count: it would lie over its neighbours. */
const MOST_COUNTED = 70;
/** A bar beside the highest one leaves its count out when it is higher than this share of it: both would touch. */
const TOUCHING = 0.7;

/** Where something is printed. */
export type Printed = "everywhere" | "where there is room" | "nowhere";

export interface YearLabels {
  readonly labelled: (year: number) => Printed;
  readonly counted: (count: YearCount) => Printed;
}

/** Labelled years are evenly spaced, on a narrow screen too; the highest bar carries its count in any case. */
export function labelsOf(years: readonly YearCount[]): YearLabels {
  const every = stepFor(years.length / MOST_LABELS);
  // Those printed everywhere are among those printed where there is room.
  const sparsely = every * stepFor(years.length / every / FEWEST_LABELS);
  const labelled = (year: number): Printed => {
    if (year % sparsely === 0) return "everywhere";
    return year % every === 0 ? "where there is room" : "nowhere";
  };
  const highest = highestOf(years, labelled);
  const isTouched = ({ year, papers }: YearCount) =>
    highest !== undefined &&
    Math.abs(year - highest.year) < every &&
    papers > TOUCHING * highest.papers;
  return {
    labelled,
    counted(count) {
      if (count.year === highest?.year) return "everywhere";
      if (count.papers === 0 || years.length > MOST_COUNTED || isTouched(count)) return "nowhere";
      return labelled(count.year);
    },
  };
}

/** Of several as high, one that is labelled. */
function highestOf(
  years: readonly YearCount[],
  labelled: (year: number) => Printed,
): YearCount | undefined {
  const most = Math.max(1, ...years.map(({ papers }) => papers));
  const highest = years.filter(({ papers }) => papers === most);
  return (
    highest.find(({ year }) => labelled(year) === "everywhere") ??
    highest.find(({ year }) => labelled(year) !== "nowhere") ??
    highest[0]
  );
}

function stepFor(least: number): number {
  return [1, 2, 5, 10, 20, 50, 100].find((step) => step >= least) ?? 1000;
}
