/** A map as it was drawn last, for all that looks at it: who names, points at or comes nearer to people. */

import type { Box } from "../../figure/box.ts";
import type { Projection } from "../../figure/projection.ts";

import type { Drawn } from "./events.ts";
import type { FramedSigma } from "./frame.ts";
import type { Discs } from "./places.ts";

export interface DrawnMap {
  readonly sigma: FramedSigma;
  /** Where people are on the screen. */
  readonly discs: Discs;
  readonly drawnTies: Uint32Array;
  /** Map units → CSS pixels of the container. */
  readonly projection: Projection;
  /** Where people were put, and how far that reaches; `undefined` before that. */
  readonly ground: { readonly positions: Float32Array; readonly bounds: Box } | undefined;
  /** Whether the picture lies turned by a quarter. */
  readonly isTurned: boolean;
  /** What is to be seen of the map. */
  readonly drawn: Omit<Drawn, "bandwidth">;
  drawNow(): void;
  /** People, or the frame around them, are otherwise than drawn. */
  placeAgain(): void;
}
