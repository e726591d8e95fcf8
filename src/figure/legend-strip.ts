/** The legend as marks: rows of swatches with words, wrapped to a width. */

import { englishCount } from "../bibliography/english-count.ts";

import { REACH } from "./density.ts";
import { densitySteps } from "./density-colours.ts";
import { shortName } from "./labels/cluster-short-name.ts";
import { printable, textWidth, wrapText } from "./labels/text.ts";
import type { Legend } from "./legend.ts";
import { type Item, LEAST_DIFFERENCE, type Swatch, sizeItems, widthItems } from "./legend-items.ts";
import type { ColourBy, SizeBy } from "./look.ts";
import type { Mark, Text } from "./mark.ts";
import type { Palette, Theme } from "./palette.ts";
import { type Projection, pixelRadius, pixelWidth } from "./projection.ts";

export interface StripStyle {
  /** Of the strip, px. */
  readonly width: number;
  /** Whether it stands beside the map, not below it. */
  readonly isColumn: boolean;
  /** Of the font, px. */
  readonly size: number;
  readonly palette: Palette;
  /** Of the map that the legend belongs to. */
  readonly projection: Projection;
}

/** Marks from (0, 0) downwards. */
export interface Strip {
  readonly marks: readonly Mark[];
  /** Px. */
  readonly height: number;
}

type StripSwatch =
  /** Before a heading. */
  { readonly kind: "none" } | Swatch;

type StripItem = Item<StripSwatch>;

/** Share of a row that a heading may take by the widths of lighter letters. */
const HEADING_WIDTH = 0.9;
/** In ems: height of a row, length of a line, free space after swatches, items and headings. */
const ROW = 1.75;
const LINE = 2;
const AFTER_SWATCH = 0.45;
const AFTER_ITEM = 1.1;
const AFTER_HEADING = 0.6;
/** Names of groups are cut here, in ems. */
const LONGEST_NAME = 30;
/** Swatches of groups show a colour, not a size; in ems. */
const COLOUR_RADIUS = 0.42;

const COLOURS_MEAN: Readonly<Record<ColourBy, { heading: string; others: string }>> = {
  cluster: { heading: "Clusters", others: "others" },
  component: { heading: "Components", others: "others" },
  category: { heading: "Most papers in", others: "others" },
  "first-year": { heading: "First paper", others: "no year" },
  "last-year": { heading: "Last paper", others: "no year" },
};
const SIZES_MEAN: Readonly<Record<SizeBy, string>> = {
  papers: "Papers",
  coauthors: "Co-authors",
  strength: "Strength",
};

/** Lays out a legend: colours first, then sizes and widths as large as on the map. */
export function layOutLegend(legend: Legend, style: StripStyle): Strip {
  return layOut(linesOf(legend, style), style);
}

function layOut(lines: readonly Line[], style: StripStyle): Strip {
  const marks: Mark[] = [];
  let y = 0;
  for (const line of lines) {
    const height = Math.max(...line.map((item) => itemHeight(item, style)));
    let x = 0;
    for (const item of line) {
      marks.push(...drawItem(item, { x, y: y + height / 2 }, style));
      x += itemWidth(item, style);
    }
    y += height;
  }
  return { marks, height: y };
}

/** Of a density: shades from few people to many, in place of all else. */
export function layOutDensityLegend(theme: Theme, style: StripStyle): Strip {
  const { size } = style;
  const shades = densitySteps(theme).map((colour, step, { length }): StripItem => {
    const words = step === 0 ? "few" : step === length - 1 ? "many" : "";
    return { swatch: { kind: "disc", radius: COLOUR_RADIUS * size, colour }, words };
  });
  const words = `Connected people within ${REACH}`;
  const line = [heading(words), ...shades];
  const [first, ...others] = wrapItems(line, style);
  if (first !== undefined && others.length === 0) return layOut([first], style);
  // Few and many stand in one row; a heading is wider than its text as others are set.
  const headings = wrapText(words, HEADING_WIDTH * style.width, size);
  return layOut([...headings.map((text) => [heading(text)]), ...wrapItems(shades, style)], style);
}

type Line = readonly StripItem[];

/** Groups in running lines, or in a column one below the other; headings of a column stand alone. */
function linesOf(legend: Legend, style: StripStyle): readonly Line[] {
  const colours = colourItems(legend, style);
  const measures = [discs(legend, style), lines(legend, style)];
  if (!style.isColumn)
    return [colours, measures.flat()].flatMap((items) => wrapItems(items, style));
  return [
    ...colours.map((item) => [item]),
    ...measures.flatMap(([title, ...items]) =>
      title === undefined ? [] : [[title], ...wrapItems(items, style)],
    ),
  ];
}

