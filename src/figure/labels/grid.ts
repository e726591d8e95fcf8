/** An index of boxes by the square cells they touch: finds what is near without asking everything. */

import type { Box } from "../box.ts";

import { Cells } from "./cells.ts";

/** Side of a cell, px: about the width of half a name, of which is asked. */
export const CELL = 48;

export class Grid {
  readonly #cells: Cells;
  /** Per cell, row by row. */
  readonly #items: number[][];
  /** Per item: the last query that met it, so that each query meets it once. */
  readonly #metBy: number[] = [];
  #query = 0;

  constructor(frame: Box) {
    this.#cells = new Cells(frame, CELL);
    this.#items = Array.from({ length: this.#cells.columns * this.#cells.rows }, () => []);
  }

  /** @param item - an integer from 0; an item may have several boxes. */
  add(item: number, box: Box): void {
    const cells = this.#cells;
    const last = cells.row(box.maxY);
    for (let row = cells.row(box.minY); row <= last; row++) {
      const end = row * cells.columns + cells.column(box.maxX);
      for (let i = row * cells.columns + cells.column(box.minX); i <= end; i++) {
        this.#items[i]!.push(item);
      }
    }
  }

  /** Whether `test` holds for an item in a cell that the box touches; asks each at most once. */
  some(box: Box, test: (item: number) => boolean): boolean {
    const cells = this.#cells;
    this.#query += 1;
    const last = cells.row(box.maxY);
    for (let row = cells.row(box.minY); row <= last; row++) {
      const end = row * cells.columns + cells.column(box.maxX);
      for (let i = row * cells.columns + cells.column(box.minX); i <= end; i++) {
        for (const item of this.#items[i]!) {
          if (this.#metBy[item] === this.#query) continue;
          this.#metBy[item] = this.#query;
          if (test(item)) return true;
        }
      }
    }
    return false;
  }
}
