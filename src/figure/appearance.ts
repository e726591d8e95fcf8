/** Slice + clusters → how each person and each tie looks, wherever it is drawn. */

import type { Components } from "../network/components.ts";
import type { Network } from "../network/network.ts";
import type { Slice } from "../network/slice.ts";

import { labelOrder } from "./label-order.ts";
import { PALETTES, type Theme } from "./palette.ts";

/**
 * Columns per author and per tie. Lengths are in radii of a person with one paper, the unit of
 * {@link radii}; people and ties that are not shown have radius and width 0.
 */
export interface Appearance {
  readonly theme: Theme;
  /** Per author. */
  readonly radius: Float64Array;
  /** Per author, `#rrggbb`. */
  readonly colour: readonly string[];
  /** Per author: 1 for those with at least half as many papers as the most prolific person. */
  readonly leading: Uint8Array;
  /** Authors shown, the one whose name matters most first. */
  readonly labelOrder: Uint32Array;
  /** Per tie. */
  readonly tieWidth: Float64Array;
  /** Per tie, `#rrggbb`: of the cluster that both people are in, else neutral. */
  readonly tieColour: readonly string[];
  /** Of every tie, 0 to 1: the more there are, the fainter. */
  readonly tieOpacity: number;
}

/** The most that the largest disc may exceed the smallest, by radius. */
const LARGEST_RADIUS = 6;
/** Width of the tie of one shared paper. */
const THINNEST_TIE = 0.2;
/** Smaller clusters are grey: two people are a pair, not a group. */
const SMALLEST_CLUSTER = 3;

/** What a map shows. */
export interface Content {
  readonly network: Network;
  readonly slice: Slice;
  /** Of the people shown, the largest first. */
  readonly communities: Components;
}

/** How a map looks when people are coloured by their cluster. */
export function appearanceOf(content: Content, theme: Theme): Appearance {
  const { network, slice, communities } = content;
  const clusterColour = clusterColours(communities, theme);
  const colourOf = (author: number) => clusterColour[communities.of[author]!];
  const { other, tie: neutral } = PALETTES[theme];
  const radius = radii(slice);
  return {
    theme,
    radius,
    colour: Array.from(radius, (_, author) => colourOf(author) ?? other),
    leading: leaders(slice),
    labelOrder: labelOrder(network, slice),
    tieWidth: rootScale(slice.strength, slice.tieShown).map((width) => THINNEST_TIE * width),
    tieColour: Array.from(network.source, (source, tie) => {
      const target = network.target[tie]!;
      const isInside = communities.of[source] === communities.of[target];
      return (isInside ? colourOf(source) : undefined) ?? neutral;
    }),
    tieOpacity: tieOpacity(slice.tieCount),
  };
}

/**
 * Radius of each person's disc, whose area grows with papers; 0 for people not shown.
 *
 * One paper is radius 1. Up to 36 papers the radius is their square root; when somebody has more,
 * everybody's area grows more slowly, so that the largest radius is 6.
 */
export function radii(slice: Slice): Float64Array {
  return rootScale(slice.papers, slice.authorShown);
}

/** Colour of each community, `undefined` where it is grey. @see Appearance.colour */
export function clusterColours(
  communities: Components,
  theme: Theme,
): readonly (string | undefined)[] {
  return communities.sizes.map((size, cluster) =>
    size < SMALLEST_CLUSTER ? undefined : PALETTES[theme].clusters[cluster],
  );
}

/**
 * Square roots of the values shown, flattened where the largest would exceed {@link LARGEST_RADIUS}.
 */
function rootScale(values: Uint32Array | Float64Array, shown: Uint8Array): Float64Array {
  const largest = largestShown(values, shown);
  const slope = largest > LARGEST_RADIUS ** 2 ? (LARGEST_RADIUS ** 2 - 1) / (largest - 1) : 1;
  return Float64Array.from(values, (value, row) =>
    shown[row] ? Math.sqrt(Math.max(0, 1 + slope * (value - 1))) : 0,
  );
}

function leaders(slice: Slice): Uint8Array {
  const most = largestShown(slice.papers, slice.authorShown);
  return slice.authorShown.map((shown, author) =>
    Number(shown === 1 && slice.papers[author]! > 1 && 2 * slice.papers[author]! >= most),
  );
}

function largestShown(values: Uint32Array | Float64Array, shown: Uint8Array): number {
  let largest = 0;
  for (let row = 0; row < values.length; row++) {
    if (shown[row] && values[row]! > largest) largest = values[row]!;
  }
  return largest;
}

/** About .5 up to 600 ties, .4 at 900, .15 at 6,000, as in the product's defaults by size. */
function tieOpacity(ties: number): number {
  return Math.min(0.5, Math.max(0.08, 12 / Math.sqrt(Math.max(1, ties))));
}
