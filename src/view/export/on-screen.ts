/** What is on screen, as a part of the map to draw: without the bands above and below where nothing stands. */

import type { Box } from "../../figure/box.ts";
import type { Frame, SeenNames } from "../../figure/figure-request.ts";
import type { VisiblePart } from "../../figure/turn.ts";
import { plainOpacity } from "../map/painter.ts";
import { THINNEST_TIE } from "../map/shaders.ts";

/** A part of the map, and the names that stand on it; without them, a figure has names of its own choice. */
export interface SeenPart extends VisiblePart {
  readonly names: SeenNames | undefined;
}

/** Px of the screen that stay free above and below what stands there. */
const FREE = 8;
/** Of what is on screen with its margins, so that names are not smaller than there: a share, and px at least. */
const BESIDE = 1.06;
const LEAST_BESIDE = 48;
/** Legend and caption take more lines the narrower they are; px, and px². What is not needed is trimmed. */
const BELOW = 300;
const BELOW_AREA = 120_000;

/** As it lies there: discs, ties and names as large beside the distances. */
export function frameOnScreen(
  screen: SeenPart,
  radius: Float64Array,
  places: Float32Array,
): Extract<Frame, { readonly box: Box }> {
  const { names, scale, drawn, minX, maxY } = screen;
  // Both grow less than the distances between people while the camera comes nearer.
  const grown = { discs: drawn.discScale / scale, ties: drawn.tieScale / scale };
  const lines = { thinnest: THINNEST_TIE / scale, faintest: plainOpacity(drawn.ties) };
  return {
    box: withoutBands(screen, radius, places),
    magnified: { ...grown, ...lines },
    ...(names && { names: { ...names, scale, left: minX, top: maxY } }),
  };
}

/** Px at 1×, before the picture is trimmed: as wide as on screen, so that its legend is as large beside names. */
export function sizeOnScreen({ minX, minY, maxX, maxY }: Box, scale: number) {
  const across = (maxX - minX) * scale;
  const width = Math.round(Math.max(BESIDE * across, across + LEAST_BESIDE));
  const shape = Math.min(2, (maxY - minY) / (maxX - minX));
  return { width, height: Math.round(width * shape + BELOW + BELOW_AREA / width) };
}

/** The whole width. Nobody lies beyond the new edges, unless beyond the old ones, and so no tie does. */
function withoutBands(screen: SeenPart, radius: Float64Array, places: Float32Array): Box {
  const { names, scale, drawn, minX, maxX } = screen;
  let [minY, maxY] = [Infinity, -Infinity];
  for (const [author, size] of radius.entries()) {
    const y = places[2 * author + 1]!;
    if (size === 0 || Number.isNaN(y)) continue;
    const reach = (size * drawn.discScale) / scale;
    minY = Math.min(minY, y - reach);
    maxY = Math.max(maxY, y + reach);
  }
  for (const { box } of [...(names?.people ?? []), ...(names?.clusters ?? [])]) {
    minY = Math.min(minY, screen.maxY - box.maxY / scale);
    maxY = Math.max(maxY, screen.maxY - box.minY / scale);
  }
  const free = FREE / scale;
  const part = {
    ...{ minX, maxX },
    minY: Math.max(screen.minY, minY - free),
    maxY: Math.min(screen.maxY, maxY + free),
  };
  return part.minY < part.maxY ? part : screen;
}
