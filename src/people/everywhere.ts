/** Who is on every paper: no evidence of who anybody is, neither for one person nor for two. */

import type { Identities } from "./identify.ts";

/** In a shorter list it is chance that somebody is on every paper. */
const FEWEST_PAPERS = 10;

/** The owner of a page, and whoever else is on every paper of a list; indices of authors. */
export function everywhere({
  bylines,
  owner,
}: Pick<Identities, "bylines" | "owner">): ReadonlySet<number> {
  const own = owner === undefined ? [] : [owner];
  if (bylines.length < FEWEST_PAPERS) return new Set(own);
  let common = bylines[0]!.map(({ author }) => author);
  for (const byline of bylines) {
    if (common.length === 0) break;
    common = common.filter((author) => byline.some((other) => other.author === author));
  }
  return new Set([...own, ...common]);
}
