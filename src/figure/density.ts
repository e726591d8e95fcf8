/** How many people are around each point of a map: a smooth surface over a grid of square cells. */

import { type Box, widened } from "./box.ts";

export interface Density {
  /** What the grid covers, in the unit of positions; `y` grows upwards. */
  readonly frame: Box;
  readonly columns: number;
  readonly rows: number;
  /** Row by row from the top: people around the middle of the cell, near ones counting more. */
  readonly values: Float32Array;
  readonly highest: number;
}

/** Cells across one bandwidth: fewer show corners, more cost time that nobody sees. */
const CELLS = 4;

/**
 * Sums a bump over each person: (1 − d²/h²)², where d is the distance and h the bandwidth, and 0
 * from there on.
 *
 * @param positions - x₀, y₀, x₁, y₁ …; people with `NaN` do not count.
 * @param counted - 1 per person who counts.
 * @param bounds - of all positions.
 * @param bandwidth - above 0, in the unit of positions.
 * @see Silverman 1986, Density estimation for statistics and data analysis, equation 4.5
 */
export function densityOf(
  positions: Float32Array,
  counted: Uint8Array,
  bounds: Box,
  bandwidth: number,
): Density {
  const cell = bandwidth / CELLS;
  const frame = widened(bounds, bandwidth);
  const columns = Math.ceil((frame.maxX - frame.minX) / cell);
  const rows = Math.ceil((frame.maxY - frame.minY) / cell);
  const values = new Float32Array(columns * rows);
  for (let person = 0; person < counted.length; person++) {
    // In cells, from the top left corner to the person.
    const x = (positions[2 * person]! - frame.minX) / cell;
    const y = (frame.maxY - positions[2 * person + 1]!) / cell;
    if (counted[person] !== 1 || Number.isNaN(x) || Number.isNaN(y)) continue;
    const lastRow = Math.min(rows - 1, Math.floor(y + CELLS));
    const lastColumn = Math.min(columns - 1, Math.floor(x + CELLS));
    for (let row = Math.max(0, Math.floor(y - CELLS)); row <= lastRow; row++) {
      const dy = (row + 0.5 - y) / CELLS;
      for (let column = Math.max(0, Math.floor(x - CELLS)); column <= lastColumn; column++) {
        const dx = (column + 0.5 - x) / CELLS;
        const near = 1 - dx * dx - dy * dy;
        if (near > 0) values[row * columns + column]! += near * near;
      }
    }
  }
  return { frame, columns, rows, values, highest: values.reduce((a, b) => Math.max(a, b), 0) };
}

/** Share of the map's longer side that is taken as one neighbourhood. */
const NEIGHBOURHOOD = 1 / 40;

/** The bandwidth for a map of these bounds, in their unit. */
export function bandwidthFor({ minX, minY, maxX, maxY }: Box): number {
  return NEIGHBOURHOOD * Math.max(maxX - minX, maxY - minY, 1);
}
