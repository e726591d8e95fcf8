import type { Cluster } from "../network/clusters/cluster.ts";

import type { Appearance } from "./appearance.ts";
import type { Box } from "./box.ts";
import type { Content } from "./content.ts";
import type { Density } from "./density.ts";
import type { ClusterLabel } from "./labels/cluster-labels.ts";
import type { Label } from "./labels/labels.ts";
import type { Magnified } from "./projection.ts";

/** As a map on screen has placed them, px. */
export interface SeenNames {
  readonly people: readonly Label[];
  readonly clusters: readonly ClusterLabel[];
}

/** What a figure is made from. */
export interface FigureRequest {
  /** At 1×, px. */
  readonly width: number;
  readonly height: number;
  /** Whether the figure is lower where the map does not need that height. */
  readonly isTrimmed?: boolean;
  /** `#rrggbb`; that of the theme unless given. */
  readonly background?: string;
  readonly isTransparent: boolean;
  readonly content: Content;
  readonly appearance: Appearance;
  /** `x` and `y` of each author in map units, those of {@link radii}; `NaN` for people not shown. */
  readonly positions: Float32Array;
  /** Everything unless given. */
  readonly frame?: Frame;
  /** How many people are where, of {@link positions}; then discs are faint, and ties are left out. */
  readonly density?: Density;
  readonly clusters: readonly Cluster[];
  /** Whether clusters with a colour are named on the map, too. */
  readonly hasClusterNames: boolean;
  readonly title?: string;
  readonly caption: string;
}

/** What of the map to show. */
export type Frame =
  /** A part in map units, as what is on screen: it fills the figure, discs and ties by a factor of their own. */
  | {
      readonly box: Box;
      readonly magnified?: Magnified;
      /** Where names stand on screen, on a map of so many px per map unit whose upper left corner lies there, in map units. */
      readonly names?: SeenNames & {
        readonly scale: number;
        readonly left: number;
        readonly top: number;
      };
    }
  /** These authors alone and the ties among them, with room for their names. */
  | { readonly people: readonly number[] };
