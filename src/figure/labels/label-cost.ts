/** What is wrong with a place for a name: what it hides, and whose name it could be taken for. */

import { createDiscCost } from "./disc-cost.ts";
import type { Cost, Scene } from "./scene.ts";
import { createTieCost } from "./tie-cost.ts";

/** Indexes a scene. */
export function createCost(scene: Scene): Cost {
  const costOfDiscs = createDiscCost(scene);
  const costOfTies = createTieCost(scene);
  return (author, box, enough, isLed) => {
    const discs = costOfDiscs(author, box, enough, isLed);
    return discs >= enough ? discs : discs + costOfTies(author, box, enough - discs, isLed);
  };
}
