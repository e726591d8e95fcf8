/** Has a layout come to rest? A measured rule that looks at shape only, and never at a clock. */

import type { Random } from "../random.ts";

/** All pairs of up to 63 people, a sample of more. */
const MOST_PAIRS = 2000;
const CALM = 0.03;

/** Looks after which a change that does not shrink within a stretch is no longer expected to. */
const PATIENCE = { looks: 15, stretch: 5 };

/** Told positions now and then; answers whether that is enough. */
export type SettleRule = (positions: Float64Array) => boolean;

/**
 * Follows the distances of all pairs, or of 2,000 fixed random ones where there are more. The change is Σ|d − s·d′| / Σd, where d′ are
 * the distances told before and s is the scale that fits them best, so that drift, rotation and
 * growth do not count. At rest = the change is below .03 twice in a row. Where the
 * least change of the last five looks is no less than that of the five before, from the fifteenth on,
 * it never will be: in a clique, people trade places for ever.
 *
 * Swinging against traction, the obvious signal, does not work: the speed rule keeps it level.
 *
 * @param count - people, two or more.
 */
export function settleRule(count: number, random: Random): SettleRule {
  const pairs =
    (count * (count - 1)) / 2 > MOST_PAIRS ? pairsAmong(count, random) : allPairs(count);
  let previous: Float64Array | undefined;
  const changes: number[] = [];
  let calm = 0;
  return (positions) => {
    const distances = pairDistances(positions, pairs);
    const moved = previous === undefined ? Infinity : change(distances, previous);
    previous = distances;
    changes.push(moved);
    calm = moved < CALM ? calm + 1 : 0;
    return calm >= 2 || (changes.length >= PATIENCE.looks && wanders(changes));
  };
}

function wanders(changes: readonly number[]): boolean {
  const { stretch } = PATIENCE;
  const before = Math.min(...changes.slice(-2 * stretch, -stretch));
  return Math.min(...changes.slice(-stretch)) >= before;
}

/** The two of each pair, one after the other. */
function allPairs(count: number): Uint32Array {
  const pairs = new Uint32Array(count * (count - 1));
  let length = 0;
  for (let one = 0; one < count; one++) {
    for (let other = 0; other < one; other++) {
      pairs[length++] = one;
      pairs[length++] = other;
    }
  }
  return pairs;
}

function pairsAmong(count: number, random: Random): Uint32Array {
  const pairs = new Uint32Array(2 * MOST_PAIRS);
  for (let i = 0; i < pairs.length; i++) pairs[i] = Math.floor(random() * count);
  return pairs;
}

function pairDistances(positions: Float64Array, pairs: Uint32Array): Float64Array {
  const distances = new Float64Array(pairs.length / 2);
  for (let pair = 0; pair < distances.length; pair++) {
    const one = 2 * pairs[2 * pair]!;
    const other = 2 * pairs[2 * pair + 1]!;
    const x = positions[one]! - positions[other]!;
    const y = positions[one + 1]! - positions[other + 1]!;
    distances[pair] = Math.sqrt(x * x + y * y);
  }
  return distances;
}

function change(distances: Float64Array, previous: Float64Array): number {
  let product = 0;
  let square = 0;
  for (let i = 0; i < distances.length; i++) {
    product += distances[i]! * previous[i]!;
    square += previous[i]! * previous[i]!;
  }
  const scale = square > 0 ? product / square : 1;
  let moved = 0;
  let sum = 0;
  for (let i = 0; i < distances.length; i++) {
    moved += Math.abs(distances[i]! - scale * previous[i]!);
    sum += distances[i]!;
  }
  return sum > 0 ? moved / sum : 0;
}
