/** The order in which papers are listed. */

import type { Network } from "../../network/network.ts";

/** Newest first by year, then date; papers without a year last; ties keep the order of the source. */
export function newestFirst(network: Network, papers: Iterable<number>): readonly number[] {
  const age = (paper: number) => {
    const { year, date } = network.papers[paper] ?? {};
    return { year: year ?? Number.NEGATIVE_INFINITY, date: date ?? "" };
  };
  return [...papers].sort((a, b) => {
    const one = age(a);
    const other = age(b);
    return (
      other.year - one.year || (one.date < other.date ? 1 : one.date > other.date ? -1 : a - b)
    );
  });
}
