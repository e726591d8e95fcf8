/** Where the camera sees some people as large as they fit. */

import type { DrawnMap } from "./drawn-map.ts";
import { FITTED } from "./framing.ts";
import { spanIn } from "./span.ts";

/** Closer than this, a few people would look lost. */
const CLOSEST = 0.25;
/** Closer than this, a disc fills the map. */
const CLOSEST_BY_HAND = 0.15;
/** So many people would fill what is seen from as close as one can come, if they stood evenly. */
const FEWEST = 9;
/** Px between the people shown and the edge, for their names. */
const AROUND = { x: 90, y: 50 };

/**
 * @param seen - people who are drawn. The whole map where there are none, or they take all of it.
 * @param covered - px at the bottom that a sheet lies over: they are shown above it.
 */
export function closeUpOf(seen: Uint32Array, { sigma, discs }: DrawnMap, covered = 0) {
  const { width, height } = sigma.getDimensions();
  const { ratio: from } = sigma.getCamera().getState();
  const [x, y] = [spanIn(discs.x, seen), spanIn(discs.y, seen)];
  const free = height - covered;
  const room = Math.max(free - 2 * AROUND.y, free / 2);
  const scale = Math.max(x.size / (width - 2 * AROUND.x), y.size / room);
  const ratio = Math.max(CLOSEST, from * scale);
  if (seen.length === 0 || (ratio >= 1 && covered === 0)) return FITTED;
  const below = (covered / 2) * (ratio / from);
  const centre = sigma.viewportToFramedGraph({ x: x.middle, y: y.middle + below });
  return { x: centre.x, y: centre.y, ratio };
}

/** How close one can come to a map of so many people: closer, there is hardly anybody to be seen. */
export function closestRatio(people: number): number {
  return Math.min(CLOSEST_BY_HAND, Math.sqrt(FEWEST / people));
}
