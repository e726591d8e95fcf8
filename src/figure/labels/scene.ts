/** What a picture shows where its labels are to stand. */

import type { Box } from "../box.ts";

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
const CROWD = 200;

/** Whether names can hardly avoid discs. */
export function isCrowded({ radius }: Scene): boolean {
  return radius.length > CROWD;
}
