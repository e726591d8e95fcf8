/** How good a picture of a connected graph is: numbers that do not depend on its scale. */

import { rowsOf } from "../network/network.ts";

import { hopsFrom, neighboursOf } from "./neighbours.ts";
import type { Ties } from "./problem.ts";

/**
 * Scale-normalised stress per pair: 1 − (Σr)² / (N Σr²), r = drawn distance / hops, over all N
 * pairs; 0 when every distance is in proportion to its hops.
 *
 * @param graph - connected; the time grows with people × ties.
 * @param positions - x₀, y₀, x₁, y₁ …
 * @see R. Ahmed et al., Size Should not Matter: Scale-invariant Stress Metrics, 2024
 */
export function normalisedStress(graph: Ties, positions: ArrayLike<number>): number {
  const neighbours = neighboursOf(graph);
  let [sum, squares, pairs] = [0, 0, 0];
  for (let one = 0; one < graph.count; one++) {
    const hops = hopsFrom(neighbours, one);
    for (let other = one + 1; other < graph.count; other++) {
      const ratio = Math.sqrt(squaredDistance(positions, one, other)) / hops[other]!;
      sum += ratio;
      squares += ratio * ratio;
      pairs += 1;
    }
  }
  return squares > 0 ? 1 - (sum * sum) / (pairs * squares) : 0;
}

/**
 * Mean over everybody with two co-authors or more of the Jaccard index of their k co-authors and
 * the k people nearest in the picture (of equally near ones, the lower number); 1 is best.
 *
 * @returns 1 when nobody has two co-authors.
 */
export function neighbourhoodPreservation(graph: Ties, positions: ArrayLike<number>): number {
  const neighbours = neighboursOf(graph);
  let [sum, people] = [0, 0];
  for (let person = 0; person < graph.count; person++) {
    const coauthors = new Set(rowsOf(neighbours, person));
    if (coauthors.size < 2) continue;
    const near = nearest(person, coauthors.size, positions);
    const shared = near.filter((other) => coauthors.has(other)).length;
    sum += shared / (2 * coauthors.size - shared);
    people += 1;
  }
  return people > 0 ? sum / people : 1;
}

function nearest(person: number, k: number, positions: ArrayLike<number>): readonly number[] {
  const distances = Float64Array.from({ length: positions.length / 2 }, (_, other) =>
    squaredDistance(positions, person, other),
  );
  return Array.from(distances.keys())
    .filter((other) => other !== person)
    .sort((one, other) => distances[one]! - distances[other]! || one - other)
    .slice(0, k);
}

function squaredDistance(positions: ArrayLike<number>, one: number, other: number): number {
  const x = positions[2 * one]! - positions[2 * other]!;
  const y = positions[2 * one + 1]! - positions[2 * other + 1]!;
  return x * x + y * y;
}
