/** How many people are around each point of a map: a smooth surface over a grid of square cells. */

import { inOrder } from "../network/in-order.ts";
import { onesIn } from "../network/mask.ts";

import { type Box, widened } from "./box.ts";

export interface Density {
  /** What the grid covers, in the unit of positions; `y` grows upwards. */
  readonly frame: Box;
  readonly columns: number;
  readonly rows: number;
  /** Row by row from the top: connected people around the middle of the cell, near ones counting more. */
  readonly values: Float32Array;
  readonly highest: number;
  /** From here on people do not count, in the unit of positions. */
  readonly bandwidth: number;
}

/** Share of the map's longer side that is taken as one neighbourhood, written as a fraction in words, too. */
const NEIGHBOURHOOD = 40;

/** What a legend and a caption say of it: "1/40 of the map's longer side". */
export const REACH = `1/${NEIGHBOURHOOD} of the map's longer side`;

/** The density of a map, in the same colours however large it is drawn: parameters of {@link densityOf}. */
export function densityOfMap(positions: Float32Array, component: Int32Array): Density {
  const bounds = boundsOf(positions);
  const side = Math.max(bounds.maxX - bounds.minX, bounds.maxY - bounds.minY, 1);
  return densityOf(positions, component, bounds, side / NEIGHBOURHOOD);
}

/** A point where there is nobody. */
function boundsOf(positions: Float32Array): Box {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < positions.length; i += 2) {
    const [x, y] = [positions[i]!, positions[i + 1]!];
    if (Number.isNaN(x + y)) continue;
    minX = Math.min(minX, x);
    minY = Math.min(minY, y);
    maxX = Math.max(maxX, x);
    maxY = Math.max(maxY, y);
  }
  return minX > maxX ? { minX: 0, minY: 0, maxX: 0, maxY: 0 } : { minX, minY, maxX, maxY };
}

/** Cells across one bandwidth: fewer show corners, more cost time that nobody sees. */
const CELLS = 4;

/**
 * Sums a bump over each person: (1 − d²/h²)², where d is the distance and h the bandwidth, and 0
 * from there on. Only people of one component add up, and each of n counts 1 − 1/n, so that all count
 * as many as anybody has others: where components lie beside each other says nothing, and a hundred
 * people who wrote with nobody, packed side by side, are no centre.
 *
 * @param positions - x₀, y₀, x₁, y₁ …; people with `NaN` do not count.
 * @param component - number of each person's; people with -1 do not count.
 * @param bounds - of all positions.
 * @param bandwidth - above 0, in the unit of positions.
 * @see Silverman 1986, Density estimation for statistics and data analysis, equation 4.5
 */
export function densityOf(
  positions: Float32Array,
  component: Int32Array,
  bounds: Box,
  bandwidth: number,
): Density {
  const cell = bandwidth / CELLS;
  const frame = widened(bounds, bandwidth);
  const columns = Math.ceil((frame.maxX - frame.minX) / cell);
  const rows = Math.ceil((frame.maxY - frame.minY) / cell);
  const values = new Float32Array(columns * rows);
  const bumps = new Bumps(columns, rows);
  const people = peopleByComponent(positions, component);
  for (let i = 0; i < people.length; i++) {
    const person = people[i]!;
    if (i > 0 && component[person] !== component[people[i - 1]!]) bumps.raise(values);
    // In cells, from the top left corner to the person.
    const x = (positions[2 * person]! - frame.minX) / cell;
    bumps.add(x, (frame.maxY - positions[2 * person + 1]!) / cell);
  }
  bumps.raise(values);
  return {
    frame,
    columns,
    rows,
    values,
    highest: values.reduce((a, b) => Math.max(a, b), 0),
    bandwidth,
  };
}

/** Those who count and have a place. */
function peopleByComponent(positions: Float32Array, component: Int32Array): Uint32Array {
  const counted = onesIn(
    Uint8Array.from(component, (one, person) =>
      Number(one >= 0 && !Number.isNaN(positions[2 * person]! + positions[2 * person + 1]!)),
    ),
  );
  return inOrder(
    counted,
    counted.map((person) => component[person]!),
  );
}

/** The bumps of one component, and the cells that they reach. */
class Bumps {
  readonly #values: Float32Array;
  #reached = NOTHING;
  #people = 0;

  constructor(
    private readonly columns: number,
    private readonly rows: number,
  ) {
    this.#values = new Float32Array(columns * rows);
  }

  /** @param x - of the middle, in cells from the left; `y` from the top. */
  add(x: number, y: number): void {
    const firstRow = Math.max(0, Math.floor(y - CELLS));
    const lastRow = Math.min(this.rows - 1, Math.floor(y + CELLS));
    const firstColumn = Math.max(0, Math.floor(x - CELLS));
    const lastColumn = Math.min(this.columns - 1, Math.floor(x + CELLS));
    for (let row = firstRow; row <= lastRow; row++) {
      const dy = (row + 0.5 - y) / CELLS;
      for (let column = firstColumn; column <= lastColumn; column++) {
        const dx = (column + 0.5 - x) / CELLS;
        const near = 1 - dx * dx - dy * dy;
        if (near > 0) this.#values[row * this.columns + column]! += near * near;
      }
    }
    this.#people += 1;
    const { minX, minY, maxX, maxY } = this.#reached;
    this.#reached = {
      minX: Math.min(minX, firstColumn),
      minY: Math.min(minY, firstRow),
      maxX: Math.max(maxX, lastColumn),
      maxY: Math.max(maxY, lastRow),
    };
  }

  /** Raises what is lower to these bumps, and begins anew. */
  raise(values: Float32Array): void {
    const { minX, minY, maxX, maxY } = this.#reached;
    const share = 1 - 1 / this.#people;
    for (let row = minY; row <= maxY; row++) {
      for (let at = row * this.columns + minX; at <= row * this.columns + maxX; at++) {
        values[at] = Math.max(values[at]!, share * this.#values[at]!);
        this.#values[at] = 0;
      }
    }
    this.#reached = NOTHING;
    this.#people = 0;
  }
}

const NOTHING: Box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
