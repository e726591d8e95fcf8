/** Which part of the map is on screen, in the unit of positions. */

import type { VisiblePart } from "../../figure/turn.ts";

import type { DrawnMap } from "./drawn-map.ts";

export function visiblePartOf({ sigma, isTurned, drawn, projection }: DrawnMap): VisiblePart {
  const { width, height } = sigma.getDimensions();
  const topLeft = sigma.viewportToGraph({ x: 0, y: 0 });
  const bottomRight = sigma.viewportToGraph({ x: width, y: height });
  const [minX, minY] = [topLeft.x, bottomRight.y];
  const { scale } = projection;
  return { minX, minY, maxX: bottomRight.x, maxY: topLeft.y, isTurned, drawn, scale };
}
