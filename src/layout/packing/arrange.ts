/** From components to one picture: every component placed, the whole centred on the origin. */

import { type Bounds, boundsOf } from "./close-pairs.ts";
import { placeShapes } from "./pack.ts";
import { type Picture, shapeOf } from "./shape.ts";
import type { Spacing } from "./spacing.ts";

/** A finer grid packs no better and costs time with its square. */
const CELLS_AT_MOST = 40_000;

/** The shift x₀, y₀, x₁, y₁ … of each picture from its own origin to its place in the whole. */
export function arrange(
  pictures: readonly Picture[],
  spacing: Spacing,
  aspect: number,
): Float64Array {
  const cell = Math.max(spacing.cell, cellFor(pictures, spacing.pad));
  const shapes = pictures.map((picture) => shapeOf(picture, { ...spacing, cell }));
  const shifts = new Float64Array(2 * pictures.length);
  placeShapes(shapes, aspect).forEach(({ column, row }, index) => {
    shifts[2 * index] = column * cell - shapes[index]!.left;
    shifts[2 * index + 1] = row * cell - shapes[index]!.top;
  });
  return centred(pictures, shifts);
}

/** The side at which all bounding boxes together hold as many cells as may be. */
function cellFor(pictures: readonly Picture[], pad: number): number {
  const areas = pictures.map((picture) => {
    const { left, top, right, bottom } = boundsOf(picture.positions, picture.component.radius);
    return (right - left + 2 * pad) * (bottom - top + 2 * pad);
  });
  return Math.sqrt(areas.reduce((sum, area) => sum + area, 0) / CELLS_AT_MOST);
}

function centred(pictures: readonly Picture[], shifts: Float64Array): Float64Array {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  pictures.forEach((picture, index) => {
    const box: Bounds = boundsOf(picture.positions, picture.component.radius);
    left = Math.min(left, box.left + shifts[2 * index]!);
    right = Math.max(right, box.right + shifts[2 * index]!);
    top = Math.min(top, box.top + shifts[2 * index + 1]!);
    bottom = Math.max(bottom, box.bottom + shifts[2 * index + 1]!);
  });
  const middle = [(left + right) / 2, (top + bottom) / 2];
  return shifts.map((shift, i) => shift - middle[i % 2]!);
}
