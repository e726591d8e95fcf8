/** How good a picture of a connected graph is: numbers that do not depend on its scale. */

import { rowsOf } from "../people/grouped.ts";

import { nearestIn } from "./nearest.ts";
import { hopsFrom, neighboursOf } from "./neighbours.ts";
import { distance } from "./packing/scale.ts";
import { splitComponents } from "./packing/split.ts";
import type { Graph, Ties } from "./problem.ts";
import { seededRandom } from "./random.ts";

export interface Quality {
  /** @see normalisedStress */
  readonly stress: number;
  /** @see neighbourhoodPreservation */
  readonly neighbourhoodPreservation: number;
}

/** Of the largest component within a picture of all. */
export function qualityOf(graph: Graph, positions: ArrayLike<number>): Quality {
  const largest = splitComponents(graph)[0];
  if (largest === undefined) return { stress: 0, neighbourhoodPreservation: 1 };
  const own = Float64Array.from(
    { length: 2 * largest.count },
    (_, i) => positions[2 * largest.members[i >> 1]! + (i & 1)]!,
  );
  return {
    stress: normalisedStress(largest, own),
    neighbourhoodPreservation: neighbourhoodPreservation(largest, own),
  };
}

/** All pairs when there are no more than these; else so many pairs of some people with everybody. */
const MOST_PAIRS = 10_000_000;
const LEAST_SAMPLE = 100;

/**
 * Scale-normalised stress per pair: 1 − (Σr)² / (N Σr²), r = drawn distance / hops, over N pairs;
 * 0 when every distance is in proportion to its hops.
 *
 * Over all pairs up to 3,162 people; above, over the pairs of as many people (seed 1) with everybody
 * as make ten million.
 *
 * @param graph - connected.
 * @param positions - x₀, y₀, x₁, y₁ …
 * @see R. Ahmed et al., Size Should not Matter: Scale-invariant Stress Metrics, 2024
 */
export function normalisedStress(graph: Ties, positions: ArrayLike<number>): number {
  const neighbours = neighboursOf(graph);
  let [sum, squares, pairs] = [0, 0, 0];
  for (const one of observers(graph.count)) {
    const hops = hopsFrom(neighbours, one);
    for (let other = 0; other < graph.count; other++) {
      if (other === one) continue;
      const ratio = distance(positions, one, other) / hops[other]!;
      sum += ratio;
      squares += ratio * ratio;
      pairs += 1;
    }
  }
  return squares > 0 ? 1 - (sum * sum) / (pairs * squares) : 0;
}

function observers(count: number): Uint32Array {
  const sample = Math.max(LEAST_SAMPLE, Math.floor(MOST_PAIRS / count));
  if (count <= sample) return Uint32Array.from({ length: count }, (_, person) => person);
  const random = seededRandom(1);
  return Uint32Array.from({ length: sample }, () => Math.floor(random() * count));
}

/**
 * Mean over everybody with two co-authors or more of the Jaccard index of their k co-authors and
 * the k people nearest in the picture (of equally near ones, the lower number); 1 is best.
 *
 * @returns 1 when nobody has two co-authors.
 */
export function neighbourhoodPreservation(graph: Ties, positions: ArrayLike<number>): number {
  const neighbours = neighboursOf(graph);
  const nearest = nearestIn(Float64Array.from(positions));
  const coauthorOf = new Int32Array(graph.count).fill(-1);
  let [sum, people] = [0, 0];
  for (let person = 0; person < graph.count; person++) {
    const coauthors = rowsOf(neighbours, person);
    if (coauthors.length < 2) continue;
    for (const coauthor of coauthors) coauthorOf[coauthor] = person;
    let shared = 0;
    for (const near of nearest(person, coauthors.length)) {
      if (coauthorOf[near] === person) shared += 1;
    }
    sum += shared / (2 * coauthors.length - shared);
    people += 1;
  }
  return people > 0 ? sum / people : 1;
}
