/** How two people are connected: a shortest chain of co-authors. */

import { type Network, rowsOf } from "./network.ts";
import type { Slice } from "./slice.ts";

/**
 * The people from one to the other, both included, along ties that are shown; breadth first.
 *
 * Of several shortest chains, the one whose people come first by key. Empty when there is none.
 */
export function shortestChain(
  network: Network,
  slice: Slice,
  [from, to]: readonly [number, number],
): readonly number[] {
  if (!slice.authorShown[from] || !slice.authorShown[to]) return [];
  const cameFrom = new Int32Array(network.authors.length).fill(-1);
  cameFrom[from] = from;
  const isOpen = (author: number) => slice.authorShown[author] === 1 && cameFrom[author] === -1;
  const coauthorsOf = coauthorsIn(network);
  let reached = [from];
  while (reached.length > 0 && cameFrom[to] === -1) {
    reached = reached.flatMap((person) => {
      const found = [...new Set(coauthorsOf(person).filter(isOpen))].sort((a, b) => a - b);
      for (const author of found) cameFrom[author] = person;
      return found;
    });
  }
  return cameFrom[to] === -1 ? [] : walkBack(cameFrom, to);
}

/** Co-authors of a person, once for every paper that makes ties. */
function coauthorsIn(network: Network): (person: number) => readonly number[] {
  const overLimit = new Set(network.papersOverLimit);
  return (person) =>
    [...rowsOf(network.papersOfAuthor, person)]
      .filter((paper) => !overLimit.has(paper))
      .flatMap((paper) => [...rowsOf(network.authorsOfPaper, paper)]);
}

function walkBack(cameFrom: Int32Array, to: number): readonly number[] {
  const chain = [to];
  let person = to;
  while (cameFrom[person] !== person) {
    person = cameFrom[person]!;
    chain.unshift(person);
  }
  return chain;
}
