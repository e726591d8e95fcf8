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
  component.radius.forEach((radius, person) => {
    stampInPlace(blank, cell, capsule(positions, person, person, radius + pad));
  });
  component.source.forEach((source, tie) => {
    stampInPlace(blank, cell, capsule(positions, source, component.target[tie]!, 0.6 * pad));
  });
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
  const column = (at: number) => Math.floor((at - reach - shape.left) / cell);
  const row = (at: number) => Math.floor((at - reach - shape.top) / cell);
  const square = dx * dx + dy * dy;
  const lastRow = Math.min(shape.rows - 1, row(Math.max(y, y + dy) + 2 * reach));
  const lastColumn = Math.min(shape.columns - 1, column(Math.max(x, x + dx) + 2 * reach));
  for (let r = Math.max(0, row(Math.min(y, y + dy))); r <= lastRow; r++) {
    for (let c = Math.max(0, column(Math.min(x, x + dx))); c <= lastColumn; c++) {
      const px = shape.left + (c + 0.5) * cell - x;
      const py = shape.top + (r + 0.5) * cell - y;
      const along = square > 0 ? Math.max(0, Math.min(1, (px * dx + py * dy) / square)) : 0;
      const [ex, ey] = [px - along * dx, py - along * dy];
      if (ex * ex + ey * ey <= reach * reach) shape.covered[r * shape.columns + c] = 1;
    }
  }
}

/** Covers every cell that cannot be reached from outside. */
function fillHolesInPlace({ columns, rows, covered }: Shape): void {
  const outside = new Uint8Array(covered.length);
  const stack: number[] = [];
  const visit = (row: number, column: number) => {
    const cell = row * columns + column;
    if (row < 0 || column < 0 || row >= rows || column >= columns) return;
    if (covered[cell] || outside[cell]) return;
    outside[cell] = 1;
    stack.push(cell);
  };
  for (let row = 0; row < rows; row++) for (const column of [0, columns - 1]) visit(row, column);
  for (let column = 0; column < columns; column++)
    for (const row of [0, rows - 1]) visit(row, column);
  for (let cell = stack.pop(); cell !== undefined; cell = stack.pop()) {
    const column = cell % columns;
    const row = (cell - column) / columns;
    visit(row - 1, column);
    visit(row + 1, column);
    visit(row, column - 1);
    visit(row, column + 1);
  }
  outside.forEach((isOutside, cell) => {
    covered[cell] = isOutside ? 0 : 1;
  });
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
