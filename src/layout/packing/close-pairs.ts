/** Which discs stand closer than they should: the one search behind scaling and clearing. */

/** A grid of square cells over the people; those of cell `c` are `people[start[c] … start[c+1]]`. */
interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly cellOf: Uint32Array;
  readonly start: Uint32Array;
  readonly people: Uint32Array;
}

/**
 * Pairs whose discs have a gap below `margin`: i₀, j₀, i₁, j₁ … with i < j.
 *
 * The order depends on the positions and on nothing else.
 */
export function closePairs(
  radius: Float64Array,
  positions: Float64Array,
  margin: number,
): readonly number[] {
  const widest = radius.reduce((most, value) => Math.max(most, value), 0);
  const grid = gridOver(positions, 2 * widest + margin);
  const pairs: number[] = [];
  for (let one = 0; one < radius.length; one++) {
    const column = grid.cellOf[one]! % grid.columns;
    const row = (grid.cellOf[one]! - column) / grid.columns;
    for (let r = Math.max(0, row - 1); r <= Math.min(grid.rows - 1, row + 1); r++) {
      // The cells of one row are neighbours in memory too: a single range.
      const from = grid.start[r * grid.columns + Math.max(0, column - 1)]!;
      const to = grid.start[r * grid.columns + Math.min(grid.columns - 1, column + 1) + 1]!;
      for (let k = from; k < to; k++) {
        const other = grid.people[k]!;
        if (other <= one) continue;
        const x = positions[2 * one]! - positions[2 * other]!;
        const y = positions[2 * one + 1]! - positions[2 * other + 1]!;
        const apart = radius[one]! + radius[other]! + margin;
        if (x * x + y * y < apart * apart) pairs.push(one, other);
      }
    }
  }
  return pairs;
}

/** Cells are at least `reach` wide, and wider where a sparse picture would need too many. */
function gridOver(positions: Float64Array, reach: number): Grid {
  const count = positions.length / 2;
  const box = boundsOf(positions);
  const area = (box.right - box.left) * (box.bottom - box.top);
  const side = Math.max(reach, Math.sqrt(area / (4 * count)));
  const columns = Math.floor((box.right - box.left) / side) + 1;
  const rows = Math.floor((box.bottom - box.top) / side) + 1;
  const cellOf = new Uint32Array(count);
  const start = new Uint32Array(columns * rows + 1);
  for (let person = 0; person < count; person++) {
    const column = Math.floor((positions[2 * person]! - box.left) / side);
    const row = Math.floor((positions[2 * person + 1]! - box.top) / side);
    cellOf[person] = row * columns + column;
    start[row * columns + column + 1]! += 1;
  }
  for (let cell = 0; cell < columns * rows; cell++) start[cell + 1]! += start[cell]!;
  const next = start.slice();
  const people = new Uint32Array(count);
  for (let person = 0; person < count; person++) people[next[cellOf[person]!]!++] = person;
  return { columns, rows, cellOf, start, people };
}

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest box around all points, or around all discs when radii are given. */
export function boundsOf(positions: Float64Array, radius?: Float64Array): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let person = 0; 2 * person < positions.length; person++) {
    const reach = radius?.[person] ?? 0;
    left = Math.min(left, positions[2 * person]! - reach);
    right = Math.max(right, positions[2 * person]! + reach);
    top = Math.min(top, positions[2 * person + 1]! - reach);
    bottom = Math.max(bottom, positions[2 * person + 1]! + reach);
  }
  return { left, top, right, bottom };
}
