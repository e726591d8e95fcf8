/** Density → areas of one colour each, which stay sharp at any size. */

import { contours } from "d3";

import { channelsOf, colourOf } from "./channels.ts";
import type { Density } from "./density.ts";
import { tintOf } from "./density-colours.ts";
import type { Area } from "./mark.ts";
import type { Theme } from "./palette.ts";
import { type Projection, pixelX, pixelY } from "./projection.ts";

/** From nobody to the densest place: so many that they look like one slope. */
const STEPS = 20;
/** Even steps of opacity would be of 2, and uneven ones of colour; even ones of colour, of 1. */
const EXPONENT = 1.5;

/** @returns share of the people of the densest place. */
function shareAt(step: number): number {
  return (step / STEPS) ** EXPONENT;
}

type Tint = ReturnType<typeof tintOf>;

const CLEAR: Tint = { colour: "#000000", opacity: 0 };

/** Nested, the widest first: each is laid over the one before, and together they have the colour of the place. */
export function densityAreas(
  { frame, columns, rows, values, highest }: Density,
  projection: Projection,
  theme: Theme,
): readonly Area[] {
  if (highest === 0) return [];
  const cellWidth = (frame.maxX - frame.minX) / columns;
  const cellHeight = (frame.maxY - frame.minY) / rows;
  const placed = (ring: readonly (readonly number[])[]) =>
    ring
      .slice(0, -1)
      .flatMap(([column, row]) => [
        pixelX(frame.minX + column! * cellWidth, projection),
        pixelY(frame.maxY - row! * cellHeight, projection),
      ]);
  const steps = Array.from({ length: STEPS }, (_, step) => step + 1);
  const tints = [CLEAR, ...steps.map((step) => tintOf(shareAt(step), theme))];
  // A step is drawn where people are nearer to it than to the one below.
  const bounds = steps.map((step) => highest * shareAt(step - 0.5));
  const nested = contours().size([columns, rows]).thresholds(bounds)(Array.from(values));
  return nested.map(({ coordinates }, index) => ({
    rings: coordinates.flatMap((polygon) => polygon.map(placed)),
    ...tintOver(tints[index]!, tints[index + 1]!),
  }));
}

/** What makes `wanted` of `before` when it is laid over it. */
function tintOver(before: Tint, wanted: Tint): Tint {
  const opacity = (wanted.opacity - before.opacity) / (1 - before.opacity);
  const under = channelsOf(before.colour);
  const channels = channelsOf(wanted.colour).map((channel, i) => {
    const seen = (1 - opacity) * before.opacity * under[i]!;
    return Math.min(255, Math.max(0, (wanted.opacity * channel - seen) / opacity));
  });
  return { colour: colourOf(channels), opacity };
}
