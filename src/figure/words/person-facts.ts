/** What the papers of a person come to: when they wrote, and on what. */

import { timesOf } from "../../bibliography/times-of.ts";
import { rowsOf } from "../../people/grouped.ts";
import type { Content } from "../content.ts";

/** Year of each author's earliest or latest paper shown; `undefined` where none has a year. */
export function yearOfEach(
  { network, slice }: Content,
  which: "first" | "last",
): readonly (number | undefined)[] {
  const better = which === "first" ? Math.min : Math.max;
  return network.authors.map((_, author) => {
    let best: number | undefined;
    for (const paper of rowsOf(network.papersOfAuthor, author)) {
      const year = slice.paperShown[paper] ? network.papers[paper]?.year : undefined;
      if (year !== undefined) best = better(year, best ?? year);
    }
    return best;
  });
}

/**
 * What most papers shown of each author are filed under; of equals, what more papers of all are, then
 * the first in the alphabet. `undefined` where no paper is filed. Without papers, the cluster that the
 * network's file puts them in.
 */
export function categoryOfEach(content: Content): readonly (string | undefined)[] {
  const { network } = content;
  if (network.givenClusters !== undefined) return network.givenClusters;
  const ofAll = countCategories(content, network.papers.keys());
  return network.authors.map((_, author) => {
    const counts = [...countCategories(content, rowsOf(network.papersOfAuthor, author))];
    const [most] = counts.sort(
      ([a, ofA], [b, ofB]) =>
        ofB - ofA || (ofAll.get(b) ?? 0) - (ofAll.get(a) ?? 0) || (a < b ? -1 : 1),
    );
    return most?.[0];
  });
}

function countCategories(
  { network, slice }: Content,
  papers: Iterable<number>,
): ReadonlyMap<string, number> {
  const categoryOf = (paper: number) =>
    slice.paperShown[paper] ? network.papers[paper]?.category : undefined;
  return timesOf(Array.from(papers, categoryOf));
}
