/** On a small screen discs would be dots: they are drawn larger, yet not so that they meet. */

import type { Box } from "../../figure/box.ts";

/** Radius in px of a person with one paper, below which discs are magnified. */
const SMALLEST_DISC = 4.5;
const LARGEST_MAGNIFICATION = 2;
/** Share of the map that magnified discs may cover: beyond it they lie on each other. */
const LARGEST_COVER = 0.08;

/**
 * How many times as large discs are drawn, at least 1.
 *
 * @param bounds - of the map, in the unit of the radii.
 * @param screen - that the whole map is shown on, px.
 */
export function magnificationOf(
  { minX, maxX, minY, maxY }: Box,
  screen: { readonly width: number; readonly height: number },
  radius: Float64Array,
): number {
  const pixelsPerUnit = Math.min(screen.width / (maxX - minX), screen.height / (maxY - minY));
  const area = Math.PI * radius.reduce((sum, r) => sum + r * r, 0);
  const cover = area / ((maxX - minX) * (maxY - minY));
  const largest = Math.min(LARGEST_MAGNIFICATION, Math.sqrt(LARGEST_COVER / cover));
  return Math.max(1, Math.min(largest, SMALLEST_DISC / pixelsPerUnit));
}
