/** What is wrong with a place for a name: what it hides, and whose name it could be taken for. */

import { createDiscCost } from "./disc-cost.ts";
import type { Cost, Scene } from "./scene.ts";
import { createTieCost } from "./tie-cost.ts";

/** Indexes a scene. @param cell - of the index, px. */
export function createCost(scene: Scene, cell: number): Cost {
  const costOfDiscs = createDiscCost(scene, cell);
  const costOfTies = createTieCost(scene, cell);
  return (author, box, enough, isLed) => {
    const discs = costOfDiscs(author, box, enough, isLed);
    return discs >= enough ? discs : discs + costOfTies(author, box, enough - discs, isLed);
  };
}
