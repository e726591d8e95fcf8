/** Where people are: how far that reaches, and where it is on the screen. */

import type { Box } from "../../figure/box.ts";
import { type Projection, pixelX, pixelY } from "../../figure/projection.ts";

import type { Columns } from "./columns.ts";

/** Per author, in CSS pixels of the container; `NaN` and 0 for people who are not seen. */
export interface Discs {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
}

/** @param discScale - px of a radius of 1. */
export function discsOf(
  { numbers }: Columns,
  people: number,
  { projection, discScale }: { readonly projection: Projection; readonly discScale: number },
): Discs {
  const [x, y] = [new Float64Array(people), new Float64Array(people)];
  const radius = new Float64Array(people);
  for (let author = 0; author < people; author++) {
    const units = numbers[4 * author + 2]!;
    x[author] = units > 0 ? pixelX(numbers[4 * author]!, projection) : Number.NaN;
    y[author] = units > 0 ? pixelY(numbers[4 * author + 1]!, projection) : Number.NaN;
    radius[author] = units * discScale;
  }
  return { x, y, radius };
}

/**
 * Around everybody who has a place, in the unit of positions; `undefined` when nobody has. People
 * whom a filter hides count as well, so that the map stands still while filters come and go.
 */
export function boundsOf(positions: Float32Array, radii: Float64Array): Box | undefined {
  let [minX, maxX, minY, maxY] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let author = 0; 2 * author < positions.length; author++) {
    const x = positions[2 * author]!;
    const y = positions[2 * author + 1]!;
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    const radius = radii[author]!;
    if (x - radius < minX) minX = x - radius;
    if (x + radius > maxX) maxX = x + radius;
    if (y - radius < minY) minY = y - radius;
    if (y + radius > maxY) maxY = y + radius;
  }
  return minX > maxX ? undefined : { minX, minY, maxX, maxY };
}

/** Whether a part of the map holds all within these bounds, if there is anybody. */
export function holds({ minX, minY, maxX, maxY }: Box, all: Box | undefined): boolean {
  if (all === undefined) return true;
  return minX <= all.minX && minY <= all.minY && maxX >= all.maxX && maxY >= all.maxY;
}

/** Those of some people who are seen. */
export function seenAmong(people: Uint32Array, { radius }: Discs): Uint32Array {
  return people.filter((author) => radius[author]! > 0);
}

/** How many people have a place, seen or not. */
export function countPlaced(positions: Float32Array): number {
  let placed = 0;
  // Asked for each picture of a running layout.
  for (let i = 0; i < positions.length; i += 2) if (!Number.isNaN(positions[i])) placed += 1;
  return placed;
}
