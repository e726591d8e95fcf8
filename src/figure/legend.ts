/** What a reader needs to decode sizes, widths and colours: only values that occur in the map. */

import type { Cluster } from "../network/cluster-names.ts";

import { type Appearance, type Content, clusterColours } from "./appearance.ts";

/** Lengths in the unit of {@link Appearance}: they scale with the map. */
export interface Legend {
  /** Up to three discs, the smallest first. */
  readonly sizes: readonly { readonly papers: number; readonly radius: number }[];
  /** Up to two ties, the thinnest first. */
  readonly widths: readonly { readonly strength: number; readonly width: number }[];
  /** Those with a colour of their own, the largest first. */
  readonly clusters: readonly {
    readonly name: string;
    readonly people: number;
    readonly colour: string;
  }[];
  /** People in grey. */
  readonly others: number;
}

/** The legend of a map; a map without ties has no widths. */
export function describeLegend(
  content: Content,
  appearance: Appearance,
  clusters: readonly Cluster[],
): Legend {
  const { slice, communities } = content;
  const colours = clusterColours(communities, appearance.theme);
  const coloured = clusters.flatMap(({ number, name, people }) => {
    const colour = colours[number];
    return colour === undefined ? [] : [{ name, people: people.length, colour }];
  });
  const sizes = occurring(slice.papers, slice.authorShown, appearance.radius);
  const widths = occurring(slice.strength, slice.tieShown, appearance.tieWidth);
  return {
    sizes: threeOf(sizes).map(([papers, radius]) => ({ papers, radius })),
    widths: endsOf(widths).map(([strength, width]) => ({ strength, width })),
    clusters: coloured,
    others: slice.authorCount - coloured.reduce((sum, { people }) => sum + people, 0),
  };
}

/** A value and how large it is drawn. */
type Step = readonly [value: number, length: number];

/** Every value shown, once, ascending. */
function occurring(
  values: Uint32Array | Float64Array,
  shown: Uint8Array,
  lengths: Float64Array,
): readonly Step[] {
  const lengthOf = new Map<number, number>();
  values.forEach((value, row) => {
    if (shown[row]) lengthOf.set(value, lengths[row]!);
  });
  return [...lengthOf].sort(([a], [b]) => a - b);
}

/** The smallest, the largest, and the one that looks most like the middle between them. */
function threeOf(steps: readonly Step[]): readonly Step[] {
  if (steps.length < 3) return steps;
  const first = steps[0]!;
  const last = steps[steps.length - 1]!;
  const awayFromMiddle = ([, length]: Step) => Math.abs(2 * length - first[1] - last[1]);
  const middle = steps
    .slice(1, -1)
    .reduce((best, step) => (awayFromMiddle(step) < awayFromMiddle(best) ? step : best));
  return [first, middle, last];
}

function endsOf(steps: readonly Step[]): readonly Step[] {
  return steps.length < 2 ? steps : [steps[0]!, steps[steps.length - 1]!];
}
