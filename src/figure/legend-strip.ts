/** The legend as marks: rows of swatches with words, wrapped to a width. */

import type { Legend } from "./legend.ts";
import type { ColourBy, SizeBy } from "./look.ts";
import type { Mark, Text } from "./mark.ts";
import type { Palette } from "./palette.ts";
import { type Projection, pixelRadius, pixelWidth } from "./projection.ts";
import { textWidth } from "./text.ts";

export interface StripStyle {
  /** Of the strip, px. */
  readonly width: number;
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

type Swatch =
  | { readonly kind: "none" }
  | { readonly kind: "disc"; readonly radius: number; readonly colour: string }
  | { readonly kind: "line"; readonly width: number; readonly colour: string };

interface Item {
  readonly swatch: Swatch;
  readonly words: string;
}

/** In ems: height of a row, length of a line, free space after swatches, items and headings. */
const ROW = 1.75;
const LINE = 2;
const AFTER_SWATCH = 0.45;
const AFTER_ITEM = 1.1;
const AFTER_HEADING = 0.6;
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
  const rows = [colourItems(legend, style), measureItems(legend, style)];
  const marks: Mark[] = [];
  let y = 0;
  for (const line of rows.flatMap((items) => wrapItems(items, style))) {
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

function colourItems(legend: Legend, { size, palette }: StripStyle): readonly Item[] {
  const radius = COLOUR_RADIUS * size;
  const meaning = COLOURS_MEAN[legend.colourBy];
  const isCounted = meaning.others === "others";
  const items = legend.colours.map(({ name, people, colour }): Item => {
    const words = isCounted ? `${name} (${people})` : name;
    return { swatch: { kind: "disc", radius, colour }, words };
  });
  if (items.length === 0) return [];
  if (legend.others === 0) return [heading(meaning.heading), ...items];
  const swatch: Swatch = { kind: "disc", radius, colour: palette.other };
  const others = { swatch, words: `${meaning.others} (${legend.others})` };
  return [heading(meaning.heading), ...items, others];
}

function measureItems(legend: Legend, style: StripStyle): readonly Item[] {
  const { projection, palette } = style;
  const sizes = legend.sizes.map(({ value, radius }): Item => {
    const pixels = pixelRadius(radius, projection);
    return {
      swatch: { kind: "disc", radius: pixels, colour: palette.other },
      words: rounded(value),
    };
  });
  const widths = legend.widths.map(({ strength, width }): Item => {
    const pixels = pixelWidth(width, projection);
    return {
      swatch: { kind: "line", width: pixels, colour: palette.tie },
      words: rounded(strength),
    };
  });
  return [
    ...(sizes.length === 0 ? [] : [heading(SIZES_MEAN[legend.sizeBy]), ...sizes]),
    ...(widths.length === 0 ? [] : [heading("Shared papers"), ...widths]),
  ];
}

/** Fractional counting makes thirds and sevenths: two decimals. */
function rounded(value: number): string {
  return String(Math.round(100 * value) / 100);
}

function heading(words: string): Item {
  return { swatch: { kind: "none" }, words };
}

function wrapItems(items: readonly Item[], style: StripStyle): readonly (readonly Item[])[] {
  const lines: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const width = itemWidth(item, style);
    if (lines.length === 0 || width > room) {
      lines.push([]);
      room = style.width + AFTER_ITEM * style.size;
    }
    lines[lines.length - 1]!.push(item);
    room -= width;
  }
  return lines;
}

function itemWidth({ swatch, words }: Item, { size }: StripStyle): number {
  const after = swatch.kind === "none" ? AFTER_HEADING : AFTER_ITEM;
  return swatchWidth(swatch, size) + textWidth(words, size, weightOf(swatch)) + after * size;
}

function swatchWidth(swatch: Swatch, size: number): number {
  if (swatch.kind === "none") return 0;
  return (swatch.kind === "disc" ? 2 * swatch.radius : LINE * size) + AFTER_SWATCH * size;
}

function itemHeight({ swatch }: Item, { size }: StripStyle): number {
  return Math.max(ROW * size, swatch.kind === "disc" ? 2 * swatch.radius + 0.5 * size : 0);
}

function weightOf(swatch: Swatch): 400 | 600 {
  return swatch.kind === "none" ? 600 : 400;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** @param start - left end of the item, at its middle height. */
function drawItem({ swatch, words }: Item, start: Point, style: StripStyle): readonly Mark[] {
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
  return [...drawSwatch(swatch, start, size), text];
}

function drawSwatch(swatch: Swatch, { x, y }: Point, size: number): readonly Mark[] {
  switch (swatch.kind) {
    case "none":
      return [];
    case "disc":
      return [{ ...swatch, x: x + swatch.radius, y }];
    case "line":
      return [{ ...swatch, x1: x, y1: y, x2: x + LINE * size, y2: y, opacity: 1 }];
  }
}
