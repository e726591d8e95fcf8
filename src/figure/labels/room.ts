/** Who gets which part of a figure: the map, and its legend below or beside it. */

import type { Box } from "../box.ts";
import type { Excerpt } from "../excerpt.ts";
import type { FigureRequest } from "../figure-request.ts";
import { describeLegend, withDiscsUpTo } from "../legend.ts";
import { layOutDensityLegend, layOutLegend } from "../legend-strip.ts";
import { type Mark, moved } from "../mark.ts";
import { PALETTES } from "../palette.ts";
import { fit, type Projection } from "../projection.ts";
import { seenIn } from "../seen.ts";

/** The discs of few people would fill the figure: one paper is never larger than this, in ems. */
const LARGEST_UNIT = 0.75;
/** Of a handful, discs as small would be lost on the page. */
const HANDFUL = 10;
const LARGEST_UNIT_OF_HANDFUL = 1.2;
/** Few people then use the figure all the same: they stand up to so many times as far apart. */
const LARGEST_SPREAD = 3;
/** Larger discs would make the legend compete with the map; in ems. */
const LARGEST_SWATCH = 3;
/** Room for names beside the outermost discs, on each side, in ems; above and below, half of it. */
const EDGE = 2;
/** People in a row need room for names above and below them, in ems. */
const LEAST_HEIGHT = 10;
/** A figure wider than this has its legend beside the map; its width in ems of the legend. */
const WIDE = 1.7;
const LEGEND_COLUMN = 18;

/** In the looks of what is drawn: who is left out has no radius. */
interface DrawnRequest extends FigureRequest {
  readonly excerpt: Excerpt;
}

export interface Room {
  readonly area: Box;
  readonly projection: Projection;
  /** In place. */
  readonly legend: readonly Mark[];
}

/** Of fonts, px. */
export interface TextSizes {
  readonly names: number;
  readonly legend: number;
}

/**
 * Divides what title and caption leave between the map and its legend.
 *
 * Each depends on the other: discs in the legend are as large as on the map. So the map is first
 * fitted as if alone, which makes the legend as high as it can get, and then into what that leaves.
 */
export function shareRoom(request: DrawnRequest, inner: Box, text: TextSizes): Room {
  const room = roomFor(request, inner, text);
  const isPart = request.frame !== undefined && "box" in request.frame;
  // Less is to be told of a part, and what is seen of the map is then hardly less.
  return isPart ? roomFor({ ...request, excerpt: seenIn(request, room) }, inner, text) : room;
}

function roomFor(request: DrawnRequest, inner: Box, text: TextSizes): Room {
  const palette = PALETTES[request.appearance.theme];
  const { names: size, legend: print } = text;
  const isColumn = request.width > WIDE * request.height;
  const width = isColumn ? LEGEND_COLUMN * print : inner.maxX - inner.minX;
  const style = { width, isColumn, size: print, palette };
  const alone = project(request, inner, size);
  const described = describeLegend(
    request.content,
    request.appearance,
    request.clusters,
    request.excerpt,
  );
  const unit = alone.scale * (alone.magnified?.discs ?? 1);
  const legend = withDiscsUpTo(described, (LARGEST_SWATCH * size) / unit);
  const stripFor = (projection: Projection) =>
    request.density === undefined
      ? layOutLegend(legend, { ...style, projection })
      : layOutDensityLegend(request.appearance.theme, { ...style, projection });
  const highest = stripFor(alone).height;
  const area = isColumn
    ? { ...inner, maxX: Math.max(inner.minX, inner.maxX - width - size) }
    : { ...inner, maxY: Math.max(inner.minY, inner.maxY - highest - size) };
  const projection = project(request, area, size);
  const { marks, height } = stripFor(projection);
  const top = isColumn ? inner.minY : inner.maxY - height;
  return { area, projection, legend: moved(marks, inner.maxX - width, top) };
}

/** How much lower a figure may be without a smaller map. */
export function spareHeight(request: DrawnRequest, inner: Box, text: TextSizes): number {
  const { area, projection } = shareRoom(request, inner, text);
  const { minY, maxY } = shownPart(request);
  const needed = Math.max(
    (maxY - minY) * projection.scale + EDGE * text.names,
    LEAST_HEIGHT * text.names,
  );
  return Math.max(0, area.maxY - area.minY - needed);
}

/** A part given as a box fills the area; people keep room for the names at the edge. */
function project(request: FigureRequest, area: Box, size: number): Projection {
  const { frame } = request;
  if (frame !== undefined && "box" in frame) {
    const { box, magnified } = frame;
    const projection = fit(box, area, Number.POSITIVE_INFINITY);
    return magnified === undefined ? projection : { ...projection, magnified };
  }
  const inset = {
    minX: area.minX + EDGE * size,
    minY: area.minY + (EDGE / 2) * size,
    maxX: area.maxX - EDGE * size,
    maxY: area.maxY - (EDGE / 2) * size,
  };
  const drawn = request.appearance.radius.filter((radius) => radius > 0).length;
  const largest = (drawn > HANDFUL ? LARGEST_UNIT : LARGEST_UNIT_OF_HANDFUL) * size;
  const projection = fit(shownPart(request), inset, LARGEST_SPREAD * largest);
  const spread = Math.max(1, projection.scale / largest);
  return { ...projection, magnified: { discs: 1 / spread, ties: 1 / spread } };
}

/** In map units: a point when there is nobody. */
function shownPart({ appearance, positions, frame }: FigureRequest): Box {
  if (frame !== undefined && "box" in frame) return frame.box;
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [author, radius] of appearance.radius.entries()) {
    const [x, y] = [positions[2 * author]!, positions[2 * author + 1]!];
    if (radius === 0 || Number.isNaN(x)) continue;
    minX = Math.min(minX, x - radius);
    minY = Math.min(minY, y - radius);
    maxX = Math.max(maxX, x + radius);
    maxY = Math.max(maxY, y + radius);
  }
  return minX > maxX ? { minX: 0, minY: 0, maxX: 0, maxY: 0 } : { minX, minY, maxX, maxY };
}
