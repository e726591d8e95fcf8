/** A quadtree without objects: its cells are ranges of sorted points, in preorder, in flat columns. */

import type { Bounds } from "../packing/close-pairs.ts";

import { MORTON_BITS, mortonSorter } from "./morton.ts";

/** A cell with more points splits, unless they lie closer together than a key can tell. */
const LEAF_AT_MOST = 16;

/** The points in Morton order. */
interface Points {
  readonly order: Uint32Array;
  readonly keys: Uint32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly mass: Float64Array;
}

/** One entry a cell; the columns are as long as they may need to be. */
interface Cells {
  /** Points `low` … `high − 1` of the points in order. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** The first cell after the subtree: a walk needs no stack. For a leaf, the cell after it. */
  readonly next: Int32Array;
  readonly mass: Float64Array;
  /** Centre of mass, within the box. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The smallest box around the points. */
  readonly left: Float64Array;
  readonly top: Float64Array;
  readonly right: Float64Array;
  readonly bottom: Float64Array;
  /** The square of its longer side. */
  readonly square: Float64Array;
}

export interface FlatTree {
  readonly points: Points;
  readonly cells: Cells;
  /** How many cells there are; 0 is the root. */
  readonly cellCount: number;
}

/** Builds trees over the same people again and again, in the same memory. */
export function treeBuilder(mass: Float64Array): (positions: Float64Array) => FlatTree {
  const count = mass.length;
  const sort = mortonSorter(count);
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  const sortedMass = new Float64Array(count);
  const cells = emptyCells(2 * count);
  return (positions) => {
    const { order, keys } = sort(positions);
    for (let i = 0; i < count; i++) {
      const person = order[i]!;
      x[i] = positions[2 * person]!;
      y[i] = positions[2 * person + 1]!;
      sortedMass[i] = mass[person]!;
    }
    const points = { order, keys, x, y, mass: sortedMass };
    return { points, cells, cellCount: splitInPlace(cells, points) };
  };
}

/** Every cell that splits has two children at least: fewer than two cells a point. */
function emptyCells(count: number): Cells {
  return {
    low: new Int32Array(count),
    high: new Int32Array(count),
    next: new Int32Array(count),
    mass: new Float64Array(count),
    x: new Float64Array(count),
    y: new Float64Array(count),
    left: new Float64Array(count),
    top: new Float64Array(count),
    right: new Float64Array(count),
    bottom: new Float64Array(count),
    square: new Float64Array(count),
  };
}

/** Fills the cells from the root down; returns how many there are. */
function splitInPlace(cells: Cells, points: Points): number {
  const { keys } = points;
  let used = 0;
  const add = (low: number, high: number, highestShift: number): void => {
    const cell = used;
    used += 1;
    cells.low[cell] = low;
    cells.high[cell] = high;
    const shift = high - low > LEAF_AT_MOST ? splittingShift(keys, low, high, highestShift) : -1;
    for (let from = low; shift >= 0 && from < high; ) {
      const to = endOfQuadrant(keys, from, high, shift);
      add(from, to, shift - 2);
      from = to;
    }
    cells.next[cell] = used;
    if (shift >= 0) sumChildrenInPlace(cells, cell);
    else sumPointsInPlace(cells, cell, points);
  };
  add(0, keys.length, 2 * MORTON_BITS - 2);
  return used;
}

/** Where the two bits of a key stand by which the points fall apart; below 0 when they never do. */
function splittingShift(keys: Uint32Array, low: number, high: number, highest: number): number {
  let shift = highest;
  while (shift >= 0 && keys[low]! >>> shift === keys[high - 1]! >>> shift) shift -= 2;
  return shift;
}

/** The first point after `from` that is in another quadrant, by bisection. */
function endOfQuadrant(keys: Uint32Array, from: number, high: number, shift: number): number {
  const quadrant = keys[from]! >>> shift;
  let [inside, outside] = [from, high];
  while (outside - inside > 1) {
    const middle = (inside + outside) >> 1;
    if (keys[middle]! >>> shift === quadrant) inside = middle;
    else outside = middle;
  }
  return outside;
}

function sumPointsInPlace(cells: Cells, cell: number, { x, y, mass }: Points): void {
  let [sum, sumX, sumY] = [0, 0, 0];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = cells.low[cell]!; i < cells.high[cell]!; i++) {
    sum += mass[i]!;
    sumX += mass[i]! * x[i]!;
    sumY += mass[i]! * y[i]!;
    left = Math.min(left, x[i]!);
    right = Math.max(right, x[i]!);
    top = Math.min(top, y[i]!);
    bottom = Math.max(bottom, y[i]!);
  }
  closeInPlace(cells, cell, { sum, sumX, sumY }, { left, top, right, bottom });
}

function sumChildrenInPlace(cells: Cells, cell: number): void {
  let [sum, sumX, sumY] = [0, 0, 0];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let child = cell + 1; child < cells.next[cell]!; child = cells.next[child]!) {
    sum += cells.mass[child]!;
    sumX += cells.mass[child]! * cells.x[child]!;
    sumY += cells.mass[child]! * cells.y[child]!;
    left = Math.min(left, cells.left[child]!);
    right = Math.max(right, cells.right[child]!);
    top = Math.min(top, cells.top[child]!);
    bottom = Math.max(bottom, cells.bottom[child]!);
  }
  closeInPlace(cells, cell, { sum, sumX, sumY }, { left, top, right, bottom });
}

interface Moments {
  readonly sum: number;
  readonly sumX: number;
  readonly sumY: number;
}

/**
 * The centre is kept within the box: rounded, that of a single point may lie one bit beside it, be
 * taken for a far cell of no size, and shoot the point away.
 */
function closeInPlace(cells: Cells, cell: number, { sum, sumX, sumY }: Moments, box: Bounds): void {
  cells.mass[cell] = sum;
  cells.x[cell] = Math.max(box.left, Math.min(box.right, sumX / sum));
  cells.y[cell] = Math.max(box.top, Math.min(box.bottom, sumY / sum));
  cells.left[cell] = box.left;
  cells.top[cell] = box.top;
  cells.right[cell] = box.right;
  cells.bottom[cell] = box.bottom;
  const side = Math.max(box.right - box.left, box.bottom - box.top);
  cells.square[cell] = side * side;
}
