/** Who of a block shares co-authors with somebody, without comparing all pairs. */

import type { Candidate } from "./candidate.ts";
import { sharedCount } from "./shared-numbers.ts";

export interface Neighbour {
  readonly person: Candidate;
  /** How many of the co-authors asked for they have. */
  readonly times: number;
}

/** So few are asked one by one: most blocks are small, and an index takes longer to make. */
const FEW = 8;

/** For blocks of co-authors, ascending: which of the people have one of them or more. */
export function neighboursAmong(
  people: readonly Candidate[],
): (coauthors: Int32Array) => readonly Neighbour[] {
  if (people.length <= FEW) {
    return (coauthors) =>
      people
        .map((person) => ({ person, times: sharedCount(coauthors, person.coauthors()) }))
        .filter(({ times }) => times > 0);
  }
  const byCoauthor = new Map<number, number[]>();
  people.forEach((person, i) => {
    for (const coauthor of person.coauthors()) {
      const beside = byCoauthor.get(coauthor);
      if (beside === undefined) byCoauthor.set(coauthor, [i]);
      else beside.push(i);
    }
  });
  const counts = new Uint32Array(people.length);
  return (coauthors) => {
    const met: number[] = [];
    for (const coauthor of coauthors) {
      for (const i of byCoauthor.get(coauthor) ?? NOBODY) {
        if (counts[i] === 0) met.push(i);
        counts[i]! += 1;
      }
    }
    const found = met.map((i) => ({ person: people[i]!, times: counts[i]! }));
    for (const i of met) counts[i] = 0;
    return found;
  };
}

const NOBODY: readonly number[] = [];
