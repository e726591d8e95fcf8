/** An index of boxes by the square cells they touch: finds what is near without asking everything. */

import type { Box } from "../box.ts";

export class Grid {
  readonly #frame: Box;
  readonly #cell: number;
  readonly #columns: number;
  readonly #rows: number;
  /** Per cell, row by row. */
  readonly #items: number[][];
  /** Per item: the last query that met it, so that each query meets it once. */
  readonly #metBy: number[] = [];
  #query = 0;

  /** @param cell - side of a cell, in the unit of `frame`; about the size of what is asked for. */
  constructor(frame: Box, cell: number) {
    this.#frame = frame;
    this.#cell = cell;
    this.#columns = Math.max(1, Math.ceil((frame.maxX - frame.minX) / cell));
    this.#rows = Math.max(1, Math.ceil((frame.maxY - frame.minY) / cell));
    this.#items = Array.from({ length: this.#columns * this.#rows }, () => []);
  }

  /** @param item - an integer from 0; an item may have several boxes. */
  add(item: number, box: Box): void {
    const last = this.#row(box.maxY);
    for (let row = this.#row(box.minY); row <= last; row++) {
      const end = row * this.#columns + this.#column(box.maxX);
      for (let i = row * this.#columns + this.#column(box.minX); i <= end; i++) {
        this.#items[i]!.push(item);
      }
    }
  }

  /** Whether `test` holds for an item in a cell that the box touches; asks each at most once. */
  some(box: Box, test: (item: number) => boolean): boolean {
    this.#query += 1;
    const last = this.#row(box.maxY);
    for (let row = this.#row(box.minY); row <= last; row++) {
      const end = row * this.#columns + this.#column(box.maxX);
      for (let i = row * this.#columns + this.#column(box.minX); i <= end; i++) {
        for (const item of this.#items[i]!) {
          if (this.#metBy[item] === this.#query) continue;
          this.#metBy[item] = this.#query;
          if (test(item)) return true;
        }
      }
    }
    return false;
  }

  /** What lies outside the frame is kept in the cells of its border. */
  #column(x: number): number {
    const column = Math.floor((x - this.#frame.minX) / this.#cell);
    return Math.min(this.#columns - 1, Math.max(0, column));
  }

  #row(y: number): number {
    const row = Math.floor((y - this.#frame.minY) / this.#cell);
    return Math.min(this.#rows - 1, Math.max(0, row));
  }
}
