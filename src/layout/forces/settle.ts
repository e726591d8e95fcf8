/** Has a layout come to rest? A measured rule that looks at shape only, and never at a clock. */

import type { Random } from "../random.ts";

const PAIRS = 2000;
const CALM = 0.03;

/** Looks after which a change that does not shrink within a stretch is no longer expected to. */
const PATIENCE = { looks: 15, stretch: 5 };

/** Told positions now and then; answers whether that is enough. */
export type SettleRule = (positions: Float64Array) => boolean;

/**
 * Follows the distances of 2,000 fixed random pairs. The change is Σ|d − s·d′| / Σd, where d′ are
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
  const pairs = Uint32Array.from({ length: 2 * PAIRS }, () => Math.floor(random() * count));
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

function pairDistances(positions: Float64Array, pairs: Uint32Array): Float64Array {
  return Float64Array.from({ length: PAIRS }, (_, pair) => {
    const one = 2 * pairs[2 * pair]!;
    const other = 2 * pairs[2 * pair + 1]!;
    const x = positions[one]! - positions[other]!;
    const y = positions[one + 1]! - positions[other + 1]!;
    return Math.sqrt(x * x + y * y);
  });
}

function change(distances: Float64Array, previous: Float64Array): number {
  let product = 0;
  let square = 0;
  for (let i = 0; i < PAIRS; i++) {
    product += distances[i]! * previous[i]!;
    square += previous[i]! * previous[i]!;
  }
  const scale = square > 0 ? product / square : 1;
  let moved = 0;
  let sum = 0;
  for (let i = 0; i < PAIRS; i++) {
    moved += Math.abs(distances[i]! - scale * previous[i]!);
    sum += distances[i]!;
  }
  return sum > 0 ? moved / sum : 0;
}
