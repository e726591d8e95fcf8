/**
 * The colours of the map, light and dark.
 *
 * All hex, because Sigma parses only that and `rgb()`. The eight clusters and the grey differ by a
 * CIEDE2000 of 10 or more, also for protanopes, deuteranopes and tritanopes: the tests simulate it.
 * So do the stops of the scale, which also grow in contrast from the first to the last. Further
 * clusters take turns with these colours muted: enough to see that they are groups.
 */

import { mix } from "./mix.ts";

export type Theme = "light" | "dark";

export interface Palette {
  /** Of the map; also the outline of discs and the halo of labels. */
  readonly background: string;
  readonly text: string;
  /** For legends and captions. */
  readonly quietText: string;
  /** Ties between clusters, and between people of no cluster. */
  readonly tie: string;
  /** People of small clusters, and of categories beyond the eighth. */
  readonly other: string;
  /** The largest clusters, the largest first. */
  readonly clusters: readonly string[];
  /** Stops of a scale of years, the earliest first; the latest stands out most. */
  readonly scale: readonly string[];
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    background: "#fafaf7",
    text: "#191d2b",
    quietText: "#5d6475",
    tie: "#8b909a",
    other: "#8b909a",
    clusters: [
      "#3e6efa",
      "#ee6217",
      "#2a896b",
      "#a65791",
      "#a68d57",
      "#349ac3",
      "#c43c55",
      "#614eb8",
    ],
    scale: ["#d97811", "#cd263a", "#993957", "#682d91", "#1d0166"],
  },
  dark: {
    background: "#12141b",
    text: "#eceef4",
    quietText: "#a2a8b8",
    tie: "#8b909b",
    other: "#8b909b",
    clusters: [
      "#4b78ff",
      "#e28454",
      "#38a885",
      "#be64b6",
      "#e0b520",
      "#7bc0da",
      "#de4e67",
      "#a399fc",
    ],
    scale: ["#3a4ef1", "#856691", "#cb5f6f", "#f3a248", "#edff68"],
  },
};

/** How grey a muted colour is: as far from the strong ones as from each other. */
const MUTED = 0.65;

/** The colours of clusters, for those that have none of their own. */
export function mutedColours({ clusters, other }: Palette): readonly string[] {
  return clusters.map((colour) => mix(colour, other, MUTED));
}

/** Colour of a cluster by its rank from 0, as `#rrggbb`: one of its own, then muted ones by turns. */
export function colourOfRank(palette: Palette, rank: number): string {
  const { clusters } = palette;
  return clusters[rank] ?? mutedColours(palette)[rank % clusters.length]!;
}
