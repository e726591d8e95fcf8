/** The map itself as marks in px: ties, discs, and the names that find room. */

import type { Appearance } from "./appearance.ts";
import { type Box, clip, contains, squaredDistance } from "./box.ts";
import type { Content } from "./content.ts";
import type { Scene } from "./label-cost.ts";
import { type Candidate, labelLimit, placeLabels } from "./labels.ts";
import type { Disc, Line, Text } from "./mark.ts";
import { PALETTES } from "./palette.ts";
import { type Projection, pixelRadius, pixelWidth, pixelX, pixelY } from "./projection.ts";

export interface MapRequest {
  readonly content: Content;
  readonly appearance: Appearance;
  /** `x` and `y` of each author, in map units; `NaN` for people not shown. */
  readonly positions: Float32Array;
  readonly projection: Projection;
  /** What of the picture the map may use, px. */
  readonly area: Box;
  /** Of most names, px. */
  readonly textSize: number;
}

export interface DrawnMap {
  /** Weakest first. */
  readonly ties: readonly Line[];
  /** Largest first, so that none is hidden. */
  readonly discs: readonly Disc[];
  readonly labels: readonly Text[];
}

/** Names of leading people are larger by this. */
const LEADING_TEXT = 1.2;

/** Marks for what reaches into the area. */
export function drawMap(request: MapRequest): DrawnMap {
  const places = placesOf(request);
  const ties = visibleTies(request, places);
  return {
    ties: ties.map((tie) => tieMark(tie, request, places)),
    discs: discMarks(request, places),
    labels: labelMarks(request, { ...places, ties: ties.map((tie) => endsOf(tie, request)) }),
  };
}

/** Everything of a scene but its ties. */
type Places = Omit<Scene, "ties">;

function placesOf({ appearance, positions, projection, area }: MapRequest): Places {
  const { radius } = appearance;
  return {
    frame: area,
    x: radius.map((_, author) => pixelX(positions[2 * author]!, projection)),
    y: radius.map((_, author) => pixelY(positions[2 * author + 1]!, projection)),
    radius: radius.map((units) => (units > 0 ? pixelRadius(units, projection) : 0)),
  };
}

function visibleTies({ content, area }: MapRequest, { x, y }: Places): readonly number[] {
  const { network, slice } = content;
  const isVisible = (tie: number) => {
    const [a, b] = [network.source[tie]!, network.target[tie]!];
    return clip({ x1: x[a]!, y1: y[a]!, x2: x[b]!, y2: y[b]! }, area) !== undefined;
  };
  return [...slice.tieShown.keys()]
    .filter((tie) => slice.tieShown[tie] && isVisible(tie))
    .sort((a, b) => slice.strength[a]! - slice.strength[b]! || a - b);
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
    opacity: appearance.tieOpacity,
  };
}

function discMarks({ appearance, area }: MapRequest, places: Places): readonly Disc[] {
  return [...places.radius.keys()]
    .filter((author) => isIn(area, places, author))
    .sort((a, b) => places.radius[b]! - places.radius[a]! || a - b)
    .map((author) => ({
      kind: "disc",
      x: places.x[author]!,
      y: places.y[author]!,
      radius: places.radius[author]!,
      colour: appearance.colour[author]!,
    }));
}

/** False for people without a place. */
function isIn(area: Box, { x, y, radius }: Places, author: number): boolean {
  return squaredDistance(area, x[author]!, y[author]!) < radius[author]! * radius[author]!;
}

function labelMarks(request: MapRequest, scene: Scene): readonly Text[] {
  const { content, appearance, textSize } = request;
  const isInside = (author: number) => {
    const [x, y] = [scene.x[author]!, scene.y[author]!];
    return contains(scene.frame, { minX: x, minY: y, maxX: x, maxY: y });
  };
  const candidates = Array.from(appearance.labelOrder.filter(isInside), (author): Candidate => {
    const size = appearance.leading[author] ? LEADING_TEXT * textSize : textSize;
    const text = content.network.authors[author]!.name;
    return { author, text, size, weight: 400, forced: false };
  });
  const colour = PALETTES[appearance.theme].text;
  return placeLabels(scene, candidates, labelLimit(candidates.length)).map(
    ({ text, size, weight, anchor, x, y }) => {
      return { kind: "text", text, size, weight, anchor, x, y, colour };
    },
  );
}
