/** Whether people with many co-authors write with each other. */

import type { Adjacency } from "../adjacency.ts";

/**
 * Correlation of the numbers of co-authors at both ends of a tie, in [−1, 1]; NaN when all are alike.
 *
 * @see Newman, Assortative mixing in networks, Physical Review Letters 89 (2002), 208701.
 */
export function assortativity({ start, neighbour }: Adjacency): number {
  const degree = (author: number) => start[author + 1]! - start[author]!;
  let sum = 0;
  let squares = 0;
  let products = 0;
  for (let author = 0; author + 1 < start.length; author++) {
    const coauthors = degree(author);
    sum += coauthors * coauthors;
    squares += coauthors ** 3;
    for (let row = start[author]!; row < start[author + 1]!; row++) {
      products += coauthors * degree(neighbour[row]!);
    }
  }
  const ends = neighbour.length;
  // Whole numbers throughout, so that equal degrees give exactly 0 / 0.
  return (products * ends - sum * sum) / (squares * ends - sum * sum);
}
