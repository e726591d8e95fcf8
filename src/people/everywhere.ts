/** Who is on nearly every paper: no evidence of who anybody is, neither for one person nor for two. */

import type { Identities } from "./identities.ts";

/** In a shorter list it is chance that somebody is on every paper. */
const FEWEST_PAPERS = 10;
/** Of an owner's list some papers may print another spelling. */
const MOST_PAPERS = 0.8;

/** Whether somebody is on so many papers of a list that nobody is known by it. */
export function isNearlyEverywhere(papers: number, ofAll: number): boolean {
  return ofAll >= FEWEST_PAPERS && papers >= MOST_PAPERS * ofAll;
}

/** The owner of a page, and whoever else is on nearly every paper of a list; indices of authors. */
export function everywhere({
  bylines,
  owner,
}: Pick<Identities, "bylines" | "owner">): ReadonlySet<number> {
  const own = owner === undefined ? [] : [owner];
  const papersOf = new Map<number, number>();
  for (const byline of bylines) {
    for (const { author } of byline) papersOf.set(author, (papersOf.get(author) ?? 0) + 1);
  }
  const common = [...papersOf].filter(([, papers]) => isNearlyEverywhere(papers, bylines.length));
  return new Set([...own, ...common.map(([author]) => author)]);
}