/** Hebrew, Arabic and their kin: a count behind them would be drawn in front, as a part of the name. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/u;
const LEFT_TO_RIGHT_MARK = "\u200e";

function colourItems(legend: Legend, style: StripStyle): readonly StripItem[] {
  const { size, palette } = style;
  const meaning = COLOURS_MEAN[legend.colourBy];
  const swatchOf = (colour: string): Swatch => {
    return { kind: "disc", radius: COLOUR_RADIUS * size, colour };
  };
  const items = legend.colours.map((group): StripItem => {
    const swatch = swatchOf(group.colour);
    const count = meaning.others === "others" ? ` (${englishCount(group.people)})` : "";
    const room = Math.min(LONGEST_NAME * size, style.width) - swatchWidth(swatch, size);
    const name = shortName(printable(group.name), room - textWidth(count, size), size);
    return {
      swatch,
      words: `${name}${RIGHT_TO_LEFT.test(name) ? LEFT_TO_RIGHT_MARK : ""}${count}`,
    };
  });
  if (items.length === 0) return [];
  const others = {
    swatch: swatchOf(palette.other),
    words: `${meaning.others}${legend.areOthersMuted ? ", muted or grey" : ""} (${englishCount(legend.others)})`,
  };
  const isOfFile = legend.isGiven && legend.colourBy === "category";
  return [
    heading(isOfFile ? "Clusters of the file" : meaning.heading),
    ...items,
    ...(legend.others === 0 ? [] : [others]),
  ];
}

function discs(legend: Legend, { projection, palette }: StripStyle): readonly StripItem[] {
  if (legend.allSizes.length === 0) return [];
  const pixels = (radius: number) => pixelRadius(radius, projection);
  const items = sizeItems(legend, { colour: palette.other, pixels, inWords: rounded });
  return [heading(SIZES_MEAN[legend.sizeBy]), ...items];
}

function lines(legend: Legend, { projection, palette }: StripStyle): readonly StripItem[] {
  if (legend.widths.length === 0) return [];
  const pixels = (width: number) => pixelWidth(width, projection);
  const [thinnest, broadest] = [legend.widths[0]!, legend.widths.at(-1)!];
  const difference = pixels(broadest.width) - pixels(thinnest.width);
  const items =
    thinnest !== broadest && difference < LEAST_DIFFERENCE
      ? [heading(`${rounded(thinnest.strength)} to ${rounded(broadest.strength)}`)]
      : widthItems(legend, { colour: palette.tie, pixels, inWords: rounded });
  return [heading(legend.isStrengthCounted ? "Shared papers" : "Strength of a tie"), ...items];
}

/** Fractional counting makes thirds and sevenths: two decimals; of papers by very many, two digits. */
function rounded(value: number): string {
  return String(value < 0.01 ? Number(value.toPrecision(2)) : Math.round(100 * value) / 100);
}

function heading(words: string): StripItem {
  return { swatch: { kind: "none" }, words };
}

function wrapItems(
  items: readonly StripItem[],
  style: StripStyle,
): readonly (readonly StripItem[])[] {
  const lines: StripItem[][] = [];
  let room = 0;
  for (const [i, item] of items.entries()) {
    const width = itemWidth(item, style);
    // A heading at the end of a line would belong to nothing.
    const next = item.swatch.kind === "none" ? items[i + 1] : undefined;
    const needed = next === undefined ? width : width + itemWidth(next, style);
    if (lines.length === 0 || needed > room) {
      lines.push([]);
      room = style.width + AFTER_ITEM * style.size;
    }
    lines[lines.length - 1]!.push(item);
    room -= width;
  }
  return lines;
}

function itemWidth({ swatch, words }: StripItem, { size }: StripStyle): number {
  const after = swatch.kind === "none" ? AFTER_HEADING : AFTER_ITEM;
  return swatchWidth(swatch, size) + textWidth(words, size, weightOf(swatch)) + after * size;
}

function swatchWidth(swatch: StripSwatch, size: number): number {
  if (swatch.kind === "none" || swatch.kind === "words") return 0;
  return (swatch.kind === "disc" ? 2 * swatch.radius : LINE * size) + AFTER_SWATCH * size;
}

function itemHeight({ swatch }: StripItem, { size }: StripStyle): number {
  return Math.max(ROW * size, swatch.kind === "disc" ? 2 * swatch.radius + 0.5 * size : 0);
}

function weightOf(swatch: StripSwatch): 400 | 600 {
  return swatch.kind === "none" ? 600 : 400;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** @param start - left end of the item, at its middle height. */
function drawItem({ swatch, words }: StripItem, start: Point, style: StripStyle): readonly Mark[] {
  const { size, palette } = style;
  const text: Text = {
    kind: "text",
    text: words,
    x: start.x + swatchWidth(swatch, size),
    y: start.y + 0.36 * size,
    anchor: "start",
    size,
    weight: weightOf(swatch),
    colour: palette.quietText,
  };
  return [...drawSwatch(swatch, start, size), ...(words === "" ? [] : [text])];
}

function drawSwatch(swatch: StripSwatch, { x, y }: Point, size: number): readonly Mark[] {
  switch (swatch.kind) {
    case "none":
    case "words":
      return [];
    case "disc":
      return [{ ...swatch, x: x + swatch.radius, y }];
    case "line":
      return [{ ...swatch, x1: x, y1: y, x2: x + LINE * size, y2: y, opacity: 1 }];
  }
}
