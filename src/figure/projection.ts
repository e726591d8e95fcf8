/** Map units → px. The map's `y` grows upwards, as on the live map; that of px downwards. */

import type { Box } from "./box.ts";

/** How many times as large discs and ties are drawn as the distances between them. */
export interface Magnified {
  readonly discs: number;
  readonly ties: number;
  /** Of ties, in map units, where thinner ones could not be seen on screen; and the least opacity of all ties there. */
  readonly thinnest?: number;
  readonly faintest?: number;
}

export interface Projection {
  /** Px per map unit. */
  readonly scale: number;
  /** As the distances are unless given. */
  readonly magnified?: Magnified;
  /** Where the origin of the map lies, px. */
  readonly originX: number;
  readonly originY: number;
}

/** Smaller discs and thinner ties could not be seen, px. */
const SMALLEST_RADIUS = 1.2;
const THINNEST_LINE = 0.5;

/** Shows `part` of the map in the middle of `area`, as large as fits but no larger than `maximum`. */
export function fit(part: Box, area: Box, maximum: number): Projection {
  const scale = Math.min(
    Math.max(0, area.maxX - area.minX) / (part.maxX - part.minX || Number.MIN_VALUE),
    Math.max(0, area.maxY - area.minY) / (part.maxY - part.minY || Number.MIN_VALUE),
    maximum,
  );
  return {
    scale,
    originX: (area.minX + area.maxX) / 2 - ((part.minX + part.maxX) / 2) * scale,
    originY: (area.minY + area.maxY) / 2 + ((part.minY + part.maxY) / 2) * scale,
  };
}

export function pixelX(x: number, { scale, originX }: Projection): number {
  return originX + x * scale;
}

export function pixelY(y: number, { scale, originY }: Projection): number {
  return originY - y * scale;
}

export function pixelRadius(radius: number, { scale, magnified }: Projection): number {
  return Math.max(SMALLEST_RADIUS, radius * scale * (magnified?.discs ?? 1));
}

export function pixelWidth(width: number, projection: Projection): number {
  const { scale, magnified } = projection;
  const thinnest = scale * (magnified?.thinnest ?? 0);
  return Math.max(THINNEST_LINE, thinnest, trueWidth(width, projection));
}

/** Px, also where that cannot be seen. */
export function trueWidth(width: number, { scale, magnified }: Projection): number {
  return width * scale * (magnified?.ties ?? 1);
}
