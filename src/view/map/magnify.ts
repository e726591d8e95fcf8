/**
 * How large discs are drawn. On a small screen they would be dots, and are magnified, yet not so that they
 * lie on each other; those of a few people would fill the screen, and are reduced.
 */

import type { Box } from "../../figure/box.ts";
import { marginBetween } from "../../layout/packing/spacing.ts";

/** Radius in px of a person with one paper, below which discs are magnified. */
const SMALLEST_DISC = 4.5;
/** Radius of a person with one paper, and of the largest disc, beyond which discs are reduced; shares of the shorter side. */
const LARGEST_UNIT = 1 / 40;
const LARGEST_DISC = 1 / 12;
/** Discs in a window lower than this are not reduced further, px. */
const LEAST_SIDE = 320;
/** Reduced discs of a few people lie up to so many times as far apart, as in figures. */
const LARGEST_SPREAD = 2;

/** Px. */
interface Screen {
  readonly width: number;
  readonly height: number;
}

/**
 * How many times as large discs are drawn; less than 1 where they are reduced.
 *
 * @param bounds - of the map, in the unit of the radii.
 * @param screen - that the whole map is shown on.
 * @param radius - 0 for people not shown.
 * @param placed - how many people the map was laid out for, shown or not.
 */
export function magnificationOf(
  { minX, maxX, minY, maxY }: Box,
  screen: Screen,
  radius: Float64Array,
  placed: number,
): number {
  const pixelsPerUnit = Math.min(screen.width / (maxX - minX), screen.height / (maxY - minY));
  const side = shorterSide(screen);
  const { mean, largest, second } = sizesOf(radius, placed);
  const most = Math.min(side * LARGEST_UNIT, (side * LARGEST_DISC) / largest);
  // The largest two would just touch where they stand as close as a layout lets them.
  const apart = 1 + marginBetween(placed, 2 * mean) / (largest + second);
  return Math.min(
    Math.max(1, Math.min(apart, SMALLEST_DISC / pixelsPerUnit)),
    most / pixelsPerUnit,
  );
}

/** Of the discs; those of people who are laid out and not shown are at least of radius 1, as if nobody were. */
function sizesOf(radius: Float64Array, placed: number) {
  let [shown, sum, largest, second] = [0, 0, 1, 1];
  for (const r of radius) {
    if (r === 0) continue;
    shown += 1;
    sum += r;
    if (r > largest) [largest, second] = [r, largest];
    else second = Math.max(second, r);
  }
  const unseen = Math.max(0, placed - shown);
  return { mean: (sum + unseen) / Math.max(1, shown + unseen), largest, second };
}

/** What Sigma leaves free around everybody, px. */
export const MARGIN = 36;

/** The bounds of a map and, below them, so many px more than the margin. */
export function raised(bounds: Box, { width, height }: Screen, below: number): Box {
  const free = height - 2 * MARGIN - below;
  if (below === 0 || free <= 0) return bounds;
  const { minX, maxX, minY, maxY } = bounds;
  const pixelsPerUnit = Math.min((width - 2 * MARGIN) / (maxX - minX), free / (maxY - minY));
  return { ...bounds, minY: minY - below / pixelsPerUnit };
}

/** The bounds of a map, moved apart where so few people would be strewn over the screen. */
export function roomAround({ minX, maxX, minY, maxY }: Box, screen: Screen): Box {
  const unit = shorterSide(screen) * LARGEST_UNIT * LARGEST_SPREAD;
  const x = Math.max(0, screen.width / unit - (maxX - minX)) / 2;
  const y = Math.max(0, screen.height / unit - (maxY - minY)) / 2;
  return { minX: minX - x, maxX: maxX + x, minY: minY - y, maxY: maxY + y };
}

function shorterSide({ width, height }: Screen): number {
  return Math.max(LEAST_SIDE, Math.min(width, height));
}
