/** What is known to measure people and networks by: each has an `@see` where it is computed. */

import { adjacency, type TieColumns } from "../adjacency.ts";
import { findComponents } from "../components.ts";
import type { Slice } from "../slice.ts";

import { assortativity } from "./assortativity.ts";
import { constraints } from "./constraint.ts";
import { coreNumbers } from "./core-number.ts";
import { type PathProblem, pathGraph } from "./path-graph.ts";
import { type PathMeasures, pathMeasures } from "./path-measures.ts";
import type { PathSums } from "./path-sums.ts";
import { pathsInSteps, type Sampling } from "./paths.ts";
import { countTriangles } from "./triangles.ts";

/** Columns per author; those of the slice (papers, co-authors, strength) complete them. */
export interface PersonMeasures extends Omit<PathMeasures, "meanDistance"> {
  /** Share of the pairs of co-authors who are tied; 0 with fewer than two co-authors. */
  readonly clustering: Float64Array;
  readonly core: Uint32Array;
  /** NaN for people without ties. */
  readonly constraint: Float64Array;
}

export interface NetworkMeasures
  extends Pick<PathMeasures, "meanDistance">,
    Pick<PathSums, "diameter" | "searched"> {
  readonly components: number;
  /** People in it. */
  readonly largestComponent: number;
  /** Ties of all that there could be; 0 for fewer than two people. */
  readonly density: number;
  /** Mean of the clustering of everybody who is shown. */
  readonly averageClustering: number;
  /** Closed share of the paths of two ties: 3 × triangles / such paths; 0 when there are none. */
  readonly transitivity: number;
  readonly assortativity: number;
  readonly maxCore: number;
}

export interface Measures {
  readonly people: PersonMeasures;
  readonly network: NetworkMeasures;
}

/** What is to be measured, ready for searches from its people. */
export interface MeasureProblem extends PathProblem {
  readonly slice: Slice;
}

/** Of the people and ties shown, every tie alike. */
export function measureProblem(network: TieColumns, slice: Slice): MeasureProblem {
  const ties = adjacency(network, slice);
  const components = findComponents(network, slice);
  const parts = { adjacency: ties, components, triangles: countTriangles(ties) };
  return { ...parts, slice, graph: pathGraph(parts) };
}

/**
 * Measures the people and ties shown, every tie alike; yields the share that is done, in [0, 1].
 *
 * @param sampling - absent for exact results.
 */
export function* measuresInSteps(
  network: TieColumns,
  slice: Slice,
  sampling?: Sampling,
): Generator<number, Measures, void> {
  const problem = measureProblem(network, slice);
  return measuresFrom(problem, yield* pathsInSteps(problem.graph, sampling));
}

/** @param sums - of searches in the graph of the problem. */
export function measuresFrom(problem: MeasureProblem, sums: PathSums): Measures {
  const { adjacency: ties, components, triangles, slice } = problem;
  const { meanDistance, ...ofPeople } = pathMeasures(problem, sums.columns);
  const core = coreNumbers(ties);
  return {
    people: {
      ...ofPeople,
      core,
      clustering: triangles.map((closed, author) => ratio(closed, pairs(slice.coauthors[author]!))),
      constraint: constraints(ties),
    },
    network: {
      components: components.sizes.length,
      largestComponent: components.sizes[0] ?? 0,
      density: ratio(slice.tieCount, pairs(slice.authorCount)),
      ...clusteringOf(triangles, slice),
      assortativity: assortativity(ties),
      maxCore: core.reduce((most, one) => Math.max(most, one), 0),
      diameter: sums.diameter,
      meanDistance,
      searched: sums.searched,
    },
  };
}

function clusteringOf(
  triangles: Float64Array,
  { coauthors, authorCount }: Slice,
): Pick<NetworkMeasures, "averageClustering" | "transitivity"> {
  let shares = 0;
  let closed = 0;
  let paths = 0;
  for (let author = 0; author < triangles.length; author++) {
    const pairsHere = pairs(coauthors[author]!);
    shares += ratio(triangles[author]!, pairsHere);
    closed += triangles[author]!;
    paths += pairsHere;
  }
  return { averageClustering: ratio(shares, authorCount), transitivity: ratio(closed, paths) };
}

const pairs = (items: number): number => (items * (items - 1)) / 2;
const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
