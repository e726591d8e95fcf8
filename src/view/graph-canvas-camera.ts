/** Which part of the map is on screen. */

import type { CameraState } from "sigma/types";

import type { Box } from "../figure/box.ts";

import type { SigmaMap } from "./graph-canvas-sigma.ts";

/** Sigma's own measure: the middle of the map, at its full width. */
const FITTED = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
const STEP = 1.5;
const ZOOM_MS = 200;
const MOVE_MS = 300;

export class MapCamera {
  constructor(private readonly map: SigmaMap) {}

  zoomIn() {
    this.#zoom(1 / STEP);
  }

  zoomOut() {
    this.#zoom(STEP);
  }

  /** Shows everything again. */
  fit() {
    this.#go(FITTED, MOVE_MS);
  }

  /** Whether everything is in view, as after {@link fit}. */
  get isFitted(): boolean {
    const { x, y, ratio } = this.map.sigma.getCamera().getState();
    return x === FITTED.x && y === FITTED.y && ratio === FITTED.ratio;
  }

  /** The part of the map that is on screen, in the unit of positions. */
  get visiblePart(): Box {
    const { width, height } = this.map.sigma.getDimensions();
    const topLeft = this.map.sigma.viewportToGraph({ x: 0, y: 0 });
    const bottomRight = this.map.sigma.viewportToGraph({ x: width, y: height });
    return { minX: topLeft.x, minY: bottomRight.y, maxX: bottomRight.x, maxY: topLeft.y };
  }

  /**
   * Brings a person into view, if the camera or a sheet leaves them outside.
   *
   * @param covered - px at the bottom of the map that something lies over.
   */
  reveal(author: number, covered = 0) {
    const { sigma } = this.map;
    const { width, height } = sigma.getDimensions();
    const { x, y } = this.map.toScreen(author);
    if (Number.isNaN(x) || (x > 0 && y > 0 && x < width && y < height - covered)) return;
    const centre = sigma.viewportToFramedGraph({ x, y: y + covered / 2 });
    this.#go({ x: centre.x, y: centre.y }, MOVE_MS);
  }

  #zoom(factor: number) {
    const { ratio } = this.map.sigma.getCamera().getState();
    this.#go({ ratio: this.map.sigma.getCamera().getBoundedRatio(ratio * factor) }, ZOOM_MS);
  }

  /** At once for readers who want no motion. */
  #go(state: Partial<CameraState>, duration: number) {
    const camera = this.map.sigma.getCamera();
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      camera.setState({ ...camera.getState(), ...state });
    } else {
      void camera.animate(state, { duration });
    }
  }
}
