/** What follows from the state: papers → people → network → slice → clusters. */

import type { Bibliography } from "../bibliography/paper.ts";
import { identify } from "../people/identify.ts";
import { type Cluster, nameClusters } from "../network/cluster-names.ts";
import { findCommunities, USUAL_CLUSTERING } from "../network/communities.ts";
import { type Components, findComponents } from "../network/components.ts";
import { USUAL_FILTERS } from "../network/filters.ts";
import { findLowerBounds, type LowerBounds } from "../network/lower-bounds.ts";
import { buildNetwork, type Network } from "../network/network.ts";
import { type Slice, sliceNetwork } from "../network/slice.ts";
import { type Appearance, appearanceOf } from "../figure/appearance.ts";
import { USUAL_LOOK } from "../figure/look.ts";
import type { Theme } from "../figure/palette.ts";
import { radii } from "../figure/size.ts";
import { seededRandom } from "../layout/random.ts";
import { type LayoutTask, layoutTask } from "../layout/task.ts";

import type { AppState } from "./app-state.ts";
import { remember } from "./remember.ts";
import { buildSearch, type Search } from "./search.ts";

/** Everything that elements show, derived from the state and kept until its causes change. */
export interface View {
  readonly network: Network;
  readonly lowerBounds: LowerBounds;
  readonly slice: Slice;
  readonly components: Components;
  readonly communities: Components;
  readonly clusters: readonly Cluster[];
  readonly appearance: Appearance;
}

/** The network of all papers; the same reference for the same bibliography. */
export const networkOf = remember(
  (bibliography: Bibliography): Network =>
    buildNetwork(bibliography.papers, identify(bibliography)),
);

const lowerBoundsOf = remember(findLowerBounds);

const sliceOf = remember((network: Network, hidden: readonly string[]) =>
  sliceNetwork(network, { ...USUAL_FILTERS, hidden: authorIndices(network, hidden) }),
);

const groupsOf = remember((network: Network, slice: Slice) => {
  const communities = findCommunities(network, slice, USUAL_CLUSTERING, seededRandom);
  return {
    components: findComponents(network, slice),
    communities,
    clusters: nameClusters(network, slice, communities),
  };
});

/** The view of a state; the same reference while nothing it rests on has changed. */
export function selectView(state: AppState): View {
  const network = networkOf(state.source.bibliography);
  return viewOf(network, sliceOf(network, state.exploration.hidden), state.theme);
}

const viewOf = remember((network: Network, slice: Slice, theme: Theme): View => {
  const groups = groupsOf(network, slice);
  return {
    network,
    slice,
    lowerBounds: lowerBoundsOf(network),
    ...groups,
    appearance: appearanceOf(
      { network, slice, communities: groups.communities },
      { theme, ...USUAL_LOOK },
    ),
  };
});

/** The layout that belongs to a state; the same reference while it is the same picture. */
export function selectLayoutTask(state: AppState): LayoutTask {
  const network = networkOf(state.source.bibliography);
  return layoutTaskOf(network, sliceOf(network, state.exploration.hidden));
}

const layoutTaskOf = remember((network: Network, slice: Slice) =>
  layoutTask(network, slice, radii(slice)),
);

/** Search over a network, indexed when it is first asked for. */
export const searchOf = remember((network: Network): Search => {
  let search: Search | undefined;
  return (text, limit) => {
    search ??= buildSearch(network);
    return search(text, limit);
  };
});

const indexOfKeys = remember(
  (network: Network) => new Map(network.authors.map((author, index) => [author.key, index])),
);

/** Indices of the people with these keys; keys of nobody are left out. */
export function authorIndices(network: Network, keys: readonly string[]): readonly number[] {
  return keys.flatMap((key) => indexOfKeys(network).get(key) ?? []);
}

/** Indices of the people selected; the same reference for the same selection. */
export const selectedAuthors = remember(authorIndices);
