/** Slice + clusters + what the reader chose → how each person and each tie looks, wherever it is drawn. */

import type { Slice } from "../network/slice.ts";

import type { Content } from "./content.ts";
import { groupPeople } from "./groups.ts";
import { labelOrder } from "./label-order.ts";
import type { Look } from "./look.ts";
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
}

/** Width of the tie of one shared paper. */
const THINNEST_TIE = 0.2;

/** How a map looks. */
export function appearanceOf(content: Content, { theme, colourBy, sizeBy }: Style): Appearance {
  const { network, slice } = content;
  const { of, groups } = groupPeople(content, { colourBy, theme });
  const colourOf = (author: number) => groups[of[author]!]?.colour;
  const { other, tie: neutral } = PALETTES[theme];
  const radius = radiiBy(slice, sizeBy);
  const measure = measureOf(slice, sizeBy);
  return {
    theme,
    colourBy,
    sizeBy: sizedBy(slice, sizeBy),
    radius,
    colour: Array.from(radius, (_, author) => colourOf(author) ?? other),
    leading: leaders(measure, slice),
    labelOrder: labelOrder(network, slice, measure),
    tieWidth: rootScale(slice.strength, slice.tieShown).map((width) => THINNEST_TIE * width),
    tieColour: Array.from(network.source, (source, tie) => {
      const isInside = of[source] === of[network.target[tie]!];
      return (isInside ? colourOf(source) : undefined) ?? neutral;
    }),
    tieOpacity: tieOpacity(slice.tieCount),
  };
}

function leaders(measure: Uint32Array | Float64Array, { authorShown }: Slice): Uint8Array {
  const most = largestShown(measure, authorShown);
  return authorShown.map((shown, author) =>
    Number(shown === 1 && measure[author]! > 1 && 2 * measure[author]! >= most),
  );
}

/** About .5 up to 600 ties, .4 at 900, .15 at 6,000, as in the product's defaults by size. */
function tieOpacity(ties: number): number {
  return Math.min(0.5, Math.max(0.08, 12 / Math.sqrt(Math.max(1, ties))));
}
