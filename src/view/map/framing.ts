/** The same part of the map in Sigma's measure, which changes with the frame that the whole map takes up. */

import type { CameraState } from "sigma/types";

/** Sigma's own measure: the middle of the map, at its full width. */
export const FITTED = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };

/** A frame, in the unit of positions. */
export interface Extent {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/**
 * Where the camera was, and in which frame, when it began to keep its view. All later states follow from this one:
 * step by step, a window that changes its size in between would leave it elsewhere in the end.
 */
export interface Kept {
  readonly state: CameraState;
  readonly frame: Extent;
  /** The state that this has led to; the reader has moved the camera when it is another. */
  readonly now: string;
}

interface Change {
  readonly from: Extent;
  readonly to: Extent;
  /** How many times as large the map is drawn in the new frame as in the old one, when all of it is in view. */
  readonly growth: number;
}

/** What a camera sees in one frame, as seen in another; fitted exactly where only rounding is left. */
export function sameView({ x, y, ratio }: CameraState, { from, to, growth }: Change): CameraState {
  const [before, after] = [sizeOf(from), sizeOf(to)];
  const next = {
    x: 0.5 + (middle(from.x) + (x - 0.5) * before - middle(to.x)) / after,
    y: 0.5 + (middle(from.y) + (y - 0.5) * before - middle(to.y)) / after,
    ratio: ratio * growth,
    angle: 0,
  };
  const off = Math.max(
    Math.abs(next.x - FITTED.x),
    Math.abs(next.y - FITTED.y),
    Math.abs(next.ratio - FITTED.ratio),
  );
  return off < 1e-6 ? FITTED : next;
}

/** The side that Sigma takes as 1. */
export function sizeOf({ x, y }: Extent): number {
  return Math.max(x[1] - x[0], y[1] - y[0]) || 1;
}

function middle([from, to]: readonly [number, number]): number {
  return (from + to) / 2;
}
