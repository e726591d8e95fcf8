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
  const path: Path = { cells: [], beyond: [], rings: 0, aspect };
  const tried = new Map<string, number>();
  const decoder = new TextDecoder();
  return shapes.map((shape) => {
    const piece = pieceOf(shape, board.columns);
    // Where the same shape had no room before, it has none now: thousands of dots would look again.
    const key = `${shape.columns}: ${decoder.decode(shape.covered)}`;
    const index = coverFirstInPlace(board, path, piece, tried.get(key) ?? 0);
    tried.set(key, index + 1);
    return placeOn(board, path.cells[index]! - piece.toCentre);
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
interface Path {
  /** As far as anybody has looked. */
  readonly cells: number[];
  /** Per cell of the path, if it is known to be covered: one behind it, before which none is free. */
  readonly beyond: number[];
  rings: number;
  readonly aspect: number;
}

function prolongInPlace({ columns, middle }: Board, path: Path, length: number): void {
  for (; path.cells.length < length; path.rings++) {
    const ring = ringOf(path.rings, path.aspect);
    for (const { column, row } of ring) path.cells.push(middle + row * columns + column);
  }
}

/** The first place of the path from `from` on whose cell is free. What is covered stays so: it is passed over at once. */
function freeFrom(board: Board, path: Path, from: number): number {
  let index = from;
  for (;;) {
    if (index >= path.cells.length) prolongInPlace(board, path, index + 1);
    if (!board.covered[path.cells[index]!]) break;
    index = path.beyond[index] ?? index + 1;
  }
  shortenInPlace(path.beyond, from, index);
  return index;
}

/** Whoever passes here again goes to the end of the way at once. */
function shortenInPlace(beyond: number[], from: number, end: number): void {
  for (let passed = from; passed < end; ) {
    const next = beyond[passed] ?? passed + 1;
    beyond[passed] = end;
    passed = next;
  }
}

/** Covers the first place from `from` on where a piece has room. @returns its number on the path. */
function coverFirstInPlace(board: Board, path: Path, piece: Piece, from: number): number {
  for (let index = from; ; index++) {
    // Most shapes lie on their own centre, which must be free then.
    if (piece.isOnCentre) index = freeFrom(board, path, index);
    else if (index >= path.cells.length) prolongInPlace(board, path, index + 1);
    if (coverInPlace(board, piece.cells, path.cells[index]! - piece.toCentre)) return index;
  }
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
interface Piece {
  readonly cells: Int32Array;
  readonly toCentre: number;
  readonly isOnCentre: boolean;
}

function pieceOf({ columns, rows, covered }: Shape, boardColumns: number): Piece {
  const cells = new Int32Array(covered.length);
  const count = fillInPlace(cells, covered, columns, boardColumns);
  return {
    cells: cells.subarray(0, count),
    toCentre: (rows >> 1) * boardColumns + (columns >> 1),
    isOnCentre: covered[(rows >> 1) * columns + (columns >> 1)] === 1,
  };
}

/** @returns how many cells there are. */
function fillInPlace(
  cells: Int32Array,
  covered: Uint8Array,
  columns: number,
  boardColumns: number,
): number {
  let count = 0;
  for (let i = 0; i < covered.length; i++) {
    const column = i % columns;
    if (covered[i]) cells[count++] = ((i - column) / columns) * boardColumns + column;
  }
  return count;
}

/** Covers the cells from the first one on when all are free; says whether it did. */
function coverInPlace({ covered }: Board, cells: Int32Array, first: number): boolean {
  for (let i = 0; i < cells.length; i++) if (covered[first + cells[i]!]) return false;
  for (let i = 0; i < cells.length; i++) covered[first + cells[i]!] = 1;
  return true;
}
