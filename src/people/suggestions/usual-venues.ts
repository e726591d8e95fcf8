/** Venues that tell of nobody, because most of a list was published there. */

import type { Paper } from "../../bibliography/paper.ts";
import { timesOf } from "../../bibliography/times-of.ts";

/** In a shorter list it is chance. */
const FEWEST_PAPERS = 10;

/** The venue of more than half of the papers, if there is one: whoever is in the list has published there. */
export function usualVenue(papers: readonly Pick<Paper, "venue">[]): string | undefined {
  if (papers.length < FEWEST_PAPERS) return undefined;
  const times = timesOf(papers.map(({ venue }) => venue));
  return [...times].find(([, count]) => count > papers.length / 2)?.[0];
}
