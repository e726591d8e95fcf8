/** Who and what of a map is to be seen where only a part of it is drawn. */

import { type Box, clip, squaredDistance } from "./box.ts";
import type { Excerpt } from "./excerpt.ts";
import type { FigureRequest } from "./figure-request.ts";
import { type Projection, pixelRadius, pixelX, pixelY } from "./projection.ts";

interface Seen {
  /** What of the picture the map may use, px. */
  readonly area: Box;
  readonly projection: Projection;
}

/** Of an excerpt what reaches into the area. */
export function seenIn(
  { content, appearance, positions, excerpt }: FigureRequest & { readonly excerpt: Excerpt },
  { area, projection }: Seen,
): Excerpt {
  const { source, target } = content.network;
  const xOf = (author: number) => pixelX(positions[2 * author]!, projection);
  const yOf = (author: number) => pixelY(positions[2 * author + 1]!, projection);
  const people = excerpt.people.map((isDrawn, author) => {
    const reach = pixelRadius(appearance.radius[author]!, projection) ** 2;
    return isDrawn && squaredDistance(area, xOf(author), yOf(author)) < reach ? 1 : 0;
  });
  const ties = excerpt.ties.map((isDrawn, tie) => {
    const [a, b] = [source[tie]!, target[tie]!];
    const segment = { x1: xOf(a), y1: yOf(a), x2: xOf(b), y2: yOf(b) };
    return isDrawn && clip(segment, area) !== undefined ? 1 : 0;
  });
  return { people, ties };
}
