/** What is wrong with a place for a name: what it hides, and whose name it could be taken for. */

import type { Box } from "../box.ts";

import { createDiscCost } from "./disc-cost.ts";
import type { Scene } from "./scene.ts";
import { createTieCost } from "./tie-cost.ts";

/**
 * Cost of a name of `author` in a box; from `enough` on, the rest is not added up. A name that is led to
 * its disc by a line is taken for nobody else's.
 */
export type Cost = (author: number, box: Box, enough: number, isLed?: boolean) => number;

/** Indexes a scene. @param cell - of the index, px. */
export function createCost(scene: Scene, cell: number): Cost {
  const costOfDiscs = createDiscCost(scene, cell);
  const costOfTies = createTieCost(scene, cell);
  return (author, box, enough, isLed) => {
    const discs = costOfDiscs(author, box, enough, isLed);
    return discs >= enough ? discs : discs + costOfTies(author, box, enough - discs);
  };
}
