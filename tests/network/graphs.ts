/** Graphs that the literature knows, as networks of ties. */

import { networkOfTies } from "../../src/network/given-ties.ts";
import type { Network } from "../../src/network/network.ts";

/** The network of these ties between numbered people, each of strength 1 unless told otherwise. */
export function aGraph(
  people: number,
  ties: readonly (readonly [number, number, number?])[],
): Network {
  const authors = Array.from({ length: people }, (_, i) => `P${String(i).padStart(5, "0")}`).map(
    (name) => ({
      key: name.toLowerCase(),
      name,
      spellings: [name],
      ids: [],
      reasons: [],
      isGroup: false,
    }),
  );
  return networkOfTies(
    authors,
    ties.map(([one, other, strength = 1]) => ({ between: [one, other], strength })),
  );
}

/** Two triangles, 0 1 2 and 3 4 5, with a bridge between 2 and 3. */
export const triangles = aGraph(6, [
  [0, 1],
  [1, 2],
  [0, 2],
  [2, 3],
  [3, 4],
  [4, 5],
  [3, 5],
]);

/**
 * W. Zachary, An information flow model for conflict and fission in small groups, Journal of
 * Anthropological Research 33 (1977), 452–473: 34 members of a karate club and their 78 friendships.
 */
const KARATE = `
  1: 2 3 4 5 6 7 8 9 11 12 13 14 18 20 22 32; 2: 3 4 8 14 18 20 22 31; 3: 4 8 9 10 14 28 29 33
  4: 8 13 14; 5: 7 11; 6: 7 11 17; 7: 17; 9: 31 33 34; 10: 34; 14: 34; 15: 33 34; 16: 33 34
  19: 33 34; 20: 34; 21: 33 34; 23: 33 34; 24: 26 28 30 33 34; 25: 26 28 32; 26: 32; 27: 30 34
  28: 34; 29: 32 34; 30: 33 34; 31: 33 34; 32: 33 34; 33: 34`;

/** Member 1 of the paper is person 0. */
export const karate = aGraph(
  34,
  KARATE.split(/[;\n]/)
    .map((line) => line.trim().split(": "))
    .flatMap(([member, friends]) =>
      (friends?.split(" ") ?? []).map(
        (friend) => [Number(member) - 1, Number(friend) - 1] as const,
      ),
    ),
);
