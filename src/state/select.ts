/** What follows from the state: papers → people → network → slice → clusters. */

import { type Appearance, coloursOf, shapesOf } from "../figure/appearance.ts";
import type { ColourBy, Look, SizeBy } from "../figure/look.ts";
import type { Theme } from "../figure/palette.ts";
import { radii } from "../figure/size.ts";
import { orderTies } from "../figure/tie-order.ts";
import type { LayoutSettings } from "../layout/settings.ts";
import { type LayoutTask, layoutTask } from "../layout/task.ts";
import type { Cluster, GivenName } from "../network/clusters/cluster.ts";
import { nameClusters } from "../network/clusters/cluster-names.ts";
import type { ClusterSettings, Communities } from "../network/clusters/communities.ts";
import { withGivenNames } from "../network/clusters/given-names.ts";
import { type Components, shownOf } from "../network/components.ts";
import { type ChosenFilters, type Counting, USUAL_FILTERS } from "../network/filters.ts";
import { findCutPapers, findLowerBounds, type LowerBounds } from "../network/lower-bounds.ts";
import type { Network } from "../network/network.ts";
import type { Slice } from "../network/slice.ts";
import { sliceNetwork } from "../network/slice-network.ts";
import type { Identities } from "../people/identities.ts";

import type { AppState } from "./app-state.ts";
import { type Clustering, type ClusterTask, clusteringFor } from "./clustering.ts";
import { type FilterRanges, rangesOf } from "./filter-ranges.ts";
import { leaveOutNothing } from "./filtering.ts";
import { componentsOf } from "./known-components.ts";
import { type MeasureTask, type Measuring, measuringFor } from "./measuring.ts";
import { placedBut, wholeBut } from "./placed.ts";
import { keepAlike, remember } from "./remember.ts";
import {
  type NetworkBasis,
  selectExploration,
  selectIdentities,
  selectNetwork,
} from "./select-people.ts";

/** Everything that elements show, derived from the state and kept until its causes change. */
export interface View {
  readonly network: Network;
  /** Who is who; absent where a network file says it. */
  readonly identities?: Identities | undefined;
  readonly lowerBounds: LowerBounds;
  /** Of all papers, whether they are shown or not. */
  readonly cutPapers: readonly number[];
  readonly slice: Slice;
  /** With how far they can be relied on. */
  readonly communities: Communities;
  readonly clusters: readonly Cluster[];
  /** Of everybody who is placed, whatever filters leave of them; the numbers are those of the clusters. */
  readonly placedCommunities: Components;
  /** Of many people, clusters are sought aside; until then those shown are earlier ones, or none. */
  readonly clustering: Clustering["phase"];
  readonly appearance: Appearance;
}

/** The same reference for the same people, so that nobody is laid out anew for it. */
const keepHidden = keepAlike<string>();

const lowerBoundsOf = remember(findLowerBounds);
const cutPapersOf = remember(findCutPapers);

const placedOf = remember((network: Network, hidden: readonly string[], counting: Counting) =>
  placedBut(network, authorIndices(network, hidden), counting),
);

const wholeOf = remember((network: Network, hidden: readonly string[], counting: Counting) =>
  wholeBut(network, authorIndices(network, hidden), counting),
);

function selectPlaced(opened: NetworkBasis): Slice {
  const { filters, hidden } = selectExploration(opened);
  return placedOf(selectNetwork(opened), keepHidden(hidden), filters.counting);
}

const sliceOf = remember(
  (network: Network, hidden: readonly string[], filters: ChosenFilters): Slice => {
    const { authorLimit } = network;
    return sliceNetwork(network, {
      ...filters,
      authorLimit,
      hidden: authorIndices(network, hidden),
    });
  },
);

/** What the filters leave; where they leave everybody who is placed, the very same. */
function selectSlice(opened: NetworkBasis): Slice {
  const { hidden, filters } = selectExploration(opened);
  // The network has its limit of authors, whichever it is.
  const { authorLimit } = USUAL_FILTERS;
  return leaveOutNothing({ ...filters, authorLimit })
    ? selectPlaced(opened)
    : sliceOf(selectNetwork(opened), keepHidden(hidden), filters);
}

const clusterTaskOf = remember(
  (
    network: Network,
    placed: Slice,
    whole: Slice | undefined,
    settings: ClusterSettings,
  ): ClusterTask => ({ network, placed, whole, settings }),
);

/** The clustering that belongs to a state; the same reference while it is the same question. */
export function selectClusterTask(opened: NetworkBasis): ClusterTask {
  const { clustering } = opened.exploration;
  const { filters, hidden } = selectExploration(opened);
  const network = selectNetwork(opened);
  const whole = wholeOf(network, keepHidden(hidden), filters.counting);
  return clusterTaskOf(network, selectPlaced(opened), whole, clustering);
}

