/** Composes a figure: the map, names on it, and legend and caption in strips of their own. */

import type { Box } from "./box.ts";
import { densityAreas } from "./density-areas.ts";
import { excerptOf, withoutOthers } from "./excerpt.ts";
import type { FigureRequest, Frame } from "./figure-request.ts";
import { shareRoom, spareHeight } from "./labels/room.ts";
import { printable, shorten, wrapText } from "./labels/text.ts";
import type { Strip } from "./legend-strip.ts";
import { drawMap } from "./map.ts";
import { type Area, type Line, type Mark, moved, type Text } from "./mark.ts";
import { PALETTES } from "./palette.ts";

/** Everything to draw, in order, at 1×: the same request gives the same figure. */
export interface Figure {
  readonly width: number;
  readonly height: number;
  /** Painted first unless transparent; also the colour of halos and rims. */
  readonly background: string;
  readonly isTransparent: boolean;
  /** Of the map: what would stand out is cut. */
  readonly area: Box;
  /** Below the map, each over the one before: how many people are where. */
  readonly ground: readonly Area[];
  /** Ties, weakest first, then discs, largest first. */
  readonly map: readonly Mark[];
  /** Names of people, then of clusters; each has a halo. */
  readonly labels: readonly Text[];
  /** From names to discs that they have no room beside; each has a halo, too. */
  readonly leaders: readonly Line[];
  /** Title, legend and caption. */
  readonly margin: readonly Mark[];
}

/** Size of names for a figure of one px by one px; others grow with the geometric mean side. */
const TEXT_SHARE = 1 / 85;
/** Of any text, px at 1×. */
export const SMALLEST_TEXT = 12;
/** In ems of the names: margin and title; caption and legend. */
const MARGIN = 2;
const TITLE = 1.35;
const SMALL_PRINT = 0.87;
/** In ems of the text in question. */
const LINE_HEIGHT = 1.5;
/** Share of the height from which on a caption is cut. */
const LONGEST_CAPTION = 0.4;

/** Lays out a figure; names without room are left out, and nothing is drawn over the legend. */
export function composeFigure(request: FigureRequest): Figure {
  const { width, isTransparent, appearance, background } = request;
  const excerpt = excerptOf(request.content, peopleOf(request.frame));
  const drawn = { ...request, appearance: withoutOthers(appearance, excerpt), excerpt };
  const names = Math.max(SMALLEST_TEXT, Math.sqrt(width * request.height) * TEXT_SHARE);
  const text = { names, legend: Math.max(SMALLEST_TEXT, SMALL_PRINT * names) };
  const margin = MARGIN * names;
  const column = width - 2 * margin;
  const title = titleStrip(request, { size: TITLE * names, width: column });
  const caption = captionStrip(request, { size: text.legend, width: column });
  const left = {
    minX: margin,
    minY: margin + title.height,
    maxX: width - margin,
    maxY: request.height - margin - caption.height,
  };
  const spare = request.isTrimmed === true ? spareHeight(drawn, left, text) : 0;
  const inner = { ...left, maxY: left.maxY - spare };
  const { area, projection, legend } = shareRoom(drawn, inner, text);
  const map = drawMap({ ...drawn, projection, area, textSize: names });
  return {
    width,
    height: request.height - spare,
    background: background ?? PALETTES[appearance.theme].background,
    isTransparent,
    area,
    ground: request.density ? densityAreas(request.density, projection, appearance.theme) : [],
    map: [...map.ties, ...map.discs],
    labels: map.labels,
    leaders: map.leaders,
    margin: [
      ...moved(title.marks, margin, margin),
      ...legend,
      ...moved(caption.marks, margin, inner.maxY),
    ],
  };
}

function peopleOf(frame: Frame | undefined): readonly number[] | undefined {
  return frame !== undefined && "people" in frame ? frame.people : undefined;
}

/** Of a strip, px: its font and its width. */
interface StripSize {
  readonly size: number;
  readonly width: number;
}

function titleStrip({ title, appearance }: FigureRequest, { size, width }: StripSize): Strip {
  if (title === undefined) return { marks: [], height: 0 };
  const colour = PALETTES[appearance.theme].text;
  const text = shorten(printable(title), width, size, 600);
  return {
    marks: [{ kind: "text", text, x: 0, y: size, anchor: "start", size, weight: 600, colour }],
    height: LINE_HEIGHT * size,
  };
}

function captionStrip(
  { caption, appearance, height }: FigureRequest,
  { size, width }: StripSize,
): Strip {
  const all = wrapText(printable(caption), width, size);
  const most = Math.max(1, Math.floor((LONGEST_CAPTION * height) / (LINE_HEIGHT * size)));
  const lines = all.length > most ? [...all.slice(0, most - 1), `${all[most - 1]} …`] : all;
  const colour = PALETTES[appearance.theme].quietText;
  const marks = lines.map((text, line): Text => {
    const y = (line + 1) * LINE_HEIGHT * size;
    return { kind: "text", text, x: 0, y, anchor: "start", size, weight: 400, colour };
  });
  return { marks, height: lines.length * LINE_HEIGHT * size };
}
