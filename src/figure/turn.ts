/**
 * In a window that is higher than wide, the picture lies turned by a quarter: layouts are packed wider than
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

/** Places turned by a quarter, clockwise: what was on the left is on top. */
export function turned(positions: Float32Array): Float32Array {
  const after = new Float32Array(positions.length);
  for (let i = 0; i < positions.length; i += 2) {
    after[i] = positions[i + 1]!;
    after[i + 1] = -positions[i]!;
  }
  return after;
}
