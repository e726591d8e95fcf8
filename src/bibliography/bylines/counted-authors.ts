/** Sources that say beside a list of authors how many a paper has. */

import type { Byline } from "../paper.ts";

/** The byline, cut where its source counts more authors than it names. */
export function cutByCount(byline: Byline, printedCount: string): Byline {
  // Most have no count.
  if (printedCount === "" || !(Number(printedCount) > byline.authors.length)) return byline;
  return byline.listComplete ? { ...byline, listComplete: false } : byline;
}
