/** How many pixels a picture has, and how many browsers draw, so that nobody waits for one that cannot be. */

import { englishCount } from "../../bibliography/english-count.ts";

/** Pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Chromium and Safari draw no canvas with a longer side, and Chromium none of a larger area; Safari
 * ends at a quarter of that on telephones, which only shows when the picture is asked for.
 */
const LONGEST_SIDE = 16_384;
const LARGEST_AREA = 268_435_456;

/** Products of millimetres and dots per inch miss whole numbers by less. */
const ROUNDED = 1e-6;

/** Of a figure drawn at a scale: a pixel that it would fill in part is none of it. */
export function pixelSize({ width, height }: PixelSize, scale: number): PixelSize {
  const whole = (length: number) => Math.floor(length * scale + ROUNDED);
  return { width: whole(width), height: whole(height) };
}

/** The largest scale at which a figure of this size can be drawn, 1 being its own size. */
export function largestScale({ width, height }: PixelSize): number {
  return Math.min(
    LONGEST_SIDE / Math.max(width, height),
    Math.sqrt(LARGEST_AREA / (width * height)),
  );
}

/** Why a picture of so many pixels cannot be, and which one can; `undefined` when it can. */
export function whyTooLarge(size: PixelSize): string | undefined {
  const scale = largestScale(size);
  if (scale >= 1) return undefined;
  const largest = {
    width: Math.floor(size.width * scale),
    height: Math.floor(size.height * scale),
  };
  return `No browser draws a picture of ${words(size)} pixels. Choose ${words(largest)} pixels or fewer, or SVG, which is sharp at any size.`;
}

function words({ width, height }: PixelSize): string {
  return `${englishCount(width)} × ${englishCount(height)}`;
}
