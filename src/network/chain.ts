/** How two people are connected: a shortest chain of co-authors. */

import { type Network, otherEnd, rowsOf } from "./network.ts";
import { type Slice, sliceNetwork } from "./slice.ts";

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
  const queue = [from];
  for (let next = 0; next < queue.length && cameFrom[to] === -1; next++) {
    const person = queue[next]!;
    for (const tie of rowsOf(network.tiesOfAuthor, person)) {
      const coauthor = otherEnd(network, tie, person);
      if (!slice.tieShown[tie] || cameFrom[coauthor] !== -1) continue;
      cameFrom[coauthor] = person;
      queue.push(coauthor);
    }
  }
  return cameFrom[to] === -1 ? [] : walkBack(cameFrom, to);
}

/** Hidden people each of whom, alone shown again, would be on a shortest chain between two others. */
export function hiddenLinks(
  network: Network,
  { filters }: Slice,
  pair: readonly [number, number],
): readonly number[] {
  return filters.hidden.filter((person) => {
    const hidden = filters.hidden.filter((other) => other !== person);
    const slice = sliceNetwork(network, { ...filters, hidden });
    return !pair.includes(person) && shortestChain(network, slice, pair).includes(person);
  });
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
