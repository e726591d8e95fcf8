/** What is on screen, as a part of the map to draw: without the bands above and below where nothing stands. */

import { type Box, clip, squaredDistance } from "../../figure/box.ts";
import type { Frame, SeenNames } from "../../figure/figure-request.ts";
import type { VisiblePart } from "../../figure/turn.ts";
import type { View } from "../../state/select.ts";
import { plainOpacity } from "../map/painter.ts";
import { THINNEST_TIE } from "../map/shaders.ts";

/** A part of the map, and the names that stand on it; without them, a figure has names of its own choice. */
export interface SeenPart extends VisiblePart {
  readonly names: SeenNames | undefined;
  /** Whether shades tell where many people are. */
  readonly hasDensity: boolean;
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
  view: View,
  places: Float32Array,
): Extract<Frame, { readonly box: Box }> {
  const { names, scale, drawn, minX, maxY } = screen;
  // Both grow less than the distances between people while the camera comes nearer.
  const grown = { discs: drawn.discScale / scale, ties: drawn.tieScale / scale };
  const lines = { thinnest: THINNEST_TIE / scale, faintest: plainOpacity(drawn.ties) };
  return {
    box: withoutBands(screen, view, places),
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

/** The whole width, and what of the height discs, ties and names reach within it. */
function withoutBands(screen: SeenPart, view: View, places: Float32Array): Box {
  const { names, scale, minX, maxX } = screen;
  let [minY, maxY] = [Infinity, -Infinity];
  const reach = (low: number, high: number) => {
    minY = Math.min(minY, low);
    maxY = Math.max(maxY, high);
  };
  reachDiscs(screen, view, { places, reach });
  reachTies(screen, view, { places, reach });
  for (const { box } of [...(names?.people ?? []), ...(names?.clusters ?? [])])
    reach(screen.maxY - box.maxY / scale, screen.maxY - box.minY / scale);
  const free = FREE / scale;
  const part = {
    ...{ minX, maxX },
    minY: Math.max(screen.minY, minY - free),
    maxY: Math.min(screen.maxY, maxY + free),
  };
  return part.minY < part.maxY ? part : screen;
}

interface Reaching {
  readonly places: Float32Array;
  readonly reach: (low: number, high: number) => void;
}

function reachDiscs(screen: SeenPart, { appearance }: View, { places, reach }: Reaching) {
  const growth = screen.drawn.discScale / screen.scale;
  for (const [author, size] of appearance.radius.entries()) {
    const [x, y, radius] = [places[2 * author]!, places[2 * author + 1]!, size * growth];
    // Nobody is, who is not shown: their discs have no size.
    if (squaredDistance(screen, x, y) < radius ** 2) reach(y - radius, y + radius);
  }
}

function reachTies(screen: SeenPart, { network, slice }: View, { places, reach }: Reaching) {
  const { source, target } = network;
  for (const [tie, isShown] of slice.tieShown.entries()) {
    if (!isShown) continue;
    const [a, b] = [2 * source[tie]!, 2 * target[tie]!];
    const ends = { x1: places[a]!, y1: places[a + 1]!, x2: places[b]!, y2: places[b + 1]! };
    const seen = clip(ends, screen);
    if (seen !== undefined) reach(Math.min(seen.y1, seen.y2), Math.max(seen.y1, seen.y2));
  }
}
