/** How deep in a dense part of the network somebody is. */

import type { Adjacency } from "../adjacency.ts";

/**
 * Per author: the largest k such that he is in a part where everybody has k co-authors or more within
 * the part. A paper by n people makes a part with k = n − 1, so that it also reads team sizes.
 *
 * @see Batagelj and Zaveršnik, An O(m) algorithm for cores decomposition of networks, arXiv
 *   cs/0310049 (2003): the person with fewest co-authors left is taken away, again and again.
 */
export function coreNumbers({ start, neighbour }: Adjacency): Uint32Array {
  const count = start.length - 1;
  const left = Uint32Array.from({ length: count }, (_, i) => start[i + 1]! - start[i]!);
  const { order, place, first } = sortByCount(left);
  for (const author of order) {
    for (let row = start[author]!; row < start[author + 1]!; row++) {
      const other = neighbour[row]!;
      const coauthors = left[other]!;
      if (coauthors <= left[author]!) continue;
      // Moves down by one: changes places with the first of his count.
      const here = place[other]!;
      const there = first[coauthors]!;
      const displaced = order[there]!;
      order[here] = displaced;
      place[displaced] = here;
      order[there] = other;
      place[other] = there;
      first[coauthors] = there + 1;
      left[other] = coauthors - 1;
    }
  }
  return left;
}

/** Indices by ascending count, the place of each, and the first place of each count. */
function sortByCount(counts: Uint32Array) {
  const first = new Uint32Array(counts.reduce((most, count) => Math.max(most, count), 0) + 2);
  for (const count of counts) first[count + 1]! += 1;
  for (let count = 1; count < first.length; count++) first[count]! += first[count - 1]!;
  const next = first.slice();
  const order = new Uint32Array(counts.length);
  const place = new Uint32Array(counts.length);
  for (let i = 0; i < counts.length; i++) {
    place[i] = next[counts[i]!]!;
    next[counts[i]!]! += 1;
    order[place[i]!] = i;
  }
  return { order, place, first };
}
