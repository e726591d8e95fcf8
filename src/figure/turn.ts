/**
 * On a map that is higher than wide, the picture lies turned by a quarter: layouts are packed wider than
 * high, alike on every screen, and would leave half of a phone empty.
 */

import type { Box } from "./box.ts";

/** A part of the map that is seen; in its own unit, turned if the map is. */
export interface VisiblePart extends Box {
  readonly isTurned: boolean;
  /** Px of the screen per map unit. */
  readonly scale: number;
  /** How many ties are drawn; and px of a length of 1 of discs, and of widths of ties. */
  readonly drawn: {
    readonly ties: number;
    readonly discScale: number;
    readonly tieScale: number;
  };
}

/** Less than this times as high as wide, a map gains nothing by turning. */
const TALL = 1.05;
/** A map that only gets lower or higher, as beside a report, must gain so much more before it turns. */
const RELUCTANCE = 1.3;

/**
 * Whether a map of this size shows the picture turned.
 *
 * @param isTurned - whether a map of the same width does already; `undefined` for one of another width.
 */
export function isTall(
  { width, height }: { readonly width: number; readonly height: number },
  isTurned?: boolean,
): boolean {
  if (isTurned === undefined) return height > TALL * width;
  return height > (isTurned ? TALL / RELUCTANCE : TALL * RELUCTANCE) * width;
}

/** Places turned by a quarter, clockwise: what was on the left is on top. */
export function turned(positions: Float32Array): Float32Array {
  const after = new Float32Array(positions.length);
  for (let i = 0; i < positions.length; i += 2) {
    after[i] = positions[i + 1]!;
    after[i + 1] = -positions[i]!;
  }
  return after;
}
