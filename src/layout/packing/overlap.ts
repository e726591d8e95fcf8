/** Moves discs apart until none overlaps, as little as possible. */

import { closePairs } from "./close-pairs.ts";
import { distance } from "./scale.ts";

/** Pushing alone ends where there is room; where there is none, room is made this often. */
const ROUNDS_PER_GROWTH = 20;
const GROWTH = 1.1;

/** Pushed a thousandth too far, a pair stays apart also after rounding to 32 bits. */
const BEYOND = 1.001;

/**
 * Pushes each pair of discs that is too close apart, by half each, in rounds until none is left;
 * every 20 rounds the whole grows by a tenth, so that this ends.
 *
 * @param positions - about their mean, x₀, y₀, x₁, y₁ …
 * @param margin - gap between any two discs.
 */
export function withoutOverlaps(
  radius: Float64Array,
  positions: Float64Array,
  margin: number,
): Float64Array {
  let cleared = positions.slice();
  for (let round = 1; ; round++) {
    const pairs = closePairs(radius, cleared, margin);
    if (pairs.length === 0) return cleared;
    for (let k = 0; k < pairs.length; k += 2) {
      const apart = radius[pairs[k]!]! + radius[pairs[k + 1]!]! + margin;
      separateInPlace(cleared, [pairs[k]!, pairs[k + 1]!], apart);
    }
    if (round % ROUNDS_PER_GROWTH === 0) cleared = cleared.map((value) => value * GROWTH);
  }
}

/** Pushing ends soon where there is room; who is pushed to and fro between others goes elsewhere then. */
const ROUNDS_AROUND_HELD = 40;

/**
 * Pushes discs apart as {@link withoutOverlaps} does, but never those that are held: the other of
 * the two goes the whole way, and nothing grows. Who finds no room goes to the nearest place where
 * there is some.
 *
 * @param held - 1 for people who stay.
 */
export function partedAround(
  { radius, held }: { readonly radius: Float64Array; readonly held: Uint8Array },
  positions: Float64Array,
  margin: number,
): Float64Array {
  const parted = positions.slice();
  for (let round = 0; round < ROUNDS_AROUND_HELD; round++) {
    const pairs = movablePairs({ radius, held }, parted, margin);
    if (pairs.length === 0) return parted;
    for (const pair of pairs) {
      const places = pair.map((person) => parted.slice(2 * person, 2 * person + 2));
      separateInPlace(parted, pair, radius[pair[0]]! + radius[pair[1]]! + margin);
      pair.forEach((person, side) => {
        if (held[person]) parted.set(places[side]!, 2 * person);
      });
    }
  }
  for (const [one, other] of movablePairs({ radius, held }, parted, margin)) {
    findRoomInPlace(parted, held[one] ? other : one, { radius, margin });
  }
  return parted;
}

/** Pairs too close to each other, one of whom may move at least. */
function movablePairs(
  { radius, held }: { readonly radius: Float64Array; readonly held: Uint8Array },
  positions: Float64Array,
  margin: number,
): readonly Pair[] {
  const pairs: Pair[] = [];
  const close = closePairs(radius, positions, margin);
  for (let k = 0; k < close.length; k += 2) {
    const [one, other] = [close[k]!, close[k + 1]!];
    if (!held[one] || !held[other]) pairs.push([one, other]);
  }
  return pairs;
}

/** In a crowd without a gap for so long, a disc stays on another. */
const MOST_RINGS = 12;

/** Puts a person on the first free place of squares around them, each a radius larger than the last. */
function findRoomInPlace(
  positions: Float64Array,
  person: number,
  { radius, margin }: { readonly radius: Float64Array; readonly margin: number },
): void {
  const [x, y] = [positions[2 * person]!, positions[2 * person + 1]!];
  const own = radius[person]!;
  const isFree = () =>
    radius.every(
      (r, other) => other === person || distance(positions, person, other) >= r + own + margin,
    );
  if (isFree()) return;
  for (let ring = 1; ring <= MOST_RINGS; ring++) {
    for (let down = -ring; down <= ring; down++) {
      const step = Math.abs(down) === ring ? 1 : 2 * ring;
      for (let right = -ring; right <= ring; right += step) {
        positions.set([x + right * own, y + down * own], 2 * person);
        if (isFree()) return;
      }
    }
  }
  positions.set([x, y], 2 * person);
}

type Pair = readonly [one: number, other: number];

function separateInPlace(positions: Float64Array, [one, other]: Pair, apart: number): void {
  const gap = distance(positions, one, other);
  if (gap >= apart) return;
  const [x, y] = gap > 0 ? directionOf(positions, [one, other]) : spread(one, other);
  const push = (apart * BEYOND - gap) / 2;
  positions[2 * one]! += x * push;
  positions[2 * one + 1]! += y * push;
  positions[2 * other]! -= x * push;
  positions[2 * other + 1]! -= y * push;
}

function directionOf(positions: Float64Array, [one, other]: Pair): Pair {
  const gap = distance(positions, one, other);
  const x = (positions[2 * one]! - positions[2 * other]!) / gap;
  return [x, (positions[2 * one + 1]! - positions[2 * other + 1]!) / gap];
}

/** People on one spot part in several directions: in a single one they would stay in line. */
function spread(one: number, other: number): Pair {
  return [((one + other) % 3) - 1, ((one * other) % 2) - 0.5];
}
