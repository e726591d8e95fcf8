/** What a picture shows where its labels are to stand. */

import { type Box, holds } from "../box.ts";

/**
 * Cost of a name of `author` in a box; from `enough` on, the rest is not added up. A name that is led to
 * its disc by a line, or stands on it, is taken for somebody else's only where it touches a disc of theirs.
 */
export type Cost = (author: number, box: Box, enough: number, isLed?: boolean) => number;

/** What lies under the labels, in px; `y` grows downwards. */
export interface Scene {
  readonly frame: Box;
  /** Per author; `NaN` for people without a place. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Per author; 0 where nothing is drawn. */
  readonly radius: Float64Array;
  /** Pairs of authors whose tie is drawn. */
  readonly ties: readonly (readonly [number, number])[];
}

/** In the live map's and the figure's usual sizes, more people than this leave no free space. */
const CROWD = 300;
/** Of more, most are points. */
const MULTITUDE = 1000;

/** Whether names can hardly avoid discs. */
export function isCrowded(scene: Scene): boolean {
  return drawnIn(scene) > CROWD;
}

/** Whether names cannot. */
export function isMultitude(scene: Scene): boolean {
  return drawnIn(scene) > MULTITUDE;
}

/** Asked for each name. */
const counted = new WeakMap<Scene, number>();

/** Discs in view. */
export function drawnIn(scene: Scene): number {
  const known = counted.get(scene);
  if (known !== undefined) return known;
  const { frame, x, y, radius } = scene;
  let count = 0;
  for (let author = 0; author < radius.length; author++) {
    if (radius[author]! > 0 && holds(frame, x[author]!, y[author]!)) count += 1;
  }
  counted.set(scene, count);
  return count;
}