const groupsOf = remember((network: Network, slice: Slice, found: Clustering) => {
  const communities = shownOf(found.communities, slice);
  return {
    communities,
    clusters: nameClusters(network, slice, communities, found.words),
  };
});

/**
 * Comes to the view of a state a part at a time, for who must not hold the page for a whole one: each
 * part is kept, so that in the end {@link selectView} and {@link selectRanges} have nothing left to do.
 */
export function* viewInSteps(state: AppState): Generator<void> {
  const { look } = state.exploration;
  const network = selectNetwork(state);
  yield;
  const placed = selectPlaced(state);
  yield;
  const slice = selectSlice(state);
  yield;
  componentsOf(network, placed);
  yield;
  lowerBoundsOf(network, slice);
  yield;
  const found = clusteringFor(selectClusterTask(state), state.foundClusters);
  yield;
  const { communities } = groupsOf(network, slice, found);
  yield;
  shapesFor(network, slice, look.sizeBy);
  yield;
  coloursFor(network, slice, communities, look.colourBy, state.theme);
  yield;
  tieOrderOf(network, slice);
  yield;
  selectRanges(state);
  yield;
  selectView(state);
}

/** Which ties are drawn, where there are too many. */
export const tieOrderOf = remember(orderTies);

/** The view of a state; the same reference while nothing it rests on has changed. */
export function selectView(state: AppState): View {
  const { look } = state.exploration;
  const network = selectNetwork(state);
  const clustering = clusteringFor(selectClusterTask(state), state.foundClusters);
  const identities = state.source.network === undefined ? selectIdentities(state) : undefined;
  const slice = selectSlice(state);
  const { clusterNames } = state.exploration;
  return viewOf(network, identities, slice, clustering, look, state.theme, clusterNames);
}

const shapesFor = remember((network: Network, slice: Slice, sizeBy: SizeBy) =>
  shapesOf({ network, slice }, sizeBy),
);

const coloursFor = remember(
  (network: Network, slice: Slice, communities: Communities, colourBy: ColourBy, theme: Theme) =>
    coloursOf({ network, slice, communities }, { colourBy, theme }),
);

const viewOf = remember(
  (
    network: Network,
    identities: Identities | undefined,
    slice: Slice,
    clustering: Clustering,
    look: Look,
    theme: Theme,
    given: readonly GivenName[],
  ): View => {
    const groups = groupsOf(network, slice, clustering);
    const { communities } = groups;
    return {
      network,
      identities,
      slice,
      lowerBounds: lowerBoundsOf(network, slice),
      cutPapers: cutPapersOf(network),
      ...groups,
      clusters: withGivenNames(groups.clusters, network, clustering.communities, given),
      placedCommunities: clustering.communities,
      clustering: clustering.phase,
      appearance: {
        ...shapesFor(network, slice, look.sizeBy),
        ...coloursFor(network, slice, communities, look.colourBy, theme),
      },
    };
  },
);

const measureTaskOf = remember(
  (network: Network, slice: Slice): MeasureTask => ({ network, slice }),
);

/** The people and ties that there are to measure; the same reference for the same ones. */
export function selectMeasureTask(state: AppState): MeasureTask {
  return measureTaskOf(selectNetwork(state), selectSlice(state));
}

/** What is known of their measures. */
export function selectMeasuring(state: AppState): Measuring {
  return measuringFor(selectMeasureTask(state), state.measuring);
}

/** How far the filters reach; the same reference for the same people. */
export function selectRanges(state: AppState): FilterRanges {
  return rangesOf(selectNetwork(state), selectPlaced(state));
}

/** The layout that belongs to a state; the same reference while it is the same picture. */
export function selectLayoutTask(state: AppState): LayoutTask {
  return layoutTaskOf(selectNetwork(state), selectPlaced(state), state.exploration.layout);
}

const layoutTaskOf = remember((network: Network, placed: Slice, settings: LayoutSettings) =>
  layoutTask(network, placed, { radius: radii(placed), settings }),
);

const indexOfKeys = remember(
  (network: Network) => new Map(network.authors.map((author, index) => [author.key, index])),
);

/** Indices of the people with these keys; keys of nobody are left out. */
export function authorIndices(network: Network, keys: readonly string[]): readonly number[] {
  return keys.flatMap((key) => indexOfKeys(network).get(key) ?? []);
}

/** Indices of the people selected; the same reference for the same selection. */
export const selectedAuthors = remember(authorIndices);
