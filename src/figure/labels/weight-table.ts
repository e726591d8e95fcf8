/**
 * How much weight lies in a box, at once, however many points there are: sums of all that is left of
 * and above each corner of a grid.
 *
 * @see Crow 1984, Summed-area tables for texture mapping, SIGGRAPH 18(3)
 */

import type { Box } from "../box.ts";

/** Side of a cell, px; a box is taken as the nearest one of whole cells. */
const CELL = 3;

export class WeightTable {
  readonly #frame: Box;
  /** Corners in a row. */
  readonly #width: number;
  /** Per corner, row by row. */
  readonly #sums: Float64Array;

  #isSummed = false;

  constructor(frame: Box) {
    this.#frame = frame;
    this.#width = Math.ceil((frame.maxX - frame.minX) / CELL) + 1;
    const height = Math.ceil((frame.maxY - frame.minY) / CELL) + 1;
    this.#sums = new Float64Array(this.#width * height);
  }

  /**
   * Before any box is asked for. What lies outside the frame counts at its border.
   *
   * @param weight - ≥ 0.
   * @throws RangeError afterwards: a caller bug.
   */
  add(x: number, y: number, weight: number): void {
    if (this.#isSummed) throw new RangeError("WeightTable: add after the first question");
    const row = Math.max(1, Math.ceil(this.#down(y)));
    const column = Math.max(1, Math.ceil(this.#along(x)));
    this.#sums[row * this.#width + column]! += weight;
  }

  /** Weight of the points in a box. */
  within(box: Box): number {
    if (!this.#isSummed) this.#addUp();
    const left = Math.round(this.#along(box.minX));
    const right = Math.round(this.#along(box.maxX));
    const top = Math.round(this.#down(box.minY));
    const bottom = Math.round(this.#down(box.maxY));
    const above = this.#at(top, right) - this.#at(top, left);
    return this.#at(bottom, right) - this.#at(bottom, left) - above;
  }

  /** The first row and column have nothing above and left of them. */
  #addUp(): void {
    this.#isSummed = true;
    const [sums, width] = [this.#sums, this.#width];
    for (let row = width; row < sums.length; row += width) {
      let inRow = 0;
      for (let column = 1; column < width; column++) {
        inRow += sums[row + column]!;
        sums[row + column] = inRow + sums[row - width + column]!;
      }
    }
  }

  #at(row: number, column: number): number {
    return this.#sums[row * this.#width + column]!;
  }

  /** In cells from the left. */
  #along(x: number): number {
    const { minX, maxX } = this.#frame;
    return (Math.min(maxX, Math.max(minX, x)) - minX) / CELL;
  }

  /** In cells from the top. */
  #down(y: number): number {
    const { minY, maxY } = this.#frame;
    return (Math.min(maxY, Math.max(minY, y)) - minY) / CELL;
  }
}
