/** The cells of a grid that a component covers: a polyomino, the piece that packing moves. */

import { boundsOf } from "./close-pairs.ts";
import type { Spacing } from "./spacing.ts";
import type { Component } from "./split.ts";

/** A component with its place: x₀, y₀, x₁, y₁ … of its members, in the unit of the radii. */
export interface Picture {
  readonly component: Component;
  readonly positions: Float64Array;
}

/** Rows of cells, 1 = covered; the cell in row 0, column 0 has its corner at (left, top). */
export interface Shape {
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
  readonly covered: Uint8Array;
}

/** From this size on a shape has no bays: a stranger in one would seem to belong. */
const HULL_FROM = 12;

/** Cells within `pad` of a disc or .6 pad of a tie, without holes. */
export function shapeOf({ component, positions }: Picture, spacing: Spacing): Shape {
  const { cell } = spacing;
  // Less than this and a disc could reach into a cell whose centre it does not.
  const pad = Math.max(spacing.pad, cell * Math.SQRT1_2);
  const box = boundsOf(positions, component.radius);
  const shape = {
    left: box.left - pad,
    top: box.top - pad,
    columns: Math.ceil((box.right - box.left + 2 * pad) / cell),
    rows: Math.ceil((box.bottom - box.top + 2 * pad) / cell),
  };
  const covered = new Uint8Array(shape.columns * shape.rows);
  const blank = { ...shape, covered };
  const { radius, source, target } = component;
  for (let person = 0; person < radius.length; person++)
    stampInPlace(blank, cell, capsule(positions, person, person, radius[person]! + pad));
  for (let tie = 0; tie < source.length; tie++)
    stampInPlace(blank, cell, capsule(positions, source[tie]!, target[tie]!, 0.6 * pad));
  fillHolesInPlace(blank);
  if (component.count >= HULL_FROM) fillBaysInPlace(blank);
  return blank;
}

/** Everything within `reach` of a segment; a disc is a capsule of length 0. */
interface Capsule {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly reach: number;
}

function capsule(positions: Float64Array, from: number, to: number, reach: number): Capsule {
  const [x, y] = [positions[2 * from]!, positions[2 * from + 1]!];
  return { x, y, dx: positions[2 * to]! - x, dy: positions[2 * to + 1]! - y, reach };
}

function stampInPlace(shape: Shape, cell: number, { x, y, dx, dy, reach }: Capsule): void {
  const { left, top, columns, covered } = shape;
  const square = dx * dx + dy * dy;
  const firstRow = Math.max(0, Math.floor((Math.min(y, y + dy) - reach - top) / cell));
  const firstColumn = Math.max(0, Math.floor((Math.min(x, x + dx) - reach - left) / cell));
  // The reach on the far side. Written as it always was: other sums round otherwise.
  const farRow = Math.floor((Math.max(y, y + dy) + 2 * reach - reach - top) / cell);
  const farColumn = Math.floor((Math.max(x, x + dx) + 2 * reach - reach - left) / cell);
  const lastRow = Math.min(shape.rows - 1, farRow);
  const lastColumn = Math.min(columns - 1, farColumn);
  for (let r = firstRow; r <= lastRow; r++) {
    for (let c = firstColumn; c <= lastColumn; c++) {
      const px = left + (c + 0.5) * cell - x;
      const py = top + (r + 0.5) * cell - y;
      const along = square > 0 ? Math.max(0, Math.min(1, (px * dx + py * dy) / square)) : 0;
      const ex = px - along * dx;
      const ey = py - along * dy;
      if (ex * ex + ey * ey <= reach * reach) covered[r * columns + c] = 1;
    }
  }
}

/**
 * Covers every cell that cannot be reached from outside. A loop a function: what follows a hot loop in the same
 * function is unknown to the compiler, and thousands of shapes would each leave its code again.
 */
function fillHolesInPlace({ columns, rows, covered }: Shape): void {
  // With a rim of cells around them, all outside is one.
  const width = columns + 2;
  const state = new Uint8Array(width * (rows + 2));
  for (let row = 0; row < rows; row++) {
    const from = row * columns;
    state.set(covered.subarray(from, from + columns), (row + 1) * width + 1);
  }
  floodInPlace(state, width);
  for (let row = 0; row < rows; row++) {
    const from = (row + 1) * width + 1;
    coverInsideInPlace(covered, row * columns, state.subarray(from, from + columns));
  }
}

function floodInPlace(state: Uint8Array, width: number): void {
  const reached = new Int32Array(state.length);
  let count = 1;
  state[0] = OUTSIDE;
  for (let done = 0; done < count; done++) {
    const cell = reached[done]!;
    count = reachInPlace(state, cell - width, reached, count);
    count = reachInPlace(state, cell + width, reached, count);
    // At the end of a row the next one begins: both are rim.
    count = reachInPlace(state, cell - 1, reached, count);
    count = reachInPlace(state, cell + 1, reached, count);
  }
}

function coverInsideInPlace(covered: Uint8Array, first: number, row: Uint8Array): void {
  for (let i = 0; i < row.length; i++) covered[first + i] = row[i] === OUTSIDE ? 0 : 1;
}

const OUTSIDE = 2;

/** @returns how many cells are reached by then. */
function reachInPlace(state: Uint8Array, cell: number, reached: Int32Array, count: number): number {
  // Undefined beyond the ends.
  if (state[cell] !== 0) return count;
  state[cell] = OUTSIDE;
  reached[count] = cell;
  return count + 1;
}

/** Fills rows and columns between their first and last cell until nothing changes. */
function fillBaysInPlace({ columns, rows, covered }: Shape): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (let row = 0; row < rows; row++) {
      if (fillLineInPlace(covered, { from: row * columns, step: 1, length: columns }))
        changed = true;
    }
    for (let column = 0; column < columns; column++) {
      if (fillLineInPlace(covered, { from: column, step: columns, length: rows })) changed = true;
    }
  }
}

interface Line {
  readonly from: number;
  readonly step: number;
  readonly length: number;
}

function fillLineInPlace(covered: Uint8Array, { from, step, length }: Line): boolean {
  let [first, last] = [0, length - 1];
  while (first < length && !covered[from + first * step]) first += 1;
  while (last > first && !covered[from + last * step]) last -= 1;
  let changed = false;
  for (let i = first; i <= last; i++) {
    if (covered[from + i * step]) continue;
    covered[from + i * step] = 1;
    changed = true;
  }
  return changed;
}
