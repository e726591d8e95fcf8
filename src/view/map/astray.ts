/** Readers who have moved the map to where nobody is: whoever is nearest comes into view. */

import { nearestDisc } from "./pick.ts";
import type { SigmaMap } from "./sigma.ts";

/** Ms after which the map has come to rest: between two turns of a wheel less goes by. */
const REST = 400;

/** Looks after the readers of a map until it is killed. */
export function keepSomebodyInView(map: SigmaMap): void {
  const { sigma, camera } = map;
  let rest = 0;
  const look = () => {
    const isMoving = sigma.getMouseCaptor().isMouseDown || sigma.getTouchCaptor().isMoving;
    if (!isMoving && !isAnybodyInView(map)) {
      const { width, height } = sigma.getDimensions();
      const nearest = nearestDisc(map, { x: width / 2, y: height / 2 }, Number.POSITIVE_INFINITY);
      if (nearest !== undefined) camera.reveal(nearest.author);
    }
  };
  sigma.getCamera().on("updated", () => {
    window.clearTimeout(rest);
    rest = window.setTimeout(look, REST);
  });
  // A camera that was pushed goes on after its map is gone.
  sigma.on("kill", () => {
    window.clearTimeout(rest);
    sigma.getCamera().removeAllListeners();
  });
}

function isAnybodyInView({ sigma, discs: { x, y } }: SigmaMap): boolean {
  const { width, height } = sigma.getDimensions();
  return x.some((left, i) => left > 0 && left < width && y[i]! > 0 && y[i]! < height);
}
