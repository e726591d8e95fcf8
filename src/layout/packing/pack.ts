/**
 * Places components side by side without overlap, large ones in the middle.
 *
 * Polyominoes on a grid, as in K. Freivalds, U. Dogrusoz and P. Kikusts, Disconnected Graph Layout
 * and the Polyomino Packing Approach, Graph Drawing 2001, with hulls for the larger shapes. Circles
 * and shelves were tried: they leave two thirds to three quarters of the page empty, this less than
 * half.
 */

import type { Shape } from "./shape.ts";

/** Where the first column and row of a shape stand on the common grid. */
export interface Place {
  readonly column: number;
  readonly row: number;
}

/**
 * A place for each shape, in the order given: the first free one from the middle outwards, where
 * "outwards" grows in the proportions of the page.
 *
 * @param aspect - width / height of the page.
 */
export function placeShapes(shapes: readonly Shape[], aspect: number): readonly Place[] {
  const board = boardFor(shapes, aspect);
  const centreAt = outwards(board, aspect);
  const tried = new Map<string, number>();
  return shapes.map((shape) => {
    const cells = cellsOf(shape, board.columns);
    const toCentre = (shape.rows >> 1) * board.columns + (shape.columns >> 1);
    // Where the same shape had no room before, it has none now: thousands of dots would look again.
    const key = `${shape.columns} × ${shape.rows}: ${cells.join()}`;
    let index = tried.get(key) ?? 0;
    while (!coverInPlace(board, cells, centreAt(index) - toCentre)) index += 1;
    tried.set(key, index + 1);
    return placeOn(board, centreAt(index) - toCentre);
  });
}

interface Board {
  readonly columns: number;
  /** Index of the cell in column 0 and row 0, the middle. */
  readonly middle: number;
  readonly covered: Uint8Array;
}

/** A board that surely has room: a placed shape takes at most (w + w′)(h + h′) places of another. */
function boardFor(shapes: readonly Shape[], aspect: number): Board {
  let [taken, widths, heights, areas, widest, highest] = [0, 0, 0, 0, 0, 0];
  shapes.forEach(({ columns, rows }, index) => {
    const here = index * columns * rows + columns * heights + rows * widths + areas;
    taken = Math.max(taken, here);
    widths += columns;
    heights += rows;
    areas += columns * rows;
    widest = Math.max(widest, columns);
    highest = Math.max(highest, rows);
  });
  // Twice the area that may be taken: a ring's corners and rounding need some of it.
  const rings = Math.ceil(Math.sqrt(taken / aspect)) + 1;
  const halfWidth = Math.ceil(aspect * (rings + 1)) + widest;
  const halfHeight = rings + 1 + highest;
  const columns = 2 * halfWidth + 1;
  return {
    columns,
    middle: halfHeight * columns + halfWidth,
    covered: new Uint8Array(columns * (2 * halfHeight + 1)),
  };
}

/** Cells of the board by growing max(|column| / aspect, |row|), then by distance, row and column. */
function outwards({ columns, middle }: Board, aspect: number): (index: number) => number {
  const cells: number[] = [];
  let ring = 0;
  return (index) => {
    for (; cells.length <= index; ring++) {
      for (const { column, row } of ringOf(ring, aspect))
        cells.push(middle + row * columns + column);
    }
    return cells[index]!;
  };
}

/** Column and row of a cell of the board, counted from the middle. */
function placeOn({ columns, middle }: Board, cell: number): Place {
  const column = (cell % columns) - (middle % columns);
  return { column, row: (cell - middle - column) / columns };
}

function ringOf(ring: number, aspect: number): readonly Place[] {
  const size = ({ column, row }: Place) => Math.max(Math.abs(column) / aspect, Math.abs(row));
  const square = ({ column, row }: Place) => column * column + row * row;
  const cells: Place[] = [];
  for (let row = 0 - ring; row <= ring; row++) {
    const inner = Math.abs(row) === ring ? 0 : Math.ceil(aspect * ring);
    for (let column = inner; column < aspect * (ring + 1); column++) {
      cells.push({ column, row });
      if (column > 0) cells.push({ column: -column, row });
    }
  }
  return cells.sort(
    (one, other) =>
      size(one) - size(other) ||
      square(one) - square(other) ||
      one.row - other.row ||
      one.column - other.column,
  );
}

/** Covered cells as distances in a board's array from the shape's first cell. */
function cellsOf({ columns, covered }: Shape, boardColumns: number): Int32Array {
  const cells = new Int32Array(covered.length);
  let count = 0;
  for (let i = 0; i < covered.length; i++) {
    const column = i % columns;
    if (covered[i]) cells[count++] = ((i - column) / columns) * boardColumns + column;
  }
  return cells.subarray(0, count);
}

/** Covers the cells from the first one on when all are free; says whether it did. */
function coverInPlace({ covered }: Board, cells: Int32Array, first: number): boolean {
  for (let i = 0; i < cells.length; i++) if (covered[first + cells[i]!]) return false;
  for (let i = 0; i < cells.length; i++) covered[first + cells[i]!] = 1;
  return true;
}
