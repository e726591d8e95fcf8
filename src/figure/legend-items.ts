/** What a legend shows of sizes and widths: a swatch as large as on the map, and what it stands for. */

import type { Legend } from "./legend.ts";

export type Swatch =
  /** Too large to be drawn in a legend: told only. */
  | { readonly kind: "words" }
  | { readonly kind: "disc"; readonly radius: number; readonly colour: string }
  | { readonly kind: "line"; readonly width: number; readonly colour: string };

export interface Item<Drawn = Swatch> {
  readonly swatch: Drawn;
  readonly words: string;
}

/** Lines whose widths differ by less look alike, px: then words tell what two lines do not. */
export const LEAST_DIFFERENCE = 0.5;

/** The same of radii, from the least to the largest. */
const LEAST_GROWTH = 1.5;

interface Writing {
  readonly colour: string;
  /** Length in the unit of the map → px. */
  readonly pixels: (length: number) => number;
  readonly inWords: (value: number) => string;
}

/**
 * A disc per size, or words where all are dots; sizes beyond those drawn are told in words, from the least where
 * none is drawn.
 */
export function sizeItems(legend: Legend, { colour, pixels, inWords }: Writing): readonly Item[] {
  const { sizes, beyond, allSizes } = legend;
  const [least, most] = [allSizes[0], allSizes.at(-1)];
  if (least !== most && pixels(most!.radius) - pixels(least!.radius) < LEAST_GROWTH)
    return [
      { swatch: { kind: "words" }, words: `${inWords(least!.value)} to ${inWords(most!.value)}` },
    ];
  const items = sizes.map(({ value, radius }): Item => {
    return { swatch: { kind: "disc", radius: pixels(radius), colour }, words: inWords(value) };
  });
  if (beyond === undefined) return items;
  const from =
    sizes.length > 0 ? "up to " : allSizes.length > 1 ? `${inWords(least!.value)} to ` : "";
  const words = `${from}${inWords(beyond)}`;
  return [...items, { swatch: { kind: "words" }, words }];
}

/** A line per width, up to so many px. */
export function widthItems(
  { widths }: Legend,
  { colour, pixels, inWords }: Writing,
  broadest = Infinity,
): readonly Item[] {
  return widths.map(({ strength, width: length }): Item => {
    const width = pixels(length);
    if (width > broadest) return { swatch: { kind: "words" }, words: `up to ${inWords(strength)}` };
    return { swatch: { kind: "line", width, colour }, words: inWords(strength) };
  });
}
