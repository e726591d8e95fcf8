/** Communities: groups of people who write more with each other than chance would have it. */

import type { TieColumns } from "../adjacency.ts";
import { type Components, numberBySize } from "../components.ts";
import type { Slice } from "../slice.ts";

import { associationStrengths } from "./association.ts";
import { type ClusterGraph, clusterGraph } from "./cluster-graph.ts";
import { connectedGroups } from "./connected-groups.ts";
import { type Algorithm, findGroups, qualityOf } from "./leiden.ts";
import { modularity } from "./modularity.ts";
import { adjustedRandIndex } from "./rand-index.ts";

/**
 * What makes two people close: the strength of their tie; every tie alike; or how much stronger the tie
 * is than chance would have it, in the sense of VOSviewer.
 */
export const CLUSTER_WEIGHTS = ["strength", "ties", "association"] as const;

export type ClusterWeights = (typeof CLUSTER_WEIGHTS)[number];

export interface ClusterSettings {
  readonly algorithm: Algorithm;
  /** Above 0: more makes more and smaller communities. */
  readonly resolution: number;
  /** Any integer: the same one gives the same communities. */
  readonly seed: number;
  /** At least 1: the best of so many is taken. */
  readonly runs: number;
  readonly weights: ClusterWeights;
}

export const USUAL_CLUSTERING: ClusterSettings = {
  algorithm: "leiden",
  resolution: 1,
  seed: 0,
  runs: 10,
  weights: "strength",
};

/** Of the people shown, the largest first; each is connected, and people without ties are alone. */
export interface Communities extends Components {
  /** At resolution 1, by strength, whatever was asked for: comparable between settings. */
  readonly modularity: number;
  /**
   * How far the runs agree: the mean of the adjusted Rand index over pairs of runs, among people with
   * ties. 1 is the same communities in every run.
   */
  readonly agreement: number;
}

/** Makes a generator of numbers in [0, 1); the same seed gives the same numbers. */
export type SeededRandom = (seed: number) => () => number;

/**
 * Communities among the people shown: the best of several runs.
 *
 * Leiden, or Louvain; modularity, or for association strength the quality function of VOSviewer:
 * Waltman, van Eck and Noyons, A unified approach to mapping and clustering of bibliometric networks,
 * Journal of Informetrics 4 (2010), 629–635.
 */
export function findCommunities(
  network: TieColumns,
  slice: Slice,
  settings: ClusterSettings,
  seededRandom: SeededRandom,
): Communities {
  const { graph, density } = problemOf(network, slice, settings);
  const { algorithm } = settings;
  const runs: Int32Array[] = [];
  for (let run = 0; run < settings.runs; run++) {
    const random = seededRandom(settings.seed + run);
    runs.push(connectedGroups(graph, findGroups(graph, { density, algorithm, random })));
  }
  const best = bestOf(runs, (groups) => qualityOf(graph, groups, density));
  const shown = best.map((group, author) => (slice.authorShown[author] ? group : -1));
  return {
    ...numberBySize(shown, slice.papers),
    modularity: modularity(network, slice, shown, slice.strength),
    agreement: agreementOf(runs, slice),
  };
}

interface Problem {
  readonly graph: ClusterGraph;
  readonly density: number;
}

function problemOf(network: TieColumns, slice: Slice, settings: ClusterSettings): Problem {
  const { strength, authorStrength, coauthors } = slice;
  const ends = authorStrength.reduce((sum, one) => sum + one, 0);
  switch (settings.weights) {
    case "strength":
      return {
        graph: clusterGraph(
          network,
          slice,
          (tie) => strength[tie]!,
          (author) => authorStrength[author]!,
        ),
        density: ends === 0 ? 0 : settings.resolution / ends,
      };
    case "ties":
      return {
        graph: clusterGraph(
          network,
          slice,
          () => 1,
          (author) => coauthors[author]!,
        ),
        density: slice.tieCount === 0 ? 0 : settings.resolution / (2 * slice.tieCount),
      };
    case "association": {
      const association = associationStrengths(network, slice);
      return {
        graph: clusterGraph(
          network,
          slice,
          (tie) => association[tie]!,
          () => 1,
        ),
        density: settings.resolution,
      };
    }
    default:
      return settings.weights satisfies never;
  }
}

/** The first of the best. */
function bestOf(runs: readonly Int32Array[], quality: (groups: Int32Array) => number): Int32Array {
  let best = runs[0] ?? new Int32Array(0);
  let most = quality(best);
  for (const groups of runs.slice(1)) {
    const reached = quality(groups);
    if (reached > most) {
      best = groups;
      most = reached;
    }
  }
  return best;
}

function agreementOf(runs: readonly Int32Array[], { coauthors }: Slice): number {
  const compared = runs.map((groups) => groups.filter((_, author) => coauthors[author]! > 0));
  const indices = compared.flatMap((one, i) =>
    compared.slice(i + 1).map((other) => adjustedRandIndex(one, other)),
  );
  return indices.length === 0 ? 1 : indices.reduce((sum, index) => sum + index, 0) / indices.length;
}
