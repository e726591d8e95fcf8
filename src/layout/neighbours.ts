/** Who is next to whom, and how many ties apart everybody is from one person. */

import type { Grouped } from "../people/grouped.ts";

import type { Ties } from "./problem.ts";

/** The neighbours of each person, in the order of the ties. */
export interface Neighbours extends Grouped {
  /** The tie that leads to each neighbour, row for row. */
  readonly ties: Uint32Array;
}

export function neighboursOf(graph: Ties): Neighbours {
  const { count, source, target } = graph;
  const start = new Uint32Array(count + 1);
  for (const person of source) start[person + 1]! += 1;
  for (const person of target) start[person + 1]! += 1;
  for (let i = 0; i < count; i++) start[i + 1]! += start[i]!;
  const next = start.slice();
  const values = new Uint32Array(2 * source.length);
  const ties = new Uint32Array(2 * source.length);
  for (let tie = 0; tie < source.length; tie++) {
    const there = next[source[tie]!]!++;
    const back = next[target[tie]!]!++;
    values[there] = target[tie]!;
    values[back] = source[tie]!;
    ties[there] = ties[back] = tie;
  }
  return { start, values, ties };
}

/** Ties on the shortest chain from one person to each, -1 where there is no chain. */
export function hopsFrom({ start, values }: Grouped, person: number): Int32Array {
  const count = start.length - 1;
  const hops = new Int32Array(count).fill(-1);
  const queue = new Uint32Array(count);
  hops[person] = 0;
  queue[0] = person;
  let found = 1;
  for (let head = 0; head < found; head++) {
    const here = queue[head]!;
    for (let row = start[here]!; row < start[here + 1]!; row++) {
      const next = values[row]!;
      if (hops[next]! >= 0) continue;
      hops[next] = hops[here]! + 1;
      queue[found] = next;
      found += 1;
    }
  }
  return hops;
}
