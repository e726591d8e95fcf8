/** Which part of the map is on screen. */

import type { Box } from "../figure/box.ts";

import type { SigmaMap } from "./graph-canvas-sigma.ts";

const STEP = 1.5;
const ZOOM_MS = 200;
const MOVE_MS = 300;

export class MapCamera {
  constructor(private readonly map: SigmaMap) {}

  zoomIn() {
    void this.map.sigma.getCamera().animatedZoom({ duration: ZOOM_MS, factor: STEP });
  }

  zoomOut() {
    void this.map.sigma.getCamera().animatedUnzoom({ duration: ZOOM_MS, factor: STEP });
  }

  /** Shows everything again. */
  fit() {
    void this.map.sigma.getCamera().animatedReset({ duration: MOVE_MS });
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
    void sigma.getCamera().animate({ x: centre.x, y: centre.y }, { duration: MOVE_MS });
  }
}
