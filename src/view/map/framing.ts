/** What the camera sees, and the same in Sigma's measure, which changes with the frame that the whole map takes up. */

import type { CameraState } from "sigma/types";

import type { Place } from "../../layout/problem.ts";

/** Sigma's own measure: the middle of the map, at its full width. */
export const FITTED = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };

/** In the unit of positions. */
export interface Extent {
  readonly x: [number, number];
  readonly y: [number, number];
}

/** What Sigma's measure rests on. */
export interface Framed {
  /** Around everybody, as drawn. */
  readonly extent: Extent;
  /** Whether the picture lies turned by a quarter. */
  readonly isTurned: boolean;
  /** Px of the container. */
  readonly room: { readonly width: number; readonly height: number };
  /** Px per map unit when everybody is in view. */
  readonly fittedScale: number;
}

/** What a camera sees, in any frame, in any room, turned or not. */
export interface Sight {
  /** The place in the layout at the middle of the container. */
  readonly middle: Place;
  /** Px per map unit. */
  readonly scale: number;
  /** As Sigma measured it where it was seen first; 1 is everybody. */
  readonly ratio: number;
  readonly isFitted: boolean;
  /** Width and height of the frame that it was seen in, as laid out. */
  readonly size: readonly [number, number];
}

export function isFitted({ x, y, ratio }: CameraState): boolean {
  return x === FITTED.x && y === FITTED.y && ratio === FITTED.ratio;
}

/** A camera that comes nearer to a place, with that in the middle, or goes back until it sees the whole map. */
export function zoomedOn(
  place: { readonly x: number; readonly y: number },
  { x, y, ratio }: CameraState,
  next: number,
): Pick<CameraState, "x" | "y" | "ratio"> {
  if (next < ratio) return { ...place, ratio: next };
  const left = Math.min(1, Math.max(0, (1 - next) / (1 - ratio))) || 0;
  return { x: FITTED.x + (x - FITTED.x) * left, y: FITTED.y + (y - FITTED.y) * left, ratio: next };
}

/** What a camera in this state sees. */
export function sightOf(state: CameraState, { extent, isTurned, fittedScale }: Framed): Sight {
  const { x, y, ratio } = state;
  const size = sizeOf(extent);
  const drawn = {
    x: middleOf(extent.x) + (x - 0.5) * size,
    y: middleOf(extent.y) + (y - 0.5) * size,
  };
  const middle = isTurned ? { x: -drawn.y, y: drawn.x } : drawn;
  const sides = [extent.x[1] - extent.x[0], extent.y[1] - extent.y[0]] as const;
  return {
    middle,
    scale: fittedScale / ratio,
    ratio,
    isFitted: isFitted(state),
    size: isTurned ? [sides[1], sides[0]] : sides,
  };
}

/** How a camera sees that; fitted exactly where only rounding is left. */
export function stateOf({ middle, scale }: Sight, framed: Framed): CameraState {
  const { extent, isTurned, fittedScale } = framed;
  const size = sizeOf(extent);
  const drawn = isTurned ? { x: middle.y, y: -middle.x } : middle;
  const state = {
    x: 0.5 + (drawn.x - middleOf(extent.x)) / size,
    y: 0.5 + (drawn.y - middleOf(extent.y)) / size,
    ratio: fittedScale / scale,
    angle: 0,
  };
  const off = Math.max(
    Math.abs(state.x - FITTED.x),
    Math.abs(state.y - FITTED.y),
    Math.abs(state.ratio - FITTED.ratio),
  );
  return off < 1e-6 ? FITTED : state;
}

/** The side that Sigma takes as 1. */
export function sizeOf({ x, y }: Extent): number {
  return Math.max(x[1] - x[0], y[1] - y[0]) || 1;
}

function middleOf([from, to]: readonly [number, number]): number {
  return (from + to) / 2;
}
