/** Square cells over a frame, row by row. What lies outside belongs to the cells of its border. */

import type { Box } from "../box.ts";

export class Cells {
  readonly columns: number;
  readonly rows: number;

  /** @param side - of a cell, in the unit of `frame`. */
  constructor(
    private readonly frame: Box,
    private readonly side: number,
  ) {
    this.columns = Math.max(1, Math.ceil((frame.maxX - frame.minX) / side));
    this.rows = Math.max(1, Math.ceil((frame.maxY - frame.minY) / side));
  }

  column(x: number): number {
    const column = Math.floor((x - this.frame.minX) / this.side);
    return Math.min(this.columns - 1, Math.max(0, column));
  }

  row(y: number): number {
    const row = Math.floor((y - this.frame.minY) / this.side);
    return Math.min(this.rows - 1, Math.max(0, row));
  }
}
