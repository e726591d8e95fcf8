/** Composes a figure: the map, names on it, and legend and caption in strips of their own. */

import type { Cluster } from "../network/cluster-names.ts";

import type { Appearance } from "./appearance.ts";
import type { Box } from "./box.ts";
import type { Content } from "./content.ts";
import { describeLegend } from "./legend.ts";
import { layOutLegend, type Strip } from "./legend-strip.ts";
import { drawMap } from "./map.ts";
import { type Mark, moved, type Text } from "./mark.ts";
import { PALETTES } from "./palette.ts";
import { fit, pixelRadius, type Projection } from "./projection.ts";
import { wrapText } from "./text.ts";

/** What a figure is made from. */
export interface FigureRequest {
  /** At 1×, px. */
  readonly width: number;
  readonly height: number;
  readonly isTransparent: boolean;
  readonly content: Content;
  readonly appearance: Appearance;
  /** `x` and `y` of each author in map units, those of {@link radii}; `NaN` for people not shown. */
  readonly positions: Float32Array;
  /** Part of the map to show, in map units; everything unless given. */
  readonly frame?: Box;
  readonly clusters: readonly Cluster[];
  readonly title?: string;
  readonly caption: string;
}

/** Everything to draw, in order, at 1×: the same request gives the same figure. */
export interface Figure {
  readonly width: number;
  readonly height: number;
  /** Painted first unless transparent; also the colour of halos and rims. */
  readonly background: string;
  readonly isTransparent: boolean;
  /** Of the map: what would stand out is cut. */
  readonly area: Box;
  /** Ties, weakest first, then discs, largest first. */
  readonly map: readonly Mark[];
  /** Names; each has a halo. */
  readonly labels: readonly Text[];
  /** Title, legend and caption. */
  readonly margin: readonly Mark[];
}

/** Size of names for a figure of one px by one px; others grow with the geometric mean side. */
const TEXT_SHARE = 1 / 85;
const SMALLEST_TEXT = 12;
/** In ems of the names: margin and title; caption and legend. */
const MARGIN = 2;
const TITLE = 1.35;
const SMALL_PRINT = 0.87;
/** In ems of the text in question. */
const LINE_HEIGHT = 1.5;
/** The discs of few people would fill the figure: one paper is never larger than this, in ems. */
const LARGEST_UNIT = 0.75;
/** Larger discs would make the legend compete with the map; in ems. */
const LARGEST_SWATCH = 3;

/** Lays out a figure; names without room are left out, and nothing is drawn over the legend. */
export function composeFigure(request: FigureRequest): Figure {
  const { width, height, isTransparent, appearance } = request;
  const size = Math.max(SMALLEST_TEXT, Math.sqrt(width * height) * TEXT_SHARE);
  const margin = MARGIN * size;
  const title = titleStrip(request, TITLE * size);
  const caption = captionStrip(request, { size: smallPrint(size), width: width - 2 * margin });
  const inner: Box = {
    minX: margin,
    minY: margin + title.height,
    maxX: width - margin,
    maxY: height - margin - caption.height,
  };
  const { area, projection, legend } = shareRoom(request, inner, size);
  const map = drawMap({ ...request, projection, area, textSize: size });
  return {
    width,
    height,
    background: PALETTES[appearance.theme].background,
    isTransparent,
    area,
    map: [...map.ties, ...map.discs],
    labels: map.labels,
    margin: [
      ...moved(title.marks, margin, margin),
      ...moved(legend.marks, margin, inner.maxY - legend.height),
      ...moved(caption.marks, margin, inner.maxY),
    ],
  };
}

function smallPrint(size: number): number {
  return Math.max(SMALLEST_TEXT, SMALL_PRINT * size);
}

function titleStrip({ title, appearance }: FigureRequest, size: number): Strip {
  if (title === undefined) return { marks: [], height: 0 };
  const colour = PALETTES[appearance.theme].text;
  return {
    marks: [
      { kind: "text", text: title, x: 0, y: size, anchor: "start", size, weight: 600, colour },
    ],
    height: LINE_HEIGHT * size,
  };
}

function captionStrip(
  { caption, appearance }: FigureRequest,
  { size, width }: { readonly size: number; readonly width: number },
): Strip {
  const lines = wrapText(caption, width, size);
  const colour = PALETTES[appearance.theme].quietText;
  const marks = lines.map((text, line): Text => {
    const y = (line + 1) * LINE_HEIGHT * size;
    return { kind: "text", text, x: 0, y, anchor: "start", size, weight: 400, colour };
  });
  return { marks, height: lines.length * LINE_HEIGHT * size };
}

interface Room {
  readonly area: Box;
  readonly projection: Projection;
  readonly legend: Strip;
}

/**
 * Divides what title and caption leave between the map and its legend.
 *
 * Each depends on the other: discs in the legend are as large as on the map. So the map is first
 * fitted as if alone, which makes the legend as high as it can get, and then into what that leaves.
 */
function shareRoom(request: FigureRequest, inner: Box, size: number): Room {
  const palette = PALETTES[request.appearance.theme];
  const style = { width: inner.maxX - inner.minX, size: smallPrint(size), palette };
  const alone = project(request, inner, size);
  const described = describeLegend(request.content, request.appearance, request.clusters);
  const sizes = described.sizes.filter(
    ({ radius }) => pixelRadius(radius, alone) <= LARGEST_SWATCH * size,
  );
  const legend = { ...described, sizes };
  const highest = layOutLegend(legend, { ...style, projection: alone }).height;
  const area = { ...inner, maxY: Math.max(inner.minY, inner.maxY - highest - size) };
  const projection = project(request, area, size);
  return { area, projection, legend: layOutLegend(legend, { ...style, projection }) };
}

/** A given frame fills the area; a whole map keeps room for the names at its edge. */
function project(request: FigureRequest, area: Box, size: number): Projection {
  if (request.frame !== undefined) return fit(request.frame, area, Number.POSITIVE_INFINITY);
  const inset = {
    minX: area.minX + 2 * size,
    minY: area.minY + size,
    maxX: area.maxX - 2 * size,
    maxY: area.maxY - size,
  };
  return fit(extent(request), inset, LARGEST_UNIT * size);
}

/** The discs of everybody shown; a point when there is nobody. */
function extent({ appearance, positions }: FigureRequest): Box {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  appearance.radius.forEach((radius, author) => {
    const [x, y] = [positions[2 * author]!, positions[2 * author + 1]!];
    if (radius === 0 || Number.isNaN(x)) return;
    minX = Math.min(minX, x - radius);
    minY = Math.min(minY, y - radius);
    maxX = Math.max(maxX, x + radius);
    maxY = Math.max(maxY, y + radius);
  });
  return minX > maxX ? { minX: 0, minY: 0, maxX: 0, maxY: 0 } : { minX, minY, maxX, maxY };
}
