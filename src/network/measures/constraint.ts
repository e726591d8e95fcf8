/** How much somebody's co-authors hold him in. */

import type { Adjacency } from "../adjacency.ts";

/**
 * Per author: Burt's constraint, every tie alike; NaN for people without ties. Low for those who
 * bridge groups: sum over co-authors j of (p(j) + sum over common co-authors q of p(q) / degree of q)²
 * with p = 1 / own degree.
 *
 * @see Burt, Structural Holes (1992), chapter 2.
 */
export function constraints({ start, neighbour }: Adjacency): Float64Array {
  const count = start.length - 1;
  const constraint = new Float64Array(count).fill(Number.NaN);
  /** Per co-author of the author at hand: the sum in brackets. What others have is never asked. */
  const hold = new Float64Array(count);
  for (let author = 0; author < count; author++) {
    const first = start[author]!;
    const end = start[author + 1]!;
    if (first === end) continue;
    const own = 1 / (end - first);
    for (let row = first; row < end; row++) hold[neighbour[row]!] = own;
    for (let row = first; row < end; row++) {
      const through = neighbour[row]!;
      const share = own / (start[through + 1]! - start[through]!);
      for (let other = start[through]!; other < start[through + 1]!; other++) {
        hold[neighbour[other]!]! += share;
      }
    }
    let sum = 0;
    for (let row = first; row < end; row++) sum += hold[neighbour[row]!]! ** 2;
    constraint[author] = sum;
  }
  return constraint;
}
