/** What follows from the state: papers → people → network → slice → clusters. */

import type { Bibliography } from "../bibliography/paper.ts";
import { identify } from "../people/identify.ts";
import { type Cluster, nameClusters } from "../network/cluster-names.ts";
import { findCommunities } from "../network/communities.ts";
import { type Components, findComponents } from "../network/components.ts";
import { findLowerBounds, type LowerBounds } from "../network/lower-bounds.ts";
import { buildNetwork, type Network } from "../network/network.ts";
import { type Slice, sliceNetwork } from "../network/slice.ts";
import { type Appearance, appearanceOf, radii } from "../figure/appearance.ts";
import type { Theme } from "../figure/palette.ts";
import type { LayoutProblem } from "../layout/problem.ts";
import { seededRandom } from "../layout/random.ts";

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
  sliceNetwork(network, authorIndices(network, hidden)),
);

const groupsOf = remember((network: Network, slice: Slice) => {
  const communities = findCommunities(network, slice, seededRandom(1));
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
    appearance: appearanceOf({ network, slice, communities: groups.communities }, theme),
  };
});

/** What to lay out, and how to read the answer. */
export interface LayoutTask {
  /** Only the people and ties shown. */
  readonly problem: LayoutProblem;
  /** Positions of the problem's people → positions of all authors, NaN for people not shown. */
  readonly spread: (positions: Float32Array) => Float32Array;
}

/** Width to height of the shape that maps are packed into; fixed, so that screens agree. */
const ASPECT = 4 / 3;

/** The layout that belongs to a state; the same reference while it is the same picture. */
export function selectLayoutTask(state: AppState): LayoutTask {
  const network = networkOf(state.source.bibliography);
  return layoutTaskOf(network, sliceOf(network, state.exploration.hidden));
}

const layoutTaskOf = remember((network: Network, slice: Slice): LayoutTask => {
  const people = indicesOf(slice.authorShown);
  const ties = indicesOf(slice.tieShown);
  const place = new Map(people.map((author, index) => [author, index]));
  const radius = radii(slice);
  return {
    problem: {
      count: people.length,
      source: Uint32Array.from(ties, (tie) => place.get(network.source[tie]!) ?? 0),
      target: Uint32Array.from(ties, (tie) => place.get(network.target[tie]!) ?? 0),
      weight: Float64Array.from(ties, (tie) => slice.strength[tie]!),
      radius: Float64Array.from(people, (author) => radius[author]!),
      aspect: ASPECT,
    },
    spread(positions) {
      const all = new Float32Array(2 * network.authors.length).fill(Number.NaN);
      people.forEach((author, index) => {
        all.set(positions.subarray(2 * index, 2 * index + 2), 2 * author);
      });
      return all;
    },
  };
});

function indicesOf(mask: Uint8Array): readonly number[] {
  return Array.from(mask.keys()).filter((index) => mask[index] === 1);
}

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
