/** The map itself as marks in px: ties, discs, and the names that find room. */

import { byCodeUnit } from "../bibliography/by-code-unit.ts";
import { findLowerBounds, isTieCut } from "../network/lower-bounds.ts";
import { onesIn } from "../network/mask.ts";

import { type Box, clip, squaredDistance } from "./box.ts";
import { crowdOpacity } from "./crowd.ts";
import type { Density } from "./density.ts";
import type { Excerpt } from "./excerpt.ts";
import { type NamesRequest, writeNames } from "./labels/map-names.ts";
import type { Scene } from "./labels/scene.ts";
import { printable } from "./labels/text.ts";
import type { Disc, Line, Text } from "./mark.ts";
import { pixelRadius, pixelWidth, pixelX, pixelY, trueWidth } from "./projection.ts";

export interface MapRequest extends NamesRequest {
  /** `x` and `y` of each author, in map units; `NaN` for people not shown. */
  readonly positions: Float32Array;
  readonly excerpt: Excerpt;
  /** What lies below: discs are faint then, and ties are left out. */
  readonly density?: Density;
  /** What of the picture the map may use, px. */
  readonly area: Box;
}

export interface DrawnMap {
  /** Weakest first. */
  readonly ties: readonly Line[];
  /** Largest first, so that none is hidden. */
  readonly discs: readonly Disc[];
  /** Names of people, then of clusters. */
  readonly labels: readonly Text[];
  /** From names to their discs. */
  readonly leaders: readonly Line[];
}

/** Of discs over a density, as on screen. */
const FAINT = 0.25;

/** Marks for what reaches into the area. */
export function drawMap(request: MapRequest): DrawnMap {
  const places = placesOf(request);
  const ties = request.density === undefined ? visibleTies(request, places) : [];
  const scene: Scene = { ...places, ties: ties.map((tie) => endsOf(tie, request)) };
  const bounds = findLowerBounds(request.content.network, request.content.slice);
  return {
    ties: ties.map((tie) => ({
      ...tieMark(tie, request, places),
      isLowerBound: isTieCut(bounds, ...endsOf(tie, request)),
    })),
    discs: discMarks(request, places),
    ...writeNames(request, scene),
  };
}

type Places = Pick<Scene, "frame" | "x" | "y" | "radius">;

function placesOf({ appearance, positions, projection, area }: MapRequest): Places {
  const { radius } = appearance;
  return {
    frame: area,
    x: radius.map((_, author) => pixelX(positions[2 * author]!, projection)),
    y: radius.map((_, author) => pixelY(positions[2 * author + 1]!, projection)),
    radius: radius.map((units) => (units > 0 ? pixelRadius(units, projection) : 0)),
  };
}

/** Of equals, those of one colour and opacity together: they become one group of an SVG. */
function visibleTies(request: MapRequest, { x, y }: Places): readonly number[] {
  const { content, appearance, area, excerpt } = request;
  const { network, slice } = content;
  const isVisible = (tie: number) => {
    const [a, b] = [network.source[tie]!, network.target[tie]!];
    return clip({ x1: x[a]!, y1: y[a]!, x2: x[b]!, y2: y[b]! }, area) !== undefined;
  };
  const visible = [...onesIn(excerpt.ties)].filter(isVisible);
  const opacity = new Map(visible.map((tie) => [tie, opacityOf(tie, request)]));
  return visible.sort(
    (a, b) =>
      slice.strength[a]! - slice.strength[b]! ||
      byCodeUnit(appearance.tieColour[a]!, appearance.tieColour[b]!) ||
      opacity.get(a)! - opacity.get(b)! ||
      a - b,
  );
}

function endsOf(tie: number, { content }: MapRequest): readonly [number, number] {
  return [content.network.source[tie]!, content.network.target[tie]!];
}

function tieMark(tie: number, request: MapRequest, { x, y }: Places): Line {
  const { appearance, projection } = request;
  const [a, b] = endsOf(tie, request);
  return {
    kind: "line",
    x1: x[a]!,
    y1: y[a]!,
    x2: x[b]!,
    y2: y[b]!,
    width: pixelWidth(appearance.tieWidth[tie]!, projection),
    colour: appearance.tieColour[tie]!,
    opacity: opacityOf(tie, request),
  };
}

function opacityOf(tie: number, { appearance, projection }: MapRequest): number {
  const { tieOpacity, tieWidth, crowd } = appearance;
  const widened = pixelWidth(tieWidth[tie]!, projection) / trueWidth(tieWidth[tie]!, projection);
  const opacity = Math.max(tieOpacity, projection.magnified?.faintest ?? 0);
  return Math.min(opacity, crowdOpacity(crowd[tie]!, widened));
}

function discMarks(
  { content, appearance, area, density }: MapRequest,
  places: Places,
): readonly Disc[] {
  return [...places.radius.keys()]
    .filter((author) => isIn(area, places, author))
    .sort(
      (a, b) =>
        places.radius[b]! - places.radius[a]! ||
        byCodeUnit(appearance.colour[a]!, appearance.colour[b]!) ||
        a - b,
    )
    .map((author) => ({
      kind: "disc",
      x: places.x[author]!,
      y: places.y[author]!,
      radius: places.radius[author]!,
      colour: appearance.colour[author]!,
      ...(density !== undefined && { opacity: FAINT }),
      name: printable(content.network.authors[author]!.name),
    }));
}

/** False for people without a place. */
function isIn(area: Box, { x, y, radius }: Places, author: number): boolean {
  return squaredDistance(area, x[author]!, y[author]!) < radius[author]! * radius[author]!;
}
