/** Figures by what they are for: how large they are printed, and how small their text may get. */

import { type Figure, SMALLEST_TEXT } from "./figure.ts";
import type { FigureRequest } from "./figure-request.ts";
import type { Theme } from "./palette.ts";

export interface Preset {
  /** In the reader's words. */
  readonly use: string;
  /** Printed, mm. */
  readonly width: number;
  /** The most, where the figure is trimmed. */
  readonly height: number;
  /** Whether the figure is lower where the map does not need that height. */
  readonly isTrimmed: boolean;
  /** Whether it is printed on white paper, where any other light colour looks like a mistake. */
  readonly isOnPaper: boolean;
  /** Of the smallest text in print, points. */
  readonly smallestText: number;
}

/** Mm. */
export interface PrintedSize {
  readonly width: number;
  readonly height: number;
}

export type PresetName = "column" | "page" | "slide";

/** Journals ask for 5 to 7 points at least; a slide is read from the last row. */
export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  column: {
    use: "one column of a journal",
    width: 85,
    height: 110,
    isTrimmed: true,
    isOnPaper: true,
    smallestText: 6,
  },
  page: {
    use: "a page",
    width: 180,
    height: 170,
    isTrimmed: true,
    isOnPaper: true,
    smallestText: 7,
  },
  slide: {
    use: "a slide of 16:9",
    width: 338.67,
    height: 190.5,
    isTrimmed: false,
    isOnPaper: false,
    smallestText: 12,
  },
};

/** How wide a figure on paper may be, mm: from half a narrow column to the long side of A3. */
export const WIDTHS = { least: 40, most: 420 } as const;

/** @param width - in place of the usual one, mm; a slide keeps its own. */
export function presetOf(name: PresetName, width?: number): Preset {
  const preset = PRESETS[name];
  return width === undefined || !preset.isOnPaper ? preset : { ...preset, width };
}

/** What a preset is for and how large, in words. */
export function describe({ use, width, isOnPaper, smallestText }: Preset): string {
  return `${use}${isOnPaper ? `, ${width} mm wide` : ""}, text of ${smallestText} points or more`;
}

/** Fewer people are known by their own names. */
const MANY_PEOPLE = 1000;

/** Whether clusters are named on the whole of a map of so many people, unless one chooses. */
export function areClustersNamedAmong(people: number): boolean {
  return people >= MANY_PEOPLE;
}

const POINTS_PER_MILLIMETRE = 72 / 25.4;
const MILLIMETRES_PER_INCH = 25.4;

/** What a preset asks of a figure: at 1×, px are so small that the smallest text is as promised. */
export function requestOf(
  preset: Preset,
  theme: Theme,
): Pick<FigureRequest, "width" | "height" | "isTrimmed" | "background"> {
  const pixels = (POINTS_PER_MILLIMETRE * SMALLEST_TEXT) / preset.smallestText;
  return {
    width: pixels * preset.width,
    height: pixels * preset.height,
    isTrimmed: preset.isTrimmed,
    ...(preset.isOnPaper && theme === "light" && { background: "#ffffff" }),
  };
}

/** Printed size of a figure made for a preset, mm. */
export function printedSize(preset: Preset, { width, height }: Figure): PrintedSize {
  return { width: preset.width, height: (preset.width * height) / width };
}

/** How much larger than 1× a figure made for a preset is drawn for so many dots per inch. */
export function scaleFor(preset: Preset, { width }: Figure, dpi: number): number {
  return ((preset.width / MILLIMETRES_PER_INCH) * dpi) / width;
}
