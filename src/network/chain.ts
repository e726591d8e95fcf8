/** How two people are connected: shortest chains of co-authors. */

import { rowsOf } from "../people/grouped.ts";

import { type Network, otherEnd } from "./network.ts";
import type { Slice } from "./slice.ts";

export interface Chains {
  /** How many shortest chains there are; {@link COUNTED} stands for as many or more. */
  readonly count: number;
  /** The first of them, those whose people come first by key; each from one to the other, both included. */
  readonly first: readonly (readonly number[])[];
}

/** Beyond that, numbers are no longer exact. */
export const COUNTED = Number.MAX_SAFE_INTEGER;

/**
 * The shortest chains between two people along ties that are shown, counted in one search, breadth first:
 * as many lead on from a person as from all their co-authors one step nearer to the end.
 *
 * @param most - so many are listed.
 */
export function shortestChains(
  network: Network,
  slice: Slice,
  [from, to]: readonly [number, number],
  most: number,
): Chains {
  const steps = new Int32Array(network.authors.length).fill(-1);
  const counts = new Float64Array(network.authors.length);
  steps[to] = 0;
  counts[to] = 1;
  const queue = [to];
  for (let next = 0; next < queue.length; next++) {
    const person = queue[next]!;
    if (steps[person] === steps[from]) break;
    for (const tie of rowsOf(network.tiesOfAuthor, person)) {
      const coauthor = otherEnd(network, tie, person);
      if (!slice.tieShown[tie]) continue;
      if (steps[coauthor] === -1) {
        steps[coauthor] = steps[person]! + 1;
        queue.push(coauthor);
      }
      if (steps[coauthor] === steps[person]! + 1)
        counts[coauthor] = Math.min(counts[coauthor]! + counts[person]!, COUNTED);
    }
  }
  const nearer = (person: number) =>
    Array.from(rowsOf(network.tiesOfAuthor, person))
      .filter((tie) => slice.tieShown[tie])
      .map((tie) => otherEnd(network, tie, person))
      .filter((coauthor) => steps[coauthor] === steps[person]! - 1);
  return { count: counts[from]!, first: walks(from, steps[from]!, { nearer, most }) };
}

interface Link {
  readonly person: number;
  readonly before?: Link;
}

interface Walking {
  /** Ascending; never empty before the end, so that the first links lead to the first chains. */
  readonly nearer: (person: number) => readonly number[];
  readonly most: number;
}

/** All of them grow at once, as links: chains of thousands of people are not copied at every step. */
function walks(from: number, steps: number, { nearer, most }: Walking): Chains["first"] {
  if (steps < 0) return [];
  let ends: readonly Link[] = [{ person: from }];
  for (let left = steps; left > 0; left--) {
    ends = ends
      .flatMap((before) => nearer(before.person).map((person) => ({ person, before })))
      .slice(0, most);
  }
  return ends.map(peopleAlong);
}

function peopleAlong(end: Link): readonly number[] {
  const people: number[] = [];
  for (let link: Link | undefined = end; link !== undefined; link = link.before)
    people.push(link.person);
  return people.reverse();
}
