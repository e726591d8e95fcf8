/**
 * Sorts points along a Z-order curve: neighbours in the plane become neighbours in memory, and every
 * cell of a quadtree becomes a range.
 *
 * Source: G. M. Morton, A Computer Oriented Geodetic Data Base and a New Technique in File
 * Sequencing, IBM 1966.
 */

/** Bits of each coordinate; a key has twice as many. */
export const MORTON_BITS = 16;

const DIGIT_BITS = 11;
const DIGITS = 2 ** DIGIT_BITS;

export interface Sorted {
  /** The points from the first to the last on the curve; of equal keys, the lower number first. */
  readonly order: Uint32Array;
  /** Their keys, ascending. */
  readonly keys: Uint32Array;
}

/** A sorter for so many points, with arrays that each call uses again. */
export function mortonSorter(count: number): (positions: Float64Array) => Sorted {
  let [order, otherOrder] = [new Uint32Array(count), new Uint32Array(count)];
  let [keys, otherKeys] = [new Uint32Array(count), new Uint32Array(count)];
  const starts = new Uint32Array(DIGITS);
  return (positions) => {
    fillKeys(positions, keys);
    for (let i = 0; i < count; i++) order[i] = i;
    for (let shift = 0; shift < 2 * MORTON_BITS; shift += DIGIT_BITS) {
      const from = { order, keys };
      passInPlace(from, { order: otherOrder, keys: otherKeys }, { shift, starts });
      [order, otherOrder] = [otherOrder, order];
      [keys, otherKeys] = [otherKeys, keys];
    }
    return { order, keys };
  };
}

/** Keys in the square around all points. */
function fillKeys(positions: Float64Array, keys: Uint32Array): void {
  const count = keys.length;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < 2 * count; i += 2) {
    const x = positions[i]!;
    const y = positions[i + 1]!;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  const side = Math.max(right - left, bottom - top);
  const scale = side > 0 ? (2 ** MORTON_BITS - 1) / side : 0;
  for (let i = 0; i < count; i++) {
    const column = spread(((positions[2 * i]! - left) * scale) | 0);
    const row = spread(((positions[2 * i + 1]! - top) * scale) | 0);
    keys[i] = column | (row << 1);
  }
}

/** Puts a zero before each of 16 bits. */
function spread(value: number): number {
  let bits = value;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

interface Digit {
  readonly shift: number;
  readonly starts: Uint32Array;
}

/** One pass of a radix sort: stable, by eleven bits of the key. */
function passInPlace(from: Sorted, to: Sorted, { shift, starts }: Digit): void {
  const { order, keys } = from;
  const { order: toOrder, keys: toKeys } = to;
  const mask = DIGITS - 1;
  starts.fill(0);
  for (let i = 0; i < keys.length; i++) starts[(keys[i]! >>> shift) & mask]! += 1;
  let start = 0;
  for (let digit = 0; digit < DIGITS; digit++) {
    const here = starts[digit]!;
    starts[digit] = start;
    start += here;
  }
  for (let i = 0; i < keys.length; i++) {
    const digit = (keys[i]! >>> shift) & mask;
    const place = starts[digit]!;
    starts[digit] = place + 1;
    toOrder[place] = order[i]!;
    toKeys[place] = keys[i]!;
  }
}
