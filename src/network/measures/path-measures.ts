/** From sums over the people searched from to measures of everybody. */

import type { PathProblem } from "./path-graph.ts";
import type { PathColumns } from "./path-sums.ts";

/** Columns per author; 0 for people without ties and for people not shown. */
export interface PathMeasures {
  /** Pairs of others whose shortest path runs through a person; shared out where there are several. */
  readonly betweenness: Float64Array;
  /** Standard error of the betweenness; 0 where it is exact. */
  readonly betweennessError: Float64Array;
  /**
   * (r − 1) / sum of distances × (r − 1) / (n − 1), with r people in the component and n shown.
   *
   * @see Wasserman and Faust, Social Network Analysis (1994), page 201: comparable across components.
   */
  readonly closeness: Float64Array;
  /** Sum of 1 / distance to everybody who can be reached. */
  readonly harmonicCloseness: Float64Array;
  /** Mean length of the shortest paths in the largest component; NaN when that is one person. */
  readonly meanDistance: number;
}

/** One person's sums over the others who were searched from. */
interface Sums {
  readonly others: number;
  readonly steps: number;
  readonly nearness: number;
  readonly through: number;
  readonly throughSquared: number;
}

/** Where not everybody was searched from, those who were stand for the rest of their component. */
export function pathMeasures(
  { components, triangles, graph }: PathProblem,
  columns: PathColumns,
): PathMeasures {
  const { core, leaves } = graph;
  const betweenness = new Float64Array(triangles.length);
  const betweennessError = new Float64Array(triangles.length);
  const closeness = new Float64Array(triangles.length);
  const harmonicCloseness = new Float64Array(triangles.length);
  const everybody = components.sizes.reduce((sum, size) => sum + size, 0);
  let steps = 0;
  let others = 0;
  const measure = (author: number, sums: Sums) => {
    const component = components.of[author]!;
    const reachable = components.sizes[component]! - 1;
    const weight = reachable / sums.others;
    // Every pair is searched from both of its ends.
    betweenness[author] = (weight * sums.through) / 2;
    betweennessError[author] = (reachable * standardError(sums, reachable)) / 2;
    closeness[author] = ((sums.others / sums.steps) * reachable) / (everybody - 1);
    harmonicCloseness[author] = weight * sums.nearness;
    if (component > 0) return;
    steps += sums.steps;
    others += sums.others;
  };
  core.forEach((author, node) => {
    measure(author, {
      others: columns.others[node]!,
      steps: columns.steps[node]!,
      nearness: columns.nearness[node]!,
      through: columns.through[node]!,
      throughSquared: columns.throughSquared[node]!,
    });
  });
  leaves.forEach((people, leaf) => {
    const sums = {
      others: columns.leafOthers[leaf]!,
      steps: columns.leafSteps[leaf]!,
      nearness: columns.leafNearness[leaf]!,
      through: 0,
      throughSquared: 0,
    };
    for (const person of people) measure(person, sums);
  });
  return {
    betweenness,
    betweennessError,
    closeness,
    harmonicCloseness,
    meanDistance: steps / others,
  };
}

/**
 * Of the mean of `through` over people drawn without return. As if one more search had found the person
 * on all of its paths: who alone leads to somebody is seen only by a search from there.
 */
function standardError({ others, through, throughSquared }: Sums, reachable: number): number {
  const mean = through / others;
  const variance = (throughSquared + (reachable - 1) ** 2) / others - mean ** 2;
  return Math.sqrt((variance / others) * (1 - others / reachable));
}
