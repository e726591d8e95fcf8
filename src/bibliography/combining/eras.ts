/** Years that may be of one paper. */

/** Records of one paper are this many years apart at most: preprints wait for their journal. */
const CLOSE_YEARS = 2;

/** Each year's era, by number. */
export function erasOf(years: readonly number[]): ReadonlyMap<number | undefined, number> {
  const eras = new Map<number | undefined, number>();
  parted([...new Set(years)].toSorted((a, b) => a - b)).forEach((era, i) => {
    for (const year of era) eras.set(year, i);
  });
  return eras;
}

/**
 * Years parted at the widest gaps until none are too far apart: 2000, 2002, 2004 are three eras, 2018, 2019, 2021 two.
 * Of years in a row each is one: what comes out every year is a series.
 */
function parted(years: readonly number[]): readonly (readonly number[])[] {
  const [first] = years;
  if (first === undefined || years.at(-1)! - first <= CLOSE_YEARS) return [years];
  const gapBefore = (i: number) => years[i]! - years[i - 1]!;
  const widest = Math.max(...years.slice(1).map((_, i) => gapBefore(i + 1)));
  const starts = [...years.keys()].filter((i) => i === 0 || gapBefore(i) === widest);
  return starts.flatMap((start, i) => parted(years.slice(start, starts[i + 1])));
}
