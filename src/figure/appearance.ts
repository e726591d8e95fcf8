/** Slice + clusters + what the reader chose → how each person and each tie looks, wherever it is drawn. */

import type { Slice } from "../network/slice.ts";

import type { Content } from "./content.ts";
import { crowds } from "./crowd.ts";
import { groupPeople } from "./groups.ts";
import { labelOrder } from "./labels/label-order.ts";
import type { Look, SizeBy } from "./look.ts";
import { PALETTES, type Theme } from "./palette.ts";
import { largestShown, measureOf, radiiBy, rootScale, sizedBy } from "./size.ts";

/** What the reader chose for a map, and the light it is seen in. */
export interface Style extends Look {
  readonly theme: Theme;
}

/**
 * Columns per author and per tie. Lengths are in radii of a person with one paper, the unit of
 * {@link radii}; people and ties that are not shown have radius and width 0.
 */
export interface Appearance extends Style {
  /** Per author. */
  readonly radius: Float64Array;
  /** Per author, `#rrggbb`. */
  readonly colour: readonly string[];
  /** Per author: 1 for those with at least half of the most that the size stands for. */
  readonly leading: Uint8Array;
  /** Authors shown, the one whose name matters most first. */
  readonly labelOrder: Uint32Array;
  /** Per tie. */
  readonly tieWidth: Float64Array;
  /** Per tie, `#rrggbb`: of the group that both people are in, else neutral. */
  readonly tieColour: readonly string[];
  /** Of every tie, 0 to 1: the more there are, the fainter. */
  readonly tieOpacity: number;
  /** Per tie the people in the crowd that it is drawn in, which may make it fainter; 1 in none. */
  readonly crowd: Float64Array;
}

/** Width of the tie of one shared paper, which adds what papers here add on average. */
const THINNEST_TIE = 0.2;

/** How a map looks. */
export function appearanceOf(content: Content, { theme, colourBy, sizeBy }: Style): Appearance {
  return { ...shapesOf(content, sizeBy), ...coloursOf(content, { theme, colourBy }) };
}

/** What does not change with colours: the larger part of the work. */
export type Shapes = Omit<Appearance, keyof Colours>;

/** What does not change with sizes. */
export type Colours = Pick<Appearance, "theme" | "colourBy" | "colour" | "tieColour">;

export function shapesOf(
  { network, slice }: Pick<Content, "network" | "slice">,
  sizeBy: SizeBy,
): Shapes {
  const measure = measureOf(slice, sizeBy);
  return {
    sizeBy: sizedBy(slice, sizeBy),
    radius: radiiBy(slice, sizeBy),
    leading: leaders(measure, slice),
    labelOrder: labelOrder(network, slice, measure),
    tieWidth: tieWidths(slice),
    tieOpacity: tieOpacity(slice.tieCount),
    crowd: crowds(network, slice),
  };
}

export function coloursOf(
  content: Content,
  { theme, colourBy }: Pick<Style, "theme" | "colourBy">,
): Colours {
  const { source, target } = content.network;
  const { of, groups } = groupPeople(content, { colourBy, theme });
  const { other, tie: neutral } = PALETTES[theme];
  const colourOf = groups.map(({ colour }) => colour);
  const colour = Array.from(of, (group) => colourOf[group] ?? other);
  const tieColour = new Array<string>(source.length);
  for (let tie = 0; tie < source.length; tie++) {
    const group = of[source[tie]!]!;
    tieColour[tie] = (group === of[target[tie]!] ? colourOf[group] : undefined) ?? neutral;
  }
  return { theme, colourBy, colour, tieColour };
}

/** The names of more would cover the discs between them. */
const MOST_LEADERS = 20;

/** People with at least half of the most; of many such, as where nobody has more than two papers, those with more than the others. */
function leaders(measure: Uint32Array | Float64Array, { authorShown }: Slice): Uint8Array {
  const half = largestShown(measure, authorShown) / 2;
  const isAhead = (value: number, author: number) =>
    authorShown[author] === 1 && value > 1 && value >= half;
  const ahead = [...measure].filter(isAhead).sort((a, b) => b - a);
  const tooFew = ahead[MOST_LEADERS] ?? 0;
  return Uint8Array.from(measure, (value, author) =>
    Number(isAhead(value, author) && value > tooFew),
  );
}

/**
 * However papers are counted, ties are about as wide all together: else those of refined fractional
 * counting would all be too thin to be told apart. Without papers, a strength of 1 is the unit.
 */
function tieWidths({ strength, sharedPapers, tieShown }: Slice): Float64Array {
  const meanShare = sum(strength) / sum(sharedPapers);
  const unit = Number.isFinite(meanShare) ? meanShare : 1;
  const inUnits = strength.map((one) => one / unit);
  return rootScale(inUnits, tieShown).map((width) => THINNEST_TIE * width);
}

function sum(values: Uint32Array | Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** About .5 up to 600 ties, .4 at 900, .15 at 6,000, as in the product's defaults by size. */
function tieOpacity(ties: number): number {
  return Math.min(0.5, Math.max(0.08, 12 / Math.sqrt(Math.max(1, ties))));
}
