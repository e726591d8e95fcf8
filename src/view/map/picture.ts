/** The picture drawn last, moved and scaled by the browser while the camera moves. */

import type Sigma from "sigma";
import type { CameraState } from "sigma/types";

/** Enlarged more than this, a picture is too coarse to stand in; smaller than the other, too small. */
const COARSEST = 2.5;
const SMALLEST = 0.4;
/** Share of the width or height that may come into view empty. */
const EMPTIEST = 0.35;

export class MovingPicture {
  #drawn: CameraState | undefined;

  /** @param layers - whose `--moved` is a transformation that everything drawn takes on. */
  constructor(private readonly layers: HTMLElement) {}

  /** The layers show the map as the camera sees it now. */
  isDrawn(sigma: Sigma): void {
    this.#drawn = sigma.getCamera().getState();
    this.layers.style.removeProperty("--moved");
  }

  /** Moves what was drawn to where the camera is now; `false` when it shows too little of that. */
  follow(sigma: Sigma): boolean {
    const cameraState = this.#drawn;
    if (cameraState === undefined) return false;
    const corner = sigma.viewportToFramedGraph({ x: 0, y: 0 }, { cameraState });
    const now = sigma.getCamera().getState();
    const { x, y } = sigma.framedGraphToViewport(corner, { cameraState: now });
    const scale = cameraState.ratio / now.ratio;
    const { width, height } = sigma.getDimensions();
    const isWide = (from: number, size: number) =>
      from < EMPTIEST * size && from + scale * size > (1 - EMPTIEST) * size;
    if (scale > COARSEST || scale < SMALLEST || !isWide(x, width) || !isWide(y, height))
      return false;
    this.layers.style.setProperty("--moved", `translate(${x}px, ${y}px) scale(${scale})`);
    return true;
  }
}
