/** A coarser system: people who belong together become one. */

import { placesInOrder } from "../../network/in-order.ts";
import { groupedBy } from "../../people/grouped.ts";
import type { System } from "../forces/system.ts";
import { type Neighbours, neighboursOf } from "../neighbours.ts";

const GROUP_AT_MOST = 6;

/** Of a person who is in no group yet. */
const NONE = 0xffffffff;

export interface Coarsening {
  readonly system: System;
  /** Per person the group that they are in. */
  readonly groupOf: Uint32Array;
}

/** Groups of up to six people who are tied; masses add up, and so do pulls between groups. */
export function coarsened(system: System): Coarsening {
  const neighbours = neighboursOf(system);
  const { groupOf, count } = numbered(joinNeighbours(system, neighbours));
  const mass = new Float64Array(count);
  for (let person = 0; person < system.count; person++) {
    mass[groupOf[person]!]! += system.mass[person]!;
  }
  return { groupOf, system: { count, mass, ...joinedTies(system, neighbours, groupOf, count) } };
}

/**
 * People choose one after another, those with the fewest ties first: each joins the group of the
 * neighbour with the strongest pull for the root of its mass, so that hubs do not swallow the rest.
 *
 * @returns per person somebody who stands for their group.
 */
function joinNeighbours(system: System, neighbours: Neighbours): Uint32Array {
  const { count, pull, mass } = system;
  const { start, values, ties } = neighbours;
  const leaderOf = new Uint32Array(count).fill(NONE);
  const size = new Uint32Array(count);
  for (const person of byDegree(neighbours)) {
    if (leaderOf[person] !== NONE) continue;
    let best = person;
    let most = 0;
    for (let row = start[person]!; row < start[person + 1]!; row++) {
      const other = values[row]!;
      const leader = leaderOf[other]!;
      if (leader !== NONE && size[leader]! >= GROUP_AT_MOST) continue;
      const worth = pull[ties[row]!]! / Math.sqrt(mass[other]!);
      if (worth > most) {
        most = worth;
        best = other;
      }
    }
    if (leaderOf[best] === NONE) {
      leaderOf[best] = best;
      size[best] = 1;
    }
    if (best === person) continue;
    leaderOf[person] = leaderOf[best]!;
    size[leaderOf[best]!]! += 1;
  }
  return leaderOf;
}

/** People with the fewest ties first; of equals, the lower number. */
function byDegree({ start }: Neighbours): Uint32Array {
  return placesInOrder(start.subarray(1).map((end, person) => end - start[person]!));
}

/** Groups numbered from 0 in the order of their first people. */
function numbered(leaderOf: Uint32Array): { groupOf: Uint32Array; count: number } {
  const numberOf = new Uint32Array(leaderOf.length).fill(NONE);
  let count = 0;
  const groupOf = leaderOf.map((leader) => {
    if (numberOf[leader] === NONE) numberOf[leader] = count++;
    return numberOf[leader]!;
  });
  return { groupOf, count };
}

/** One tie for each two groups that any tie joins, groups in ascending order. */
function joinedTies(
  { pull }: System,
  { start, values, ties }: Neighbours,
  groupOf: Uint32Array,
  count: number,
): Pick<System, "source" | "target" | "pull"> {
  const members = groupedBy(groupOf, count);
  const source: number[] = [];
  const target: number[] = [];
  const joined: number[] = [];
  // The last tie made to each group, to be added to while it is of the group at hand.
  const tieTo = new Int32Array(count).fill(-1);
  for (let group = 0; group < count; group++) {
    const first = joined.length;
    for (let i = members.start[group]!; i < members.start[group + 1]!; i++) {
      const person = members.values[i]!;
      for (let row = start[person]!; row < start[person + 1]!; row++) {
        const other = groupOf[values[row]!]!;
        if (other <= group) continue;
        if (tieTo[other]! < first) {
          tieTo[other] = joined.length;
          source.push(group);
          target.push(other);
          joined.push(0);
        }
        joined[tieTo[other]!]! += pull[ties[row]!]!;
      }
    }
  }
  return {
    source: Uint32Array.from(source),
    target: Uint32Array.from(target),
    pull: Float64Array.from(joined),
  };
}
